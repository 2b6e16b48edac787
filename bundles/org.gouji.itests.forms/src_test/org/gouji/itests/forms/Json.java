package org.gouji.itests.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.gouji.export.json.internal.JsonExporter;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.ExportTarget;

/** Reports as the json exporter writes them. */
final class Json {

    private Json() {
    }

    static String of(List<CheckedReport> reports) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ExportSession session = new JsonExporter().begin(target(bytes), context())) {
            for (CheckedReport report : reports) {
                session.add(report);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static ExportTarget target(OutputStream out) {
        return new ExportTarget() {

            @Override
            public String mainName() {
                return "report.json";
            }

            @Override
            public OutputStream open(String name) {
                return out;
            }
        };
    }

    private static ExportContext context() {
        return new ExportContext() {

            @Override
            public void checkpoint() {
                // Never stopped.
            }

            @Override
            public String option(String name) {
                throw new IllegalArgumentException(name);
            }

            @Override
            public Instant timestamp() {
                return Instant.EPOCH;
            }

            @Override
            public Locale locale() {
                return Locale.SIMPLIFIED_CHINESE;
            }

            @Override
            public Path spool() {
                throw new UnsupportedOperationException("json needs no spool");
            }
        };
    }
}
