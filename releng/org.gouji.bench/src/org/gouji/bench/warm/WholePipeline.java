package org.gouji.bench.warm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.gouji.bench.Distribution;
import org.gouji.core.ExportOptions;
import org.gouji.core.ExportRunner;
import org.gouji.core.InputSource;
import org.gouji.core.Pipeline;
import org.gouji.core.PluginEntry;
import org.gouji.core.PluginRegistry;
import org.gouji.core.RunOptions;
import org.gouji.core.StreamDestination;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.Exporter;

/** Detect, read, bind, check, and write JSON to nowhere: what a batch run does for each file. */
public final class WholePipeline {

    private static final ExportOptions OPTIONS = new ExportOptions(Map.of(), Instant.EPOCH, Locale.ROOT,
            Optional.empty(), () -> {
            });

    private final Pipeline pipeline;
    private final PluginEntry<Exporter> json;

    /** A pipeline over plug-ins. */
    public WholePipeline(PluginRegistry plugins) {
        pipeline = new Pipeline(plugins);
        json = Distribution.exporter(plugins, "json");
    }

    /** Runs a file through. */
    public List<CheckedReport> run(Path file) throws IOException {
        List<CheckedReport> reports;
        try (InputSource input = InputSource.of(file, file.getFileName().toString())) {
            reports = pipeline.check(input, RunOptions.DEFAULT);
        }
        for (CheckedReport report : reports) {
            try (ExportRunner export = new ExportRunner(json,
                    new StreamDestination(OutputStream.nullOutputStream(), "report.json"), OPTIONS)) {
                export.add(report);
                export.commit();
            }
        }
        return reports;
    }
}
