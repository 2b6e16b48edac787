package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gouji.bench.runs.Child;
import org.gouji.bench.runs.Programs;
import org.gouji.bench.runs.Programs.Costs;

/** One document by a fresh process, and where the time of the start goes. */
final class ColdPart implements Part {

    private static final double MAX_SECONDS = 0.8;
    private static final Pattern TIMING = Pattern.compile("gouji-timing (\\S+) wall-ms=(\\d+) cpu-ms=(\\d+)");

    @Override
    public String name() {
        return "cold";
    }

    @Override
    public String purpose() {
        return "one document by the distribution on Felix, beside pandoc and tika-app when they are there;"
                + " the split of the start";
    }

    @Override
    public List<Line> run(Setting setting) throws IOException, InterruptedException {
        setting.say("one document cold");
        Programs programs = new Programs(setting);
        String document = setting.reports().get(0).toString();
        List<Line> lines = new ArrayList<>();
        Costs own = programs.measure(programs.gouji("check", document));
        lines.add(Line.atMost("one docx cold, gouji check on Felix, CPU", own.cpu(), MAX_SECONDS, " s"));
        lines.add(Line.information("one docx cold, gouji check on Felix", told(own)));
        lines.add(Line.information("Java alone (java -version)",
                told(programs.measure(programs.child(Programs.javaProgram(), "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1", "-version")))));
        Optional<String> pandoc = Programs.find("pandoc");
        if (pandoc.isPresent()) {
            lines.add(Line.information("the same docx cold, pandoc to plain text",
                    told(programs.measure(programs.child(pandoc.get(), "-t", "plain", document)))));
        }
        Optional<Path> tika = Programs.tikaApp();
        if (tika.isPresent()) {
            lines.add(Line.information("the same docx cold, " + tika.get().getFileName() + " -t",
                    told(programs.measure(programs.child(Programs.javaProgram(), "-jar", tika.get().toString(), "-t",
                            document)))));
        }
        lines.addAll(split(setting, programs.gouji("check", document).with("GOUJI_TIMINGS", "1")));
        programs.clean();
        return lines;
    }

    static String told(Costs costs) {
        String peak = costs.peak() > 0 ? ", " + Line.number(costs.peak()) + " MB at most" : "";
        return Line.number(costs.cpu()) + " s CPU, " + Line.number(costs.wall()) + " s on the clock" + peak;
    }

    private static List<Line> split(Setting setting, Child child) throws IOException, InterruptedException {
        Map<String, List<Double>> wall = new LinkedHashMap<>();
        Map<String, List<Double>> cpu = new LinkedHashMap<>();
        for (int i = 0; i < setting.runs(); i++) {
            Matcher timing = TIMING.matcher(Files.readString(child.run().ending(0).err()));
            while (timing.find()) {
                wall.computeIfAbsent(timing.group(1), key -> new ArrayList<>()).add(Double.valueOf(timing.group(2)));
                cpu.computeIfAbsent(timing.group(1), key -> new ArrayList<>()).add(Double.valueOf(timing.group(3)));
            }
        }
        List<Line> lines = new ArrayList<>();
        wall.forEach((stretch, values) -> lines.add(Line.information("start, " + stretch,
                Line.number(Median.of(cpu.get(stretch))) + " ms CPU, " + Line.number(Median.of(values))
                        + " ms on the clock")));
        return lines;
    }
}
