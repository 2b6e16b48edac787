package org.gouji.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.gouji.bench.runs.Child;
import org.gouji.bench.runs.Programs;
import org.gouji.bench.runs.Programs.Costs;
import org.gouji.bench.runs.TikaTexts;

/** All reports by one fresh process, beside Tika for their text alone. */
final class FolderPart implements Part {

    private static final double MAX_OF_TIKA = 0.35;
    private static final List<String> SHORT_RUN = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-Xshare:auto");

    @Override
    public String name() {
        return "folder";
    }

    @Override
    public String purpose() {
        return "300 documents by one fresh process, beside Tika taking their text";
    }

    @Override
    public List<Line> run(Setting setting) throws IOException, InterruptedException {
        int count = setting.reports().size();
        String folder = setting.reportFolder().toString();
        setting.say(count + " documents by one process");
        Programs programs = new Programs(setting);
        Costs own = programs.measure(programs.gouji("check", "--jobs", "1", folder));
        // Tika gets whichever options suit it better.
        Costs usual = programs.measure(tika(programs, List.of(), folder));
        Costs brief = programs.measure(tika(programs, SHORT_RUN, folder));
        Costs tika = usual.cpu() < brief.cpu() ? usual : brief;
        programs.clean();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.information(count + " docx in one cold process, gouji check", ColdPart.told(own)));
        lines.add(Line.information(count + " docx in one cold process, Tika, text only", ColdPart.told(tika)));
        lines.add(Line.atMost(count + " docx cold: gouji check / Tika's text, CPU", own.cpu() / tika.cpu(), MAX_OF_TIKA,
                " ×"));
        return lines;
    }

    private static Child tika(Programs programs, List<String> options, String folder) {
        return programs.java(options, TikaTexts.class, folder);
    }
}
