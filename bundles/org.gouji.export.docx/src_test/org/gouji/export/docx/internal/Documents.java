package org.gouji.export.docx.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.gouji.core.InputSource;
import org.gouji.core.Pipeline;
import org.gouji.core.RunOptions;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.format.doc.internal.DocReader;
import org.gouji.format.docx.internal.DocxReader;
import org.gouji.format.markdown.internal.MarkdownReader;
import org.gouji.format.text.internal.TextReader;
import org.gouji.model.LocalizedText;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.ExportTarget;
import org.gouji.template.gwy2019.internal.Gwy2019Template;
import org.gouji.template.gwy2021.internal.Gwy2021Template;

/** Reads reports, writes them with the exporter, reads them again. */
final class Documents implements ExportTarget, ExportContext {

    private static final Path SAMPLES = Path.of("../../releng/samples");

    final Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
    final List<String> notes = new ArrayList<>();
    private final boolean marks;

    Documents(boolean marks) {
        this.marks = marks;
    }

    static Stream<Path> samples() {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CheckedReport> read(Path file) {
        return new Pipeline(StaticPluginRegistry.of(new DocReader(), new DocxReader(), new MarkdownReader(),
                new TextReader(), new Gwy2019Template(), new Gwy2021Template()))
                .check(InputSource.of(file, file.getFileName().toString()), RunOptions.DEFAULT);
    }

    Documents write(CheckedReport... reports) throws IOException {
        try (ExportSession session = new DocxExporter().begin(this, this)) {
            for (CheckedReport report : reports) {
                session.add(report);
            }
        }
        return this;
    }

    byte[] bytes() {
        return files.get(mainName()).toByteArray();
    }

    @Override
    public String mainName() {
        return "a.txt.docx";
    }

    @Override
    public OutputStream open(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (files.put(name, bytes) != null) {
            throw new IllegalStateException(name);
        }
        return bytes;
    }

    @Override
    public void checkpoint() {
        // Never stopped.
    }

    @Override
    public String option(String name) {
        if (!name.equals(DocxExporter.MARKS)) {
            throw new IllegalArgumentException(name);
        }
        return String.valueOf(marks);
    }

    @Override
    public Instant timestamp() {
        return Instant.parse("2025-03-31T00:00:00Z");
    }

    @Override
    public Locale locale() {
        return Locale.CHINESE;
    }

    @Override
    public Path spool() {
        throw new AssertionError("nothing to spool");
    }

    @Override
    public void note(LocalizedText text) {
        notes.add(text.zh());
    }
}
