package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.gouji.bench.runs.Child.Usage;
import org.gouji.bench.runs.HeapLog;
import org.gouji.bench.runs.Programs;

/** Ten thousand documents in a small heap: what is alive must not grow with them. */
final class ManyPart implements Part {

    private static final int DOCUMENTS = 10_000;
    private static final int QUICK_DOCUMENTS = 1_500;
    private static final double MAX_GROWTH = 1.2;

    @Override
    public String name() {
        return "many";
    }

    @Override
    public String purpose() {
        return "10,000 documents in a heap of 512 MB; what is alive after collecting garbage, at intervals";
    }

    @Override
    public List<Line> run(Setting setting) throws IOException, InterruptedException {
        int count = setting.quick() ? QUICK_DOCUMENTS : DOCUMENTS;
        Path folder = setting.corpus().many(setting.reports(), count);
        setting.say(count + " documents in 512 MB");
        Programs programs = new Programs(setting);
        HeapLog heap = new HeapLog(setting.work().resolve("gc-" + count + ".log"));
        Usage usage = programs.gouji("check", "--jobs", "2", folder.toString())
                .with("GOUJI_JAVA_OPTS", "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 " + heap.option())
                .watchedBy(heap).run().ending(0);
        programs.clean();
        HeapLog.Alive alive = heap.alive();
        String what = count + " docx in 512 MB";
        return List.of(
                Line.information(what,
                        Line.number(usage.cpu()) + " s CPU, " + Line.number(usage.cpu() / count * 1000)
                                + " ms a document, " + Line.number(usage.peak()) + " MB resident at most"),
                Line.information(what + ", alive after each of " + alive.samples() + " collections",
                        Line.number(alive.middle()) + " MB in the second third, " + Line.number(alive.last())
                                + " MB in the last, " + Line.number(alive.most()) + " MB at most"),
                Line.atMost(what + ": alive in the last third / second third (flat)", alive.last() / alive.middle(),
                        MAX_GROWTH, " ×"));
    }
}
