package org.gouji.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the command line is done or told, never dropped; and files are told apart. */
class GivenWordsTest {

    private static final String KEY = FakePlugins.KEY;

    private final Path temp;
    private final WorkspaceRuns runs;

    GivenWordsTest(@TempDir Path temp) throws IOException {
        this.temp = temp;
        runs = new WorkspaceRuns(temp).with(new FakePlugins.Box());
        runs.take("a.txt", "report 甲局 12").take("b.txt", "report 乙局 13");
    }

    private String filing(String agency) throws IOException {
        return String.valueOf(runs.filing(agency));
    }

    private JsonTree json(String verb, String... more) throws IOException {
        String[] line = Stream.concat(Stream.of("--format", "json"), Stream.of(more)).toArray(String[]::new);
        assertThat(runs.in(verb, line)).as(runs.err()).isZero();
        return JsonTree.of(runs.out());
    }

    @Test
    void severalReportsAreAllShown() throws IOException {
        String first = filing("甲局");
        String second = filing("乙局");
        assertThat(runs.in("show", first, second)).isZero();
        assertThat(runs.out()).contains("报告 " + first + "\n", "报告 " + second + "\n", "甲局", "乙局");
        assertThat(runs.in("history", first, second)).isZero();
        assertThat(runs.out()).contains("报告 " + first + "\n", "报告 " + second + "\n", "a.txt", "b.txt");
        assertThat(runs.in("show", first)).isZero();
        assertThat(runs.out()).doesNotContain("报告 " + first + "\n");
        assertThat(json("show", first, second).at("filings/1/agency")).isEqualTo("乙局");
        assertThat(json("show", first).at("agency")).isEqualTo("甲局");
        assertThat(json("history", first, second).at("filings/1/id")).isEqualTo(second);
        assertThat(json("history", first, second).at("filings/1/entries/0/kind")).isEqualTo("receive");
        assertThat(json("history", first).at("entries/0/kind")).isEqualTo("receive");
    }

    @Test
    void nothingIsShownWhenOneIsUnknown() throws IOException {
        assertThat(runs.in("show", filing("甲局"), "99")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.out()).isEmpty();
        assertThat(runs.err()).contains("99");
        assertThat(runs.in("history", "--format", "json", filing("甲局"), "99")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.out()).isEmpty();
    }

    @Test
    void oneReportAtATimeIsSaidWhereOnlyOneCounts() throws IOException {
        String id = filing("甲局");
        runs.correct("甲局", KEY, "7");
        assertThat(runs.in("undo", id, "18")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains(id + " 18", "--correction");
        assertThat(runs.in("redo", "--lang", "en", id, "18")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains(id + " 18", "--correction N");
        assertThat(runs.in("compare", id, filing("乙局"))).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("--from");
        assertThat(json("show", id).at("corrections/0/outcome")).isEqualTo("applied");
    }

    @Test
    void aWordTooManyIsTold() throws IOException {
        String id = filing("甲局");
        assertThat(runs.in("correct", "--reason", "x", id, KEY, "7", "8")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("无法识别：8");
        assertThat(runs.in("correct", "--reason", "x", id, KEY)).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("缺少：ID KEY VALUE");
        assertThat(json("show", id).at("corrections")).isEqualTo("[]");
    }

    @Test
    void anUnknownOptionIsNamed() throws IOException {
        assertThat(runs.in("unwaive", "--author", "李四", "--reason", "r", filing("甲局"), "5bc8a"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("无法识别：--reason").doesNotContain("缺少");
        assertThat(runs.in("list", "--resaon=r")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("无法识别：--resaon");
    }

    @Test
    void helpSaysEachWordOnce() {
        runs.speaking(Locale.ENGLISH);
        assertThat(runs.in("correct", "--help")).isZero();
        assertThat(runs.out().replaceAll("\\s+", " ")).contains("ID KEY VALUE").doesNotContain("ID KEY VALUE ID");
        assertThat(runs.in("waive", "--help")).isZero();
        assertThat(runs.out().replaceAll("\\s+", " ")).contains("ID FINDING").doesNotContain("FINDING ID",
                "FINDING...");
        assertThat(runs.in("undo", "--help")).isZero();
        assertThat(runs.out()).doesNotContain("ID...");
        assertThat(runs.in("show", "--help")).isZero();
        assertThat(runs.out()).contains("ID...");
    }

    @Test
    void reopeningTakesSeveral() throws IOException {
        runs.take("c.txt", "report 丙局 0").take("d.txt", "report 丁局 0");
        String third = filing("丙局");
        String fourth = filing("丁局");
        assertThat(runs.in("accept", third, fourth)).isZero();
        assertThat(runs.in("reopen", "--reason", "x", third, fourth)).isZero();
        assertThat(runs.err()).contains("报告 " + third, "报告 " + fourth);
    }

    @Test
    void aReturnWithoutReportsAsksForThem() {
        assertThat(runs.in("return")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("请写明报告编号").doesNotContain("二者择一");
    }

    @Test
    void filesInAContainerAreToldApart() throws IOException {
        Path box = Files.writeString(temp.resolve("箱.txt"),
                "BOX\n县/c.txt:report 丙局 12\nd.txt:nothing\ne.txt:nor this\n");
        assertThat(runs.in("import", box.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(runs.err()).contains("箱.txt!/d.txt: 其中没有找到年度报告", "箱.txt!/e.txt: 其中没有找到年度报告");
        assertThat(runs.in("list")).isZero();
        assertThat(runs.out()).contains("箱.txt!/县/c.txt\n", "箱.txt!/d.txt\n", "箱.txt!/e.txt\n");
        assertThat(runs.in("unmatched")).isZero();
        assertThat(runs.out()).contains("箱.txt!/d.txt", "箱.txt!/e.txt");
        runs.correct("丙局", KEY, "7");
        assertThat(runs.in("compare", filing("丙局"))).isZero();
        assertThat(runs.out()).contains("箱.txt!/县/c.txt");
    }

    @Test
    void anImportTellsProgramsWhichFileOfAContainer() throws IOException {
        Path box = Files.writeString(temp.resolve("箱.txt"), "BOX\n县/c.txt:report 丙局 12\n");
        JsonTree told = json("import", box.toString());
        assertThat(told.at("files/0/filings/0/container")).isEqualTo("县/c.txt");
    }
}
