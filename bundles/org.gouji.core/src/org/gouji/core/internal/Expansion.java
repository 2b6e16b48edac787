package org.gouji.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.gouji.core.InputSource;
import org.gouji.core.RunOptions;
import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.spi.Cancellation;
import org.gouji.spi.Limits;
import org.gouji.spi.WorkStoppedException;
import org.gouji.spi.reader.ExpandContext;

/** Takes the inner inputs of one container into private files. */
final class Expansion implements ExpandContext {

    private static final int BUFFER = 64 * 1024;

    private final InputSource container;
    private final RunOptions options;
    private final Cancellation cancellation;
    private final List<Diagnostic> diagnostics;
    private final Path folder;
    private final List<InputSource> children = new ArrayList<>();
    private long left;

    Expansion(InputSource container, RunOptions options, Cancellation cancellation, List<Diagnostic> diagnostics,
            Path folder) {
        this.container = container;
        this.options = options;
        this.cancellation = cancellation;
        this.diagnostics = diagnostics;
        this.folder = folder;
        this.left = options.limits().maxInflatedBytes();
    }

    List<InputSource> children() {
        return children;
    }

    @Override
    public void child(String path, InputStream content) throws IOException {
        cancellation.checkpoint();
        if (children.size() >= options.limits().maxEntries()) {
            throw new WorkStoppedException(InputStatus.LIMIT_ROWS, "more than " + children.size() + " parts");
        }
        // Numbered, so that no name from the container ever becomes the name of a file.
        Path file = folder.resolve("part" + children.size());
        try (OutputStream out = Files.newOutputStream(file)) {
            spool(content, out);
        }
        String inner = container.container().isEmpty() ? path : container.container() + "!/" + path;
        children.add(InputSource.part(file, container.path(), inner));
    }

    private void spool(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int count = in.read(buffer);
        while (count >= 0) {
            cancellation.checkpoint();
            left -= count;
            if (left < 0) {
                throw new WorkStoppedException(InputStatus.LIMIT_RATIO, "inflates to more than the limit");
            }
            out.write(buffer, 0, count);
            count = in.read(buffer);
        }
    }

    @Override
    public Limits limits() {
        return options.limits();
    }

    @Override
    public void report(Diagnostic diagnostic) {
        if (diagnostics.size() < ReaderRun.MAX_DIAGNOSTICS) {
            diagnostics.add(diagnostic);
        }
    }

    @Override
    public void checkpoint() {
        cancellation.checkpoint();
    }
}
