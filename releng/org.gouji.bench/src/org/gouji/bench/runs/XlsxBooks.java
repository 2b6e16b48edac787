package org.gouji.bench.runs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.sun.management.OperatingSystemMXBean;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gouji.bench.Distribution;
import org.gouji.core.ExportOptions;
import org.gouji.core.ExportRunner;
import org.gouji.core.InputSource;
import org.gouji.core.Pipeline;
import org.gouji.core.PluginRegistry;
import org.gouji.core.RunOptions;
import org.gouji.core.StreamDestination;
import org.gouji.spi.export.CheckedReport;

/**
 * A process that writes many reports into one workbook, by the exporter or by plain FastExcel with the same cells, and
 * prints the CPU seconds of the writing alone. Some reports are taken again and again.
 */
public final class XlsxBooks {

    private static final int SAMPLE = 20;
    private static final int ROWS_IN_MEMORY = 100;
    private static final double NANOS = 1e9;

    private final PluginRegistry plugins;
    private final Path folder;

    private XlsxBooks(PluginRegistry plugins, Path folder) {
        this.plugins = plugins;
        this.folder = folder;
    }

    /** Arguments: {@code ours} or {@code plain}, the folder of the documents, how many reports, a folder for books. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[3]));
        XlsxBooks books = new XlsxBooks(Distribution.ofCheckout().plugins(), folder);
        List<CheckedReport> reports = books.reports(Path.of(arguments[1]));
        int count = Integer.parseInt(arguments[2]);
        Work work = arguments[0].equals("ours") ? books.ours(reports, count) : books.plain(reports, count);
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        System.gc();
        long before = system.getProcessCpuTime();
        work.run();
        double seconds = (system.getProcessCpuTime() - before) / NANOS;
        Files.writeString(folder.resolve("cpu"), String.valueOf(seconds));
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Two disjoint samples, one after the other. */
    private List<CheckedReport> reports(Path documents) throws IOException {
        Pipeline pipeline = new Pipeline(plugins);
        List<Path> files;
        try (var found = Files.list(documents)) {
            files = found.sorted().limit(2 * SAMPLE).toList();
        }
        List<CheckedReport> reports = new ArrayList<>();
        for (Path file : files) {
            reports.addAll(pipeline.check(InputSource.of(file, file.getFileName().toString()), RunOptions.DEFAULT));
        }
        return reports;
    }

    private Work ours(List<CheckedReport> reports, int count) {
        return () -> {
            List<CheckedReport> sample = reports.subList(0, SAMPLE);
            export(folder.resolve("ours.xlsx"), sample, count);
        };
    }

    private void export(Path book, List<CheckedReport> sample, int count) throws IOException {
        ExportOptions options = new ExportOptions(Map.of("layout", "list"), Instant.EPOCH, Locale.ROOT,
                Optional.of(folder), () -> {
                });
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(book));
                ExportRunner export = new ExportRunner(Distribution.exporter(plugins, "xlsx"),
                        new StreamDestination(out, "reports.xlsx"), options)) {
            for (int i = 0; i < count; i++) {
                export.add(sample.get(i % sample.size()));
            }
            export.commit();
        }
    }

    private Work plain(List<CheckedReport> reports, int count) throws IOException {
        Path one = folder.resolve("one.xlsx");
        Path other = folder.resolve("other.xlsx");
        export(one, reports.subList(0, SAMPLE), SAMPLE);
        export(other, reports.subList(SAMPLE, 2 * SAMPLE), SAMPLE);
        List<SheetCells> sheets = SheetCells.of(one, other);
        return () -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("plain.xlsx")));
                    Workbook book = new Workbook(out, "bench", "1.0")) {
                for (SheetCells sheet : sheets) {
                    write(book.newWorksheet(sheet.name()), sheet, count / SAMPLE);
                }
            }
        };
    }

    private static void write(Worksheet to, SheetCells sheet, int times) throws IOException {
        int row = 0;
        for (List<Object> cells : sheet.head()) {
            write(to, row++, cells);
        }
        for (int i = 0; i < times; i++) {
            for (List<Object> cells : sheet.body()) {
                write(to, row++, cells);
                if (row % ROWS_IN_MEMORY == 0) {
                    to.flush();
                }
            }
        }
        to.finish();
    }

    private static void write(Worksheet to, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object value = cells.get(column);
            if (value instanceof Number number) {
                to.value(row, column, number);
            } else if (!value.equals("")) {
                to.value(row, column, (String) value);
            }
        }
    }
}
