package org.gouji.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceCommandTest {

    private static final String KEY = FakePlugins.KEY;

    private final Runs runs;
    private final String folder;
    private final Path inbox;

    WorkspaceCommandTest(@TempDir Path temp) throws IOException {
        runs = new Runs(Files.createDirectories(temp.resolve("scratch")));
        folder = temp.resolve("工作区").toString();
        inbox = Files.createDirectories(temp.resolve("收件"));
        Files.writeString(inbox.resolve("a.txt"), "report 甲局 12");
        Files.writeString(inbox.resolve("b.txt"), "nothing here");
    }

    private int workspace(String command, String... more) {
        String[] line = new String[more.length + 4];
        line[0] = "workspace";
        line[1] = command;
        line[2] = "--workspace";
        line[3] = folder;
        System.arraycopy(more, 0, line, 4, more.length);
        return runs.run(line);
    }

    private String filing() {
        assertThat(workspace("list")).isZero();
        Matcher line = Pattern.compile("(?m)^(\\d+) .*甲局").matcher(runs.out());
        assertThat(line.find()).as(runs.out()).isTrue();
        return line.group(1);
    }

    private void init() {
        assertThat(runs.run("workspace", "init", folder)).isZero();
        assertThat(workspace("import", "--author", "张三", "--received", "2025-01-20", inbox.toString()))
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(runs.err()).contains("新收文件 2 个").contains("b.txt");
    }

    @Test
    void whatWasReceivedIsListedAndNotTakenTwice() {
        init();
        assertThat(workspace("import", inbox.toString())).isZero();
        assertThat(runs.err()).contains("以前收过 2 个");
        assertThat(workspace("status")).isZero();
        assertThat(runs.out()).contains("共 2 份");
        assertThat(workspace("list", "--format", "json")).isZero();
        assertThat(runs.out()).contains("\"format\": \"gouji-workspace/1\"", "甲局", "\"received\": \"2025-01-20\"");
    }

    @Test
    void aValueIsCorrectedTakenBackAndBroughtBack() {
        init();
        String id = filing();
        assertThat(workspace("correct", "--author", "李四", "--reason", "电话核实", id, KEY, "7")).isZero();
        assertThat(workspace("show", id)).isZero();
        assertThat(runs.out()).contains("12 → 7", "李四", "电话核实", "已生效");
        assertThat(workspace("undo", id)).isZero();
        assertThat(workspace("undo", id)).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("show", id)).isZero();
        assertThat(runs.out()).contains("已撤销");
        assertThat(workspace("redo", id)).isZero();
        assertThat(workspace("history", id)).isZero();
        assertThat(runs.out().lines()).anySatisfy(line -> assertThat(line).contains("李四", "修改 "))
                .anySatisfy(line -> assertThat(line).contains("撤销修改")).anySatisfy(l -> assertThat(l).contains("恢复修改"));
        assertThat(workspace("show", "--format", "json", id)).isZero();
        assertThat(runs.out()).contains("\"original\"", "\"outcome\": \"applied\"");
    }

    @Test
    void whatCannotBeIsRefusedWithTheReason() {
        init();
        String id = filing();
        assertThat(workspace("correct", "--reason", "x", "--expected", "11", id, KEY, "7")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("11", "12");
        assertThat(workspace("correct", "--reason", "x", id, KEY, "many")).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("correct", "--reason", "x", id, "t9/none", "7")).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("correct", "--reason", " ", id, KEY, "7")).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("correct", id, KEY, "7")).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("show", "999")).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("show", "one")).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("history", id)).isZero();
        assertThat(runs.out()).doesNotContain("修改 ");
    }

    private String finding(String id) {
        assertThat(workspace("show", id)).isZero();
        Matcher line = Pattern.compile("问题编号 ([0-9a-f]{16})").matcher(runs.out());
        assertThat(line.find()).as(runs.out()).isTrue();
        return line.group(1);
    }

    @Test
    void aWaivedFindingStaysInSightAndIsCountedApart() {
        init();
        String id = filing();
        String finding = finding(id);
        assertThat(workspace("waive", "--author", "李四", "--reason", "单位已说明", "--until", "2099-12-31", id,
                finding.substring(0, 6))).isZero();
        assertThat(runs.err()).contains(finding, "2099-12-31", "单位已说明");
        assertThat(workspace("show", "--as-of", "2099-12-31", id)).isZero();
        assertThat(runs.out()).contains("已豁免：李四", "有效期至 2099-12-31", "12 太大");
        assertThat(workspace("list", "--as-of", "2025-06-30")).isZero();
        assertThat(runs.out()).contains("错误 0，警告 0，已豁免 1");
        assertThat(workspace("list", "--as-of", "2100-01-01")).isZero();
        assertThat(runs.out()).contains("错误 1，警告 0").doesNotContain("豁免");
        assertThat(workspace("show", "--as-of", "2100-01-01", "--format", "json", id)).isZero();
        assertThat(runs.out()).contains("\"state\": \"expired\"", "\"waived\": 0");
        assertThat(workspace("unwaive", id, finding)).isZero();
        assertThat(workspace("unwaive", id, finding)).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("list", "--as-of", "2025-06-30")).isZero();
        assertThat(runs.out()).contains("错误 1，警告 0").doesNotContain("豁免");
        assertThat(workspace("history", id)).isZero();
        assertThat(runs.out()).contains("  豁免 ", "撤销豁免 ");
    }

    @Test
    void aWaiverNeedsAFindingAndAReason() {
        init();
        String id = filing();
        String finding = finding(id);
        assertThat(workspace("waive", "--reason", "x", id, "0000000000000000")).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("waive", "--reason", "x", id, finding.substring(0, 2))).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("waive", "--reason", " ", id, finding)).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("waive", id, finding)).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("waive", "--reason", "x", "--until", "2020-01-01", id, finding))
                .isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("2020-01-01 早于");
        assertThat(workspace("waive", "--reason", "x", "--until", "soon", id, finding)).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("history", id)).isZero();
        assertThat(runs.out()).doesNotContain("豁免");
    }

    @Test
    void aFolderWithoutWorkspaceIsRefused() {
        assertThat(workspace("list")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("gouji workspace init");
        assertThat(runs.run("workspace")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.run("workspace", "init", inbox.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(runs.run("workspace", "correct", "--help")).isZero();
        assertThat(runs.out()).contains("--reason");
    }
}
