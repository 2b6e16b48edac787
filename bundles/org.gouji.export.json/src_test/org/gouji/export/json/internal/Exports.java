package org.gouji.export.json.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.ExportTarget;

/** Runs the exporter against memory. */
final class Exports {

    private Exports() {
    }

    static Map<String, String> run(String mainName, CheckedReport... reports) throws IOException {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        try (ExportSession session = new JsonExporter().begin(target(mainName, files), context())) {
            for (CheckedReport report : reports) {
                session.add(report);
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((name, bytes) -> texts.put(name, bytes.toString(StandardCharsets.UTF_8)));
        return texts;
    }

    static String one(CheckedReport report) throws IOException {
        return run("a.json", report).get("a.json");
    }

    private static ExportTarget target(String mainName, Map<String, ByteArrayOutputStream> files) {
        return new ExportTarget() {
            @Override
            public String mainName() {
                return mainName;
            }

            @Override
            public OutputStream open(String name) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                files.put(name, bytes);
                return bytes;
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
                throw new AssertionError("the output must not depend on time");
            }

            @Override
            public Locale locale() {
                throw new AssertionError("the output must not depend on the language");
            }

            @Override
            public Path spool() {
                throw new AssertionError("nothing to spool");
            }
        };
    }
}
