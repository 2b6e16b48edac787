package org.gouji.itests.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.gouji.core.CancelSwitch;
import org.gouji.core.ExportOptions;
import org.gouji.core.ExportRunner;
import org.gouji.core.FolderDestination;
import org.gouji.core.InputSource;
import org.gouji.core.Pipeline;
import org.gouji.core.PluginEntry;
import org.gouji.core.RunOptions;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.export.csv.internal.CsvExporter;
import org.gouji.export.docx.internal.DocxExporter;
import org.gouji.export.json.internal.JsonExporter;
import org.gouji.export.xlsx.internal.XlsxExporter;
import org.gouji.model.report.Report;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.Exporter;
import org.gouji.spi.export.ExporterDescriptor.Option;

/** Gives a report to a real exporter and looks at what came of it. */
final class Exported {

    private static final List<PluginEntry<Exporter>> EXPORTERS = StaticPluginRegistry
            .of(new DocxExporter(), new XlsxExporter(), new JsonExporter(), new CsvExporter()).exporters();

    private static final int HEX = 16;

    private final Path file;

    private Exported(Path file) {
        this.file = file;
    }

    static Exported of(CheckedReport report, String target, Path folder) throws IOException {
        PluginEntry<Exporter> exporter = EXPORTERS.stream().filter(entry -> entry.id().equals(target)).findFirst()
                .orElseThrow();
        Map<String, String> values = new HashMap<>();
        for (Option option : exporter.get().descriptor().options()) {
            values.put(option.name(), option.initial());
        }
        String name = "out." + exporter.get().descriptor().extension();
        try (ExportRunner runner = new ExportRunner(exporter, new FolderDestination(folder, name),
                new ExportOptions(values, Instant.parse("1980-01-01T00:00:00Z"), Locale.SIMPLIFIED_CHINESE,
                        Optional.of(folder), new CancelSwitch()))) {
            runner.add(report);
            runner.commit();
        }
        return new Exported(folder.resolve(name));
    }

    /** What the product itself reads in it. */
    Report read() throws IOException {
        try (InputSource input = InputSource.of(file, file.toString())) {
            return new Pipeline(Office.PLUGINS).check(input, RunOptions.DEFAULT).get(0).report().orElseThrow();
        }
    }

    /** All texts in it, those of a zip's entries one after the other. */
    String text() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes[0] != 'P') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return Pattern.compile("&#x([0-9A-Fa-f]+);").matcher(text)
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), HEX)));
    }
}
