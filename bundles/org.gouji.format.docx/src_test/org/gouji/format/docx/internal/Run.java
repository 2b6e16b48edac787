package org.gouji.format.docx.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.core.document.CompactDocumentBuilder;
import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.document.Block;
import org.gouji.model.document.Cell;
import org.gouji.model.document.Document;
import org.gouji.model.document.Heading;
import org.gouji.model.document.Table;
import org.gouji.spi.Limits;
import org.gouji.spi.WorkStoppedException;
import org.gouji.spi.reader.DocumentBuilder;
import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ReadContext;
import org.gouji.spi.reader.UnreadableException;

/** One read as the host would run it: the status, the document as lines, the diagnostics. */
final class Run implements ReadContext {

    private final Limits limits;
    private final CompactDocumentBuilder builder;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private InputStatus status = InputStatus.OK;
    private LocalizedText detail = LocalizedText.EMPTY;
    private String text = "";
    private @Nullable Document document;
    private int checkpoints = Integer.MAX_VALUE;

    private Run(Limits limits) {
        this.limits = limits;
        builder = new CompactDocumentBuilder("", limits, this);
    }

    static Run of(Docx docx) {
        return of(docx.zip());
    }

    static Run of(byte[] bytes) {
        return of(bytes, Limits.DEFAULT);
    }

    static Run of(byte[] bytes, Limits limits) {
        return new Run(limits).whole(bytes);
    }

    private Run whole(byte[] bytes) {
        try {
            Path file = Files.createTempFile("run", ".docx");
            try {
                Files.write(file, bytes);
                read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    static Run of(Path file) {
        Run run = new Run(Limits.DEFAULT);
        try {
            run.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return run;
    }

    private void read(Path file) throws IOException {
        try {
            new DocxReader().read(new FileSource(file), this);
            document = builder.build();
            text = render(document);
        } catch (UnreadableException e) {
            status = e.status();
            detail = e.detail();
        } catch (WorkStoppedException e) {
            status = e.status();
        }
    }

    private static String render(Document document) {
        return document.blocks().stream().map(Run::render).collect(Collectors.joining("\n"));
    }

    private static String render(Block block) {
        if (block instanceof Table table) {
            StringBuilder text = new StringBuilder("T");
            for (int row = 0; row < table.rowCount(); row++) {
                text.append(table.row(row).stream().map(Run::render).collect(Collectors.joining("|", "[", "]")));
            }
            return text.toString();
        }
        return (block instanceof Heading heading ? "H" + heading.level() : "P") + " " + block.text();
    }

    private static String render(Cell cell) {
        String spans = cell.rowSpan() + cell.columnSpan() > 2
                ? "(" + cell.rowSpan() + "x" + cell.columnSpan() + ")"
                : "";
        return cell.column() + spans + ":" + cell.text();
    }

    InputStatus status() {
        return status;
    }

    LocalizedText detail() {
        return detail;
    }

    /** A block a line: {@code H1 text}, {@code P text}, {@code T[column(rows x columns):text|…][…]}. */
    String text() {
        return text;
    }

    Document document() {
        return Objects.requireNonNull(document, "no document");
    }

    List<String> codes() {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The status of a read that is told to stop at a checkpoint. */
    static InputStatus stoppedAfter(int checkpoints, byte[] bytes) {
        Run run = new Run(Limits.DEFAULT);
        run.checkpoints = checkpoints;
        return run.whole(bytes).status;
    }

    @Override
    public void checkpoint() {
        if (--checkpoints < 0) {
            throw new WorkStoppedException(InputStatus.LIMIT_TIME, "time is up");
        }
    }

    @Override
    public DocumentBuilder builder() {
        return builder;
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    @Override
    public void degrade(InputStatus partial, LocalizedText why) {
        status = partial;
        diagnostics.add(Diagnostic.of("degraded", Severity.WARNING, why));
    }

    /** A file as a source. */
    private record FileSource(Path file) implements DocumentSource {

        @Override
        public String name() {
            return file.getFileName().toString();
        }

        @Override
        public String container() {
            return "";
        }

        @Override
        public long size() {
            try {
                return Files.size(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public InputStream open() throws IOException {
            return new ByteArrayInputStream(Files.readAllBytes(file));
        }
    }
}
