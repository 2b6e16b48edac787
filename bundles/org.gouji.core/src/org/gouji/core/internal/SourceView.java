package org.gouji.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.gouji.core.InputSource;
import org.gouji.spi.reader.DocumentSource;

/** An input as a plug-in sees it. */
record SourceView(InputSource input, long size) implements DocumentSource {

    @Override
    public String name() {
        return input.name();
    }

    @Override
    public String container() {
        return input.container();
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(input.file());
    }

    @Override
    public Path file() {
        return input.file();
    }
}
