package org.gouji.format.doc.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gouji.core.document.CompactDocumentBuilder;
import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.document.Block;
import org.gouji.model.document.Cell;
import org.gouji.model.document.Document;
import org.gouji.model.document.Table;
import org.gouji.spi.Limits;
import org.gouji.spi.reader.DocumentBuilder;
import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ReadContext;
import org.gouji.spi.reader.UnreadableException;

/** One reading of a file by the reader, and what came of it. */
final class Reading implements ReadContext {

    private final CompactDocumentBuilder builder = new CompactDocumentBuilder("", Limits.DEFAULT, () -> {
    });
    private final List<String> codes = new ArrayList<>();
    private InputStatus status = InputStatus.OK;

    static byte[] resource(String name) {
        try (InputStream in = Reading.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading of(Path folder, byte[] bytes) throws UnreadableException, IOException {
        Reading reading = new Reading();
        new DocReader().read(source(Files.write(folder.resolve("a.doc"), bytes)), reading);
        return reading;
    }

    /** The status a file ends in. */
    static InputStatus status(Path folder, byte[] bytes) throws IOException {
        try {
            return of(folder, bytes).status;
        } catch (UnreadableException e) {
            return e.status();
        }
    }

    InputStatus status() {
        return status;
    }

    List<String> codes() {
        return codes;
    }

    Document document() {
        return builder.build();
    }

    static List<String> texts(Document document) {
        return document.blocks().stream().filter(block -> !(block instanceof Table)).map(Block::text).toList();
    }

    static List<String> row(Table table, int row) {
        return table.row(row).stream().map(Cell::text).toList();
    }

    @Override
    public DocumentBuilder builder() {
        return builder;
    }

    @Override
    public Limits limits() {
        return Limits.DEFAULT;
    }

    @Override
    public void report(Diagnostic diagnostic) {
        codes.add(diagnostic.code());
    }

    @Override
    public void degrade(InputStatus lower, LocalizedText why) {
        status = lower;
    }

    @Override
    public void checkpoint() {
        // never stops
    }

    private static DocumentSource source(Path file) {
        return new DocumentSource() {
            @Override
            public String name() {
                return "a.doc";
            }

            @Override
            public String container() {
                return "";
            }

            @Override
            public long size() {
                return file.toFile().length();
            }

            @Override
            public InputStream open() throws IOException {
                return new ByteArrayInputStream(Files.readAllBytes(file));
            }

            @Override
            public Path file() {
                return file;
            }
        };
    }

    /** The head of a file. */
    record Head(String name, byte[] bytes) implements DocumentHead {

        @Override
        public String extension() {
            return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public byte[] first() {
            return Arrays.copyOf(bytes, Math.min(bytes.length, WINDOW));
        }

        @Override
        public byte[] last() {
            return Arrays.copyOfRange(bytes, Math.max(0, bytes.length - WINDOW), bytes.length);
        }

        @Override
        public boolean startsWith(String hex) {
            byte[] magic = HexFormat.of().parseHex(hex.toLowerCase(Locale.ROOT));
            return Arrays.equals(magic, Arrays.copyOf(bytes, magic.length));
        }

        @Override
        public List<String> zipEntries() {
            return List.of();
        }

        @Override
        public Optional<String> contentTypes() {
            return Optional.empty();
        }
    }
}
