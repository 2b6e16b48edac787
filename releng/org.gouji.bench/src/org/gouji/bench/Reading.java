package org.gouji.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.gouji.core.document.CompactDocumentBuilder;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Diagnostic;
import org.gouji.model.Severity;
import org.gouji.model.document.Document;
import org.gouji.spi.Limits;
import org.gouji.spi.reader.UnreadableException;
import org.gouji.spi.reader.DocumentBuilder;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ReadContext;

/** Runs a reader alone: from a file to the compact document, without detection. */
public final class Reading {

    private final DocumentReader reader;
    private final Limits limits;

    /** A reader with limits. */
    public Reading(DocumentReader reader, Limits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    /** Reads a file; anything but a whole document is an exception. */
    public Document read(Path file) throws IOException {
        CompactDocumentBuilder builder = new CompactDocumentBuilder("", limits, () -> {
        });
        try {
            reader.read(new Source(file, Files.size(file)), new Context(builder, limits));
        } catch (UnreadableException e) {
            throw new IOException(file + ": " + e.status(), e);
        }
        return builder.build();
    }

    private record Source(Path file, long size) implements DocumentSource {

        @Override
        public String name() {
            return file.getFileName().toString();
        }

        @Override
        public String container() {
            return "";
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    private record Context(DocumentBuilder builder, Limits limits) implements ReadContext {

        @Override
        public void report(Diagnostic diagnostic) {
            if (diagnostic.severity().atLeast(Severity.WARNING)) {
                throw new IllegalStateException(diagnostic.toString());
            }
        }

        @Override
        public void degrade(InputStatus status, LocalizedText why) {
            throw new IllegalStateException(status + ": " + why.en());
        }

        @Override
        public void checkpoint() {
            // nobody stops it
        }
    }
}
