package org.gouji.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the verbs say to somebody who made a mistake, or wants to know how things stand. */
class VerbWordsTest {

    private static final String KEY = FakePlugins.KEY;

    private final Path temp;
    private final WorkspaceRuns runs;

    VerbWordsTest(@TempDir Path temp) throws IOException {
        this.temp = temp;
        runs = new WorkspaceRuns(temp).with(new FakePlugins.LetterExporter());
        runs.take("a.txt", "report 甲局 12");
    }

    private String filing(String agency) throws IOException {
        return String.valueOf(runs.filing(agency));
    }

    private JsonTree json(int exit, String verb, String... more) throws IOException {
        String[] line = Stream.concat(Stream.of("--format", "json"), Stream.of(more)).toArray(String[]::new);
        assertThat(runs.in(verb, line)).as(runs.err()).isEqualTo(exit);
        return JsonTree.of(runs.out());
    }

    @Test
    void anOptionThatTheTargetRefusesIsTheCallersMistake() throws IOException {
        String id = filing("甲局");
        String out = temp.resolve("退回").toString();
        assertThat(runs.in("return", "--out", out, "--option", "office=none", id)).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("--option office：there is no such office").doesNotContain("结果无法写出");
        JsonTree told = json(ExitCode.USAGE, "return", "--out", out, "--option", "office=none", id);
        assertThat(told.at("filings")).isEqualTo("[]");
        assertThat(told.at("refused/0/id")).isEqualTo(id);
        assertThat(told.at("refused/0/why/en")).contains("no such office");
        assertThat(json(ExitCode.CLEAN, "show", id).at("state")).isEqualTo("checked");
    }

    @Test
    void withdrawingAWaiverTwiceSaysThatThereIsNone() throws IOException {
        String id = filing("甲局");
        String print = json(ExitCode.CLEAN, "show", id).at("findings/0/fingerprint");
        assertThat(runs.in("unwaive", id, print)).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("问题 " + print + " 没有豁免");
        assertThat(runs.in("waive", "--reason", "x", id, print)).isZero();
        assertThat(runs.in("unwaive", id, print.substring(0, 6))).isZero();
        assertThat(runs.in("unwaive", "--lang", "en", id, print.substring(0, 6))).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("finding " + print + " is not waived");
        assertThat(runs.in("unwaive", id, "zzzzzz")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("没有这个问题");
    }

    @Test
    void aRefusedAcceptanceNamesBothOptions() throws IOException {
        String id = filing("甲局");
        assertThat(runs.in("accept", id)).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("写明理由", "--force --reason");
        JsonTree told = json(ExitCode.USAGE, "accept", id);
        assertThat(told.at("refused/0/why/en")).contains("--force --reason TEXT");
        assertThat(told.at("refused/0/why/zh")).contains("--force --reason 理由");
        assertThat(runs.in("accept", "--force", "--reason", "x", id)).isZero();
        assertThat(runs.in("accept", id)).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("已经通过").doesNotContain("--force");
    }

    @Test
    void theHistoryNamesTheBodyOfAMatch() throws IOException {
        runs.county("示例县人民政府", "丙局");
        String id = filing("甲局");
        assertThat(runs.in("match", id, "丙局")).isZero();
        assertThat(runs.in("history", id)).isZero();
        assertThat(runs.out()).contains("对应到名录中的机构 b1 丙局");
    }

    @Test
    void aBlankedCellIsSaid() throws IOException {
        String id = filing("甲局");
        assertThat(runs.in("correct", "--reason", "x", id, KEY, "")).as(runs.err()).isZero();
        assertThat(runs.err()).contains("12 → （空白）");
        assertThat(runs.in("history", id)).isZero();
        assertThat(runs.out()).contains("12 → （空白）");
        assertThat(runs.in("history", "--lang", "en", id)).isZero();
        assertThat(runs.out()).contains("12 -> (blank)");
        assertThat(runs.in("show", id)).isZero();
        assertThat(runs.out()).contains("12 → （空白）").doesNotContain("\"\"");
    }

    @Test
    void aDamagedFileOfCorrectionsIsToldInPlainWords() throws IOException {
        Path file = Files.writeString(temp.resolve("改.json"), "{\"format\": \"gouji-corrections/1\",\n\"reports\": [{");
        assertThat(runs.in("corrections", "apply", file.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("不是完整的 JSON，见第 2 行").doesNotContain("Source", "REDACTED");
        Files.writeString(file, "{\"format\": \"gouji-corrections/9\", \"reports\": []}");
        assertThat(runs.in("corrections", "apply", "--lang", "en", file.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("the file says that it is gouji-corrections/9");
        Files.writeString(file, "{}");
        assertThat(runs.in("corrections", "apply", file.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("没有写明格式");
    }

    @Test
    void aLinkToNothingIsCalledThat() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("断.txt"), Path.of("nothing.txt"));
        assertThat(runs.in("import", link.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(runs.err()).contains("断.txt", "不存在").doesNotContain("检查磁盘");
    }

    @Test
    void theDaysAreShownSetAndPutBack() throws IOException {
        assertThat(runs.in("due")).isZero();
        assertThat(runs.out().lines()).hasSize(5);
        assertThat(runs.out().replaceAll(" +", " ")).contains("county 县级政府 03-31 默认", "department 部门 01-31 默认");
        assertThat(runs.in("due", "department", "01-26")).isZero();
        assertThat(runs.in("due", "department")).isZero();
        assertThat(runs.out().replaceAll(" +", " ")).isEqualTo("department 部门 01-26 本单位设置\n");
        assertThat(json(ExitCode.CLEAN, "due", "department").at("days/0/usual")).isEqualTo("false");
        assertThat(json(ExitCode.CLEAN, "due", "department", "default").at("day")).isEqualTo("01-31");
        assertThat(json(ExitCode.CLEAN, "due").at("days/4/usual")).isEqualTo("true");
        assertThat(runs.in("due", "village")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("due", "county", "1.1")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("due", "county", "01-01", "x")).isEqualTo(ExitCode.USAGE);
    }
}
