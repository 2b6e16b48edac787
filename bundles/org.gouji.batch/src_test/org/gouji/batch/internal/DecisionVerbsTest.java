package org.gouji.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionVerbsTest {

    private final Runs runs;
    private final String folder;
    private final Path inbox;
    private final Path letters;

    DecisionVerbsTest(@TempDir Path temp) throws IOException {
        List<Object> plugins = new ArrayList<>(Arrays.asList(FakePlugins.all()));
        plugins.add(new FakePlugins.LetterExporter());
        runs = new Runs(Files.createDirectories(temp.resolve("scratch"))).plugins(plugins.toArray());
        folder = temp.resolve("工作区").toString();
        inbox = Files.createDirectories(temp.resolve("收件"));
        letters = temp.resolve("退回");
        Files.writeString(inbox.resolve("a.txt"), "report 甲局 12");
        Files.writeString(inbox.resolve("b.txt"), "report 乙/局 0");
        Files.writeString(inbox.resolve("c.txt"), "report 丙局 13");
        assertThat(runs.run("workspace", "init", folder)).isZero();
        assertThat(workspace("import", inbox.toString())).isZero();
    }

    private int workspace(String command, String... more) {
        String[] line = Stream.concat(Stream.of("workspace", command, "--workspace", folder), Stream.of(more))
                .toArray(String[]::new);
        return runs.run(line);
    }

    private String filing(String agency) {
        assertThat(workspace("list")).isZero();
        Matcher line = Pattern.compile("(?m)^(\\d+) .*" + agency).matcher(runs.out());
        assertThat(line.find()).as(runs.out()).isTrue();
        return line.group(1);
    }

    private List<String> letters() throws IOException {
        if (!Files.exists(letters)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(letters)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aReportWithErrorsIsAcceptedOnlyForAReason() {
        String bad = filing("甲局");
        String good = filing("乙/局");
        assertThat(workspace("accept", bad, good)).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("还有 1 个错误（Z01）", "报告 " + good + " 已通过");
        assertThat(workspace("accept", "--force", bad)).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("accept", "--force", "--author", "李四", "--reason", "单位书面确认", bad)).isZero();
        assertThat(workspace("accept", good)).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("correct", "--reason", "x", good, FakePlugins.KEY, "1")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("gouji workspace reopen");
        assertThat(workspace("reopen", "--reason", "填报有误", good)).isZero();
        assertThat(workspace("correct", "--reason", "x", good, FakePlugins.KEY, "1")).isZero();
        assertThat(workspace("history", bad)).isZero();
        assertThat(runs.out()).contains("单位书面确认", "李四");
    }

    @Test
    void aReturnWritesALetterAndIsFollowedUp() throws IOException {
        String id = filing("甲局");
        assertThat(workspace("return", "--as-of", "2025-01-20", "--deadline", "2025-02-10", "--out",
                letters.toString(), "--option", "office=办公厅", id)).isZero();
        assertThat(letters()).containsExactly("甲局-2021-" + id + ".return.docx");
        assertThat(Files.readString(letters.resolve(letters().get(0))))
                .contains("甲局 2025-02-10 办公厅", "12 太大");
        assertThat(workspace("list", "--as-of", "2025-02-10")).isZero();
        assertThat(runs.out()).contains("已退回，限 2025-02-10").doesNotContain("逾期");
        assertThat(workspace("list", "--as-of", "2025-02-11")).isZero();
        assertThat(runs.out()).contains("已退回，限 2025-02-10，已逾期");
        assertThat(workspace("list", "--as-of", "2025-02-11", "--format", "json")).isZero();
        assertThat(runs.out()).contains("\"overdue\": true", "\"deadline\": \"2025-02-10\"");

        Files.writeString(inbox.resolve("a2.txt"), "report 甲局 1");
        assertThat(workspace("import", inbox.toString())).isZero();
        assertThat(runs.err()).contains("报告 " + id + " 退回后重新报送，为第 2 版");
        assertThat(workspace("accept", id)).isZero();
        assertThat(workspace("history", id)).isZero();
        assertThat(runs.out()).contains("已退回，限 2025-02-10", "，此前已退回", "  已通过");

        Files.writeString(inbox.resolve("a3.txt"), "report 甲局 11");
        assertThat(workspace("import", inbox.toString())).isZero();
        assertThat(runs.err()).contains("报告 " + id + " 已经通过，又收到第 3 版，已重新打开");
    }

    @Test
    void aLetterAboutALaterVersionLeavesTheEarlierOneInItsPlace() throws IOException {
        String id = filing("甲局");
        assertThat(workspace("return", "--out", letters.toString(), id)).isZero();
        Files.writeString(inbox.resolve("a2.txt"), "report 甲局 13");
        assertThat(workspace("import", inbox.toString())).isZero();
        assertThat(workspace("return", "--out", letters.toString(), id)).isZero();
        assertThat(letters()).containsExactly("甲局-2021-" + id + "-v2.return.docx", "甲局-2021-" + id + ".return.docx");
        assertThat(Files.readString(letters.resolve(letters().get(1)))).contains("12 太大");
    }

    @Test
    void anOlderFileIsToldByName() throws IOException {
        String id = filing("甲局");
        Path old = Files.writeString(inbox.resolve("a2.txt"), "report 甲局 8");
        assertThat(workspace("import", "--received", "2020-01-01", old.toString())).isZero();
        assertThat(runs.err()).contains("甲局 2021 年度报告（编号 " + id + "）：收到日期 2020-01-01 早于第 1 版的 ", "现为最新的第 2 版");
        Path first = inbox.resolve("a.txt");
        assertThat(workspace("import", first.toString())).isZero();
        assertThat(runs.err()).contains("甲局 2021 年度报告（编号 " + id + "）：与以前收到的第 1 版完全相同", "最新的仍是第 2 版");
        assertThat(workspace("import", "--lang", "en", first.toString())).isZero();
        assertThat(runs.err()).contains("甲局 2021 (report " + id + ") had the same file as version 1");
        assertThat(workspace("import", old.toString())).isZero();
        assertThat(runs.err()).doesNotContain("年度报告（编号");
    }

    @Test
    void aFileThatWasTooLargeIsReadWhenItComesAgain() throws IOException {
        Path file = Files.writeString(inbox.resolve("d.txt"), "report 丁局 8");
        assertThat(workspace("import", "--limit", "bytes=3", file.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(workspace("import", file.toString())).isZero();
        assertThat(runs.err()).contains("以前收到时未能读取", "新收文件 0 个，报告 1 份", "另有 1 个文件以前收到时未能读取");
        assertThat(workspace("history", filing("丁局"))).isZero();
        assertThat(runs.out()).contains("重新导入后已能读取：");
    }

    @Test
    void versionsAreCompared() throws IOException {
        String id = filing("甲局");
        Files.writeString(inbox.resolve("a2.txt"), "report 甲局 8");
        assertThat(workspace("import", inbox.toString())).isZero();
        assertThat(workspace("correct", "--reason", "x", id, FakePlugins.KEY, "1")).isZero();
        assertThat(workspace("compare", id)).isZero();
        assertThat(runs.out()).contains("t1/合计 一个数的报表：12 → 1", "已消除", "数值变动 1 处；问题：消除 1，新增 0，未变 0", "含修改");
        assertThat(workspace("compare", "--from", "1", "--to", "2", id)).isZero();
        assertThat(runs.out()).contains("12 → 8", "未变 1");
        assertThat(workspace("compare", "--format", "json", id)).isZero();
        assertThat(runs.out()).contains("\"before\"", "\"corrected\": true", "\"fixed\"");
        assertThat(workspace("compare", "--to", "3", id)).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("compare", "--to", "x", id)).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void correctionsGoOutAsAFileAndComeBack() throws IOException {
        String id = filing("甲局");
        Path file = inbox.resolveSibling("修改.json");
        assertThat(workspace("correct", "--reason", "电话核实", id, FakePlugins.KEY, "7")).isZero();
        assertThat(workspace("corrections", "export", "--out", file.toString())).isZero();
        assertThat(runs.err()).contains("已将 1 处修改写入");
        assertThat(workspace("corrections", "export", id)).isZero();
        assertThat(runs.out()).isEqualTo(Files.readString(file)).contains("\"gouji-corrections/1\"", "电话核实");
        assertThat(workspace("corrections", "apply", file.toString())).isZero();
        assertThat(runs.out()).contains("无需修改");
        assertThat(workspace("undo", id)).isZero();
        assertThat(workspace("corrections", "apply", file.toString())).isZero();
        assertThat(runs.out()).contains("生效：甲局 2021 t1/合计：12 → 7");
        assertThat(workspace("corrections", "apply", "--to", filing("丙局"), file.toString()))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(runs.out()).contains("拒绝：", "12", "13");
        assertThat(workspace("corrections", "apply", inbox.resolve("a.txt").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("corrections", "apply", "none.json")).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("corrections", "destroy")).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("corrections", "export", "99")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void allWithOpenErrorsAreReturnedAtOnce() throws IOException {
        assertThat(workspace("return", "--all", "--deadline", "2099-02-10", "--out", letters.toString())).isZero();
        assertThat(letters()).hasSize(2);
        assertThat(workspace("return", "--all", "--out", letters.toString())).isZero();
        assertThat(runs.err()).contains("没有需要退回的报告");
        assertThat(workspace("return", "--all", filing("甲局"))).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("return")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aLetterThatFailsLeavesNothingAndReturnsNothing() throws IOException {
        String id = filing("甲局");
        assertThat(workspace("return", "--out", letters.toString(), "--option", "office=bad", id))
                .isEqualTo(ExitCode.FAILED);
        assertThat(letters()).isEmpty();
        assertThat(workspace("history", id)).isZero();
        assertThat(runs.out()).doesNotContain("已退回");
        assertThat(workspace("return", "--out", letters.toString(), "--option", "colour=red", id))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whatCannotBeReturnedIsRefused() throws IOException {
        String good = filing("乙/局");
        assertThat(workspace("return", "--out", letters.toString(), good)).isEqualTo(ExitCode.USAGE);
        assertThat(letters()).isEmpty();
        assertThat(workspace("return", "--as-of", "2025-02-11", "--deadline", "2025-02-10", filing("甲局")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(workspace("return", "--reason", "缺少附件", "--out", letters.toString(), good)).isZero();
        assertThat(letters()).containsExactly("乙_局-2021-" + good + ".return.docx");
        assertThat(workspace("reopen", "--reason", "退错了", good)).isZero();
        assertThat(workspace("reopen", "--reason", "x", good)).isEqualTo(ExitCode.USAGE);
    }
}
