package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.gouji.bench.runs.Child.Usage;
import org.gouji.bench.runs.Programs;

/** Two threads beside one over the same documents. */
final class ThreadsPart implements Part {

    private static final int DOCUMENTS = 3000;
    private static final int QUICK_DOCUMENTS = 600;
    private static final double MIN_GAIN = 1.6;

    @Override
    public String name() {
        return "threads";
    }

    @Override
    public String purpose() {
        return "throughput of two threads beside one; needs two idle cores";
    }

    @Override
    public List<Line> run(Setting setting) throws IOException, InterruptedException {
        int count = setting.quick() ? QUICK_DOCUMENTS : DOCUMENTS;
        Path folder = setting.corpus().many(setting.reports(), count);
        setting.say(count + " documents by one thread and by two");
        Programs programs = new Programs(setting);
        List<Double> gains = new ArrayList<>();
        List<Double> one = new ArrayList<>();
        List<Double> two = new ArrayList<>();
        for (int i = 0; i < setting.runs(); i++) {
            Usage single = programs.gouji("check", "--jobs", "1", folder.toString()).run().ending(0);
            Usage both = programs.gouji("check", "--jobs", "2", folder.toString()).run().ending(0);
            one.add(count / single.wall());
            two.add(count / both.wall());
            gains.add(single.wall() / both.wall());
        }
        programs.clean();
        return List.of(
                Line.information(count + " docx, documents a second",
                        Line.number(Median.of(one)) + " by one thread, " + Line.number(Median.of(two)) + " by two"),
                Line.atLeast("throughput of two threads / one", Median.of(gains), MIN_GAIN, " ×"));
    }
}
