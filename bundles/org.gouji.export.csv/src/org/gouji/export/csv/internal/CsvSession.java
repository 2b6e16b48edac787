package org.gouji.export.csv.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.gouji.model.finding.Finding;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.ExportTarget;

/** One CSV file in progress; keeps nothing of a report once it is written. */
final class CsvSession implements ExportSession {

    private final CsvWriter writer;
    private final Rows rows;
    private final ExportContext context;

    CsvSession(ExportTarget target, ExportContext context) throws IOException {
        this.context = context;
        Locale locale = Locale.forLanguageTag(context.option(CsvExporter.LANGUAGE));
        this.rows = switch (context.option(CsvExporter.ROWS)) {
            case CsvExporter.FINDINGS -> new FindingRows(locale);
            case CsvExporter.NOTICES -> new NoticeRows(locale);
            default -> new ValueRows(locale);
        };
        this.writer = new CsvWriter(target.open(target.mainName()), delimiter(context), lineEnd(context));
        if (flag(context, CsvExporter.BOM)) {
            writer.mark();
        }
        if (flag(context, CsvExporter.HEADER)) {
            writer.row(rows.header());
        }
    }

    private static boolean flag(ExportContext context, String name) {
        return Boolean.parseBoolean(context.option(name));
    }

    private static char delimiter(ExportContext context) {
        return switch (context.option(CsvExporter.DELIMITER)) {
            case "tab" -> '\t';
            case "semicolon" -> ';';
            default -> ',';
        };
    }

    private static String lineEnd(ExportContext context) {
        return context.option(CsvExporter.LINE_END).equals("lf") ? "\n" : "\r\n";
    }

    @Override
    public void add(CheckedReport report) throws IOException {
        context.checkpoint();
        write(rows.of(report));
    }

    @Override
    public void addSetFindings(List<Finding> findings) throws IOException {
        write(rows.ofSet(findings));
    }

    private void write(List<List<String>> some) throws IOException {
        for (List<String> row : some) {
            writer.row(row);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
