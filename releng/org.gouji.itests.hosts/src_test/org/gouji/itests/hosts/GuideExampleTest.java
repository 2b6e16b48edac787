package org.gouji.itests.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gouji.itests.hosts.Gouji.Outcome;
import org.junit.jupiter.api.Test;

/** The guide's year in the office, command by command: each says what the guide shows below it. */
class GuideExampleTest {

    private static final Pattern STEP = Pattern.compile("```sh\n(.*?)```\\s+```text\n(.*?)```", Pattern.DOTALL);

    /** Numbers of findings, of which the guide shows the first digits. */
    private static final String CUT = "…";

    private record Step(List<String> commands, List<String> shown) {
    }

    @Test
    void everyCommandSaysWhatTheGuideShows() throws IOException, InterruptedException {
        Path guide = Checkout.file("releng/docs/guide");
        Installation installation = Installation.unpack(GuideExampleTest.class);
        Trees.copy(Checkout.samples().resolve("2020"), installation.work().resolve("收件"));
        Trees.copy(guide.resolve("office-year"), installation.work());

        List<Step> steps = steps(Files.readString(guide.resolve("office-year.md")));

        assertThat(steps).hasSizeGreaterThan(9);
        for (Step step : steps) {
            StringBuilder said = new StringBuilder();
            for (String command : step.commands()) {
                Outcome outcome = installation.felix().run((Object[]) command.split(" "));
                assertThat(outcome.code()).as(command + "\n" + outcome.err()).isLessThan(2);
                said.append(outcome.text()).append(outcome.err());
            }
            for (String line : step.shown()) {
                assertThat(plain(said.toString())).as(step.commands().toString()).contains(plain(line));
            }
        }
        assertThat(installation.work().resolve("汇总.xlsx")).isNotEmptyFile();
    }

    private static List<Step> steps(String guide) {
        List<Step> steps = new ArrayList<>();
        Matcher blocks = STEP.matcher(guide);
        while (blocks.find()) {
            List<String> commands = blocks.group(1).lines().map(line -> line.replaceFirst("^bin/gouji ", "")).toList();
            List<String> shown = blocks.group(2).lines().map(line -> line.replace(CUT, "")).toList();
            steps.add(new Step(commands, shown));
        }
        return steps;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
