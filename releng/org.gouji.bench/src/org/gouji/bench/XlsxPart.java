package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.gouji.bench.runs.Child.Usage;
import org.gouji.bench.runs.Programs;
import org.gouji.bench.runs.Trees;
import org.gouji.bench.runs.XlsxBooks;

/** A workbook of ten thousand reports in a tiny heap, beside plain FastExcel. */
final class XlsxPart implements Part {

    private static final int REPORTS = 10_000;
    private static final int QUICK_REPORTS = 1_000;
    private static final double MAX_OF_PLAIN = 1.5;
    private static final List<String> TINY = List.of("-Xmx128m", "-XX:+UseSerialGC");

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String purpose() {
        return "a workbook of 10,000 reports in a heap of 128 MB, beside plain FastExcel writing the same cells";
    }

    /** One way to write the workbook. */
    private record Books(List<Double> seconds, List<Double> peaks) {

        Books() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        String told() {
            return Line.number(Median.of(seconds)) + " s CPU, " + Line.number(Median.of(peaks))
                    + " MB resident at most";
        }
    }

    @Override
    public List<Line> run(Setting setting) throws IOException, InterruptedException {
        int count = setting.quick() ? QUICK_REPORTS : REPORTS;
        setting.say("a workbook of " + count + " reports");
        Path folder = setting.work().resolve("books");
        Books ours = new Books();
        Books plain = new Books();
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < setting.runs(); i++) {
            double own = write(setting, "ours", count, ours);
            ratios.add(own / write(setting, "plain", count, plain));
        }
        String sizes = Files.size(folder.resolve("ours.xlsx")) / 1024 + " KB, plain "
                + Files.size(folder.resolve("plain.xlsx")) / 1024 + " KB";
        Trees.delete(folder);
        new Programs(setting).clean();
        String what = "xlsx of " + count + " reports in 128 MB";
        return List.of(Line.information(what + ": exporter", ours.told()),
                Line.information(what + ": plain FastExcel, the same cells", plain.told()),
                Line.information(what + ": size", sizes),
                Line.atMost(what + ": exporter / plain FastExcel, CPU", Median.of(ratios), MAX_OF_PLAIN, " ×"));
    }

    private static double write(Setting setting, String how, int count, Books into)
            throws IOException, InterruptedException {
        Path folder = setting.work().resolve("books");
        Usage usage = new Programs(setting).java(TINY, XlsxBooks.class, how, setting.reportFolder().toString(),
                String.valueOf(count), folder.toString()).run().ending(0);
        double seconds = Double.parseDouble(Files.readString(folder.resolve("cpu")));
        into.seconds().add(seconds);
        into.peaks().add(usage.peak());
        return seconds;
    }
}
