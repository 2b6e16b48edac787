package org.gouji.ui.internal.original;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.gouji.core.InputSource;
import org.gouji.core.Pipeline;
import org.gouji.core.RunOptions;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.model.LocalizedText;
import org.gouji.model.document.Document;
import org.gouji.model.document.TableKind;
import org.gouji.spi.reader.DocumentBuilder;
import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ReadContext;
import org.gouji.spi.reader.ReaderDescriptor;
import org.gouji.spi.reader.Recognition;

/** Small documents, as readers would make them. */
final class Documents {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    private Documents() {
    }

    static Document of(Consumer<DocumentBuilder> content) {
        var pipeline = new Pipeline(StaticPluginRegistry.of(new Author(content)));
        try (InputSource source = InputSource.spool(new ByteArrayInputStream(new byte[]{'x'}), "x", TEMPORARY)) {
            return pipeline.read(source, RunOptions.DEFAULT).document().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table of so many rows with the number of the row in its one cell. */
    static void tall(DocumentBuilder builder, int rows) {
        builder.beginTable(TableKind.GRID);
        for (int row = 1; row <= rows; row++) {
            builder.beginRow();
            builder.cell("r" + row);
        }
        builder.endTable();
    }

    /** Reads what it is told from every file. */
    private record Author(Consumer<DocumentBuilder> content) implements DocumentReader {

        @Override
        public ReaderDescriptor descriptor() {
            return new ReaderDescriptor("author", LocalizedText.of("作者", "Author"), List.of(), List.of());
        }

        @Override
        public Recognition recognize(DocumentHead head) {
            return Recognition.yes("总是", "always");
        }

        @Override
        public void read(DocumentSource source, ReadContext context) {
            content.accept(context.builder());
        }
    }
}
