package org.gouji.core;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes the one output of a session to a stream that stays open, such as standard output. What goes there cannot be
 * taken back.
 *
 * @since 1.0
 */
public final class StreamDestination implements ExportDestination {

    private final OutputStream stream;
    private final String mainName;
    private boolean opened;

    /**
     * Makes the destination.
     *
     * @param stream never closed here
     * @param mainName name of the main output
     */
    public StreamDestination(OutputStream stream, String mainName) {
        this.stream = stream;
        this.mainName = mainName;
    }

    @Override
    public String mainName() {
        return mainName;
    }

    @Override
    public OutputStream open(String name) throws IOException {
        if (opened || !name.equals(mainName)) {
            throw new IOException("standard output takes one file only, not " + name);
        }
        opened = true;
        return new BufferedOutputStream(stream) {

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    @Override
    public void commit() throws IOException {
        stream.flush();
    }

    @Override
    public void close() {
        // The stream belongs to the caller.
    }
}
