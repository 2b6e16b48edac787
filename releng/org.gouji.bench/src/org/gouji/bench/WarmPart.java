package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.gouji.bench.warm.WarmRun;
import org.gouji.bench.warm.WarmRun.Effort;
import org.openjdk.jmh.runner.RunnerException;

/** Warm, one thread: our reader and pipeline beside the floors, POI and Tika. */
final class WarmPart implements Part {

    private static final Effort FULL = new Effort(5, 5, 3, 2);
    private static final Effort QUICK = new Effort(1, 3, 1, 2);

    private static final String[][] COMPETITORS = {{"inflate", "inflate the main part only"},
            {"scanMain", "inflate + Aalto scan, main part only"},
            {"scan", "inflate + Aalto scan of the parts a reader needs (the floor)"},
            {"read", "our docx reader, file to document"},
            {"pipeline", "our pipeline: detect, read, bind, check, JSON"},
            {"tika", "Tika, SAX extractor, text only"}, {"poi", "POI XWPF, paragraphs and cells"}};

    @Override
    public String name() {
        return "warm";
    }

    @Override
    public String purpose() {
        return "CPU for each document in warm processes, beside POI, Tika and the floors (JMH)";
    }

    @Override
    public List<Line> run(Setting setting) throws IOException {
        List<Path> reports = setting.reports();
        Effort effort = setting.quick() ? QUICK : FULL;
        setting.say("warm runs, " + effort.rounds() + " rounds of " + COMPETITORS.length + " competitors");
        WarmRun warm = new WarmRun();
        try {
            warm.run(reports.get(0).getParent(), effort);
        } catch (RunnerException e) {
            throw new IOException(e);
        }
        List<Line> lines = new ArrayList<>();
        lines.add(documents(reports));
        for (String[] competitor : COMPETITORS) {
            lines.add(Line.information("warm, a document: " + competitor[1],
                    Line.number(warm.cpu(competitor[0])) + " ms, " + Line.number(warm.allocated(competitor[0]))
                            + " KB allocated"));
        }
        lines.add(Line.information("reading / inflate + scan of the main part only",
                Line.number(warm.ratio("read", "scanMain"))));
        lines.add(Line.atMost("reading / floor (inflate + Aalto scan)", warm.ratio("read", "scan"), 1.5, " ×"));
        lines.add(Line.atLeast("POI XWPF / reading", warm.ratio("poi", "read"), 7, " ×"));
        lines.add(Line.atLeast("Tika (SAX docx) / reading", warm.ratio("tika", "read"), 5, " ×"));
        lines.add(Line.atMost("whole pipeline / reading", warm.ratio("pipeline", "read"), 2, " ×"));
        return lines;
    }

    private static Line documents(List<Path> reports) throws IOException {
        long size = 0;
        for (Path report : reports) {
            size += Files.size(report);
        }
        return Line.information("documents", reports.size() + " docx of " + size / reports.size() / 1024
                + " KB on average");
    }
}
