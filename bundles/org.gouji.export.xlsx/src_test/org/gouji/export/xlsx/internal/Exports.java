package org.gouji.export.xlsx.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.gouji.model.finding.Finding;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.ExportTarget;

/** Runs the exporter against memory. */
final class Exports {

    static final Instant TIME = Instant.parse("2025-03-31T00:00:00Z");

    private final List<Path> spooled = new ArrayList<>();
    private Limits limits = Limits.EXCEL;
    private Locale locale = Locale.CHINESE;
    private Instant time = TIME;
    private String layout = XlsxExporter.AUTO;
    private List<Finding> set = List.of();

    Exports limits(int rows, int columns) {
        limits = new Limits(rows, columns);
        return this;
    }

    Exports locale(Locale wanted) {
        locale = wanted;
        return this;
    }

    Exports time(Instant wanted) {
        time = wanted;
        return this;
    }

    Exports list() {
        layout = XlsxExporter.LIST;
        return this;
    }

    Exports set(Finding... findings) {
        set = List.of(findings);
        return this;
    }

    XSSFWorkbook read(CheckedReport... reports) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(reports)));
    }

    byte[] bytes(CheckedReport... reports) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ExportSession session = begin(bytes)) {
            for (CheckedReport report : reports) {
                session.add(report);
            }
            session.addSetFindings(set);
        } finally {
            for (Path file : spooled) {
                Files.delete(file);
            }
            spooled.clear();
        }
        return bytes.toByteArray();
    }

    ExportSession begin(OutputStream out) {
        return new XlsxSession(target(out), context(), limits);
    }

    private static ExportTarget target(OutputStream out) {
        return new ExportTarget() {
            @Override
            public String mainName() {
                return "all.xlsx";
            }

            @Override
            public OutputStream open(String name) {
                return out;
            }
        };
    }

    private ExportContext context() {
        return new ExportContext() {
            @Override
            public void checkpoint() {
                // Never stopped.
            }

            @Override
            public String option(String name) {
                return layout;
            }

            @Override
            public Instant timestamp() {
                return time;
            }

            @Override
            public Locale locale() {
                return locale;
            }

            @Override
            public Path spool() throws IOException {
                Path file = Files.createTempFile("xlsx", ".spool");
                spooled.add(file);
                return file;
            }
        };
    }
}
