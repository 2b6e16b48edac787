package org.gouji.batch.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.gouji.core.ExportDestination;

/** The standard output as a target: whatever is opened follows one another, and cannot be taken back. */
final class StandardDestination implements ExportDestination {

    private final Terminal terminal;
    private final String name;

    StandardDestination(Terminal terminal, String name) {
        this.terminal = terminal;
        this.name = name;
    }

    @Override
    public String mainName() {
        return name;
    }

    @Override
    public OutputStream open(String output) {
        return terminal.results();
    }

    @Override
    public void commit() throws IOException {
        terminal.flush();
    }

    @Override
    public void close() {
        // The stream belongs to the process.
    }
}
