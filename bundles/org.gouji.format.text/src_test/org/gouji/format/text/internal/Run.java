package org.gouji.format.text.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.gouji.core.document.CompactDocumentBuilder;
import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.SourceRange.LineColumn;
import org.gouji.model.document.Block;
import org.gouji.model.document.Cell;
import org.gouji.model.document.Document;
import org.gouji.model.document.Heading;
import org.gouji.model.document.Table;
import org.gouji.spi.Limits;
import org.gouji.spi.reader.DocumentBuilder;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ReadContext;
import org.gouji.spi.reader.UnreadableException;

/** One run of a reader over bytes, with all that came out of it. */
final class Run implements ReadContext, DocumentSource {

    private final byte[] bytes;
    private final CompactDocumentBuilder builder = new CompactDocumentBuilder("", Limits.DEFAULT, this);
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<InputStatus> statuses = new ArrayList<>();
    private final Document document;

    private Run(DocumentReader reader, byte[] bytes) throws UnreadableException, IOException {
        this.bytes = bytes;
        reader.read(this, this);
        this.document = builder.build();
    }

    static Run of(DocumentReader reader, byte[] bytes) throws UnreadableException, IOException {
        return new Run(reader, bytes);
    }

    static Run of(DocumentReader reader, String text) throws UnreadableException, IOException {
        return new Run(reader, text.getBytes(StandardCharsets.UTF_8));
    }

    Document document() {
        return document;
    }

    List<String> codes() {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    List<InputStatus> statuses() {
        return statuses;
    }

    /** Every block on a line, every row of a table on a line, each text with its line and column. */
    String dump() {
        StringBuilder out = new StringBuilder();
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                out.append(table.kind()).append('\n');
                for (int row = 0; row < table.rowCount(); row++) {
                    table.row(row).forEach(cell -> out.append(shown(cell)));
                    out.append('\n');
                }
            } else {
                out.append(block instanceof Heading heading ? "H" + heading.level() : "P").append(place(block.range()))
                        .append(' ').append(shown(block.text())).append('\n');
            }
        }
        return out.toString();
    }

    private static String shown(Cell cell) {
        return "[" + place(cell.range()).strip() + " " + shown(cell.text()) + "]";
    }

    private static String place(org.gouji.model.SourceRange range) {
        LineColumn place = (LineColumn) range.locator().orElseThrow();
        return " " + place.line() + ":" + place.column();
    }

    private static String shown(String text) {
        return text.replace("\n", "/").replace("\t", "\\t").replace('\u00A0', '~').replace('\u3000', '_');
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
        diagnostics.add(diagnostic);
    }

    @Override
    public void degrade(InputStatus status, LocalizedText why) {
        statuses.add(status);
    }

    @Override
    public void checkpoint() {
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String container() {
        return "";
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public Path file() throws IOException {
        throw new IOException("not needed");
    }
}
