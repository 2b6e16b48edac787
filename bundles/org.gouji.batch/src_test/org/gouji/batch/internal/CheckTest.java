package org.gouji.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;

import org.eclipse.jdt.annotation.NonNullByDefault;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NonNullByDefault({})
class CheckTest {

    @TempDir
    Path temp;
    private Path folder;
    private Runs runs;

    @BeforeEach
    void program() throws IOException {
        folder = Files.createDirectories(temp.resolve("收件"));
        runs = new Runs(Files.createDirectories(temp.resolve("scratch")));
    }

    @ParameterizedTest
    @CsvSource({"report 甲局 0,error,0", "report 甲局 3,error,0", "report 甲局 3,info,1", "report 甲局 7,error,0",
            "report 甲局 7,warning,1", "report 甲局 12,error,1", "report 甲局 12,never,0", "report 甲局 99,error,0",
            "report 甲局 666,error,4", "nothing,error,3", "nothing,never,3", "locked,error,3", "crash,error,4"})
    void theExitCodeSaysHowItEnded(String content, String failOn, int code) throws IOException {
        file("a.txt", content);
        assertThat(runs.run("check", "--fail-on", failOn, folder.toString())).as(runs.out() + runs.err())
                .isEqualTo(code);
    }

    @Test
    void theOfficesProfileDecides() throws IOException {
        file("a.txt", "report 甲局 12");
        Path profile = Files.writeString(temp.resolve("本办.txt"), "name = 示例省\nZ01 = info\nZ99 = off\n");
        assertThat(runs.run("check", "--profile", profile.toString(), folder.toString())).isEqualTo(ExitCode.CLEAN);
        assertThat(runs.out()).contains("提示 1 条");
        assertThat(runs.err()).contains("按规则设置“示例省”核对，其中设置了 2 个代码", "没有：Z99");
        Files.writeString(profile, "Z01 = off");
        assertThat(runs.run("check", "--format", "json", "--profile", profile.toString(), folder.toString()))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(runs.out()).contains("\"findings\": []").doesNotContain("太大");
        Files.writeString(profile, "Z01 = off\nZ01 off");
        assertThat(runs.run("check", "--profile", profile.toString(), folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("本办.txt", "第 2 行");
    }

    @Test
    void aLimitCanBeChanged() throws IOException {
        file("a.txt", "report 甲局 0");
        assertThat(runs.run("check", "--limit", "bytes=5", folder.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(runs.out()).contains("[LIMIT_SIZE]");
        assertThat(runs.run("check", "--limit", "bytes=5", "--limit", "bytes=5K", folder.toString()))
                .isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void onlyTheFirstDocumentIsTimed() throws IOException {
        file("a.txt", "report 甲局 0");
        file("b.txt", "report 乙局 0");
        assertThat(run()).isEqualTo(ExitCode.CLEAN);
        assertThat(runs.stretches()).containsExactly("first-document");
    }

    @Test
    void theHighestExitCodeWins() throws IOException {
        file("a.txt", "report 甲局 12");
        file("b.txt", "part\nreport 乙局 0");
        assertThat(run()).isEqualTo(ExitCode.UNREADABLE);
        file("c.txt", "crash");
        assertThat(run()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void whatIsMissingIsUnreadable() throws IOException {
        file("a.txt", "report 甲局 0");
        assertThat(runs.run("check", folder + "/a.txt", folder + "/gone.txt")).isEqualTo(ExitCode.UNREADABLE);
        assertThat(runs.out()).contains("gone.txt  [IO_UNREADABLE]");
        assertThat(runs.run("check", folder + "/a.txt", folder + "/*.doc")).isEqualTo(ExitCode.UNREADABLE);
        assertThat(runs.err()).contains("*.doc");
        assertThat(runs.run("check", folder + "/*.doc")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void eachReportHasAHeaderAndItsFindings() throws IOException {
        file("a.txt", "x\nreport 甲局 12\nreport 乙局 3");
        file("b.txt", "locked");
        assertThat(run()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(runs.out().lines()).containsExactly(folder + "/a.txt  甲局  2021年  one-number",
                "  错误  第2行  Z01  合计 12 太大", folder + "/a.txt （第 2 份报告）  乙局  2021年  one-number",
                "  提示 1 条（--show info 逐条列出）", folder + "/b.txt  [ENCRYPTED]", "  文件有密码",
                "文件 2 个，报告 2 份：错误 1 条，警告 0 条，提示 1 条；1 个未能读取或没有报告，0 个只读取了一部分；0 项无法判定");
    }

    @Test
    void englishIsEnglish() throws IOException {
        file("a.txt", "report A 12\nreport B 99");
        assertThat(runs.in(Locale.ENGLISH).run("check", folder + "/a.txt")).isEqualTo(ExitCode.FINDINGS);
        assertThat(runs.out()).contains("  error  line 1  Z01  total 12 is too large", "1 checks undetermined",
                "1 inputs, 2 reports: 1 errors, 0 warnings, 0 info; 0 unreadable");
    }

    @Test
    void infoIsListedOnRequestAndWarningsCanBeHidden() throws IOException {
        file("a.txt", "report 甲局 3\nreport 乙局 7");
        assertThat(runs.run("check", "--show", "info", folder.toString())).isZero();
        assertThat(runs.out()).contains("提示  第1行  Z01").contains("警告  第2行  Z01");
        assertThat(runs.run("check", "--show", "error", folder.toString())).isZero();
        assertThat(runs.out()).contains("警告 1 条").doesNotContain("Z01");
    }

    @Test
    void standardInputIsRead() {
        assertThat(runs.reading("report 甲局 12").run("check", "-")).isEqualTo(ExitCode.FINDINGS);
        assertThat(runs.out()).startsWith("-  甲局");
    }

    @Test
    void resultsDoNotDependOnTheNumberOfJobs() throws IOException {
        for (int i = 0; i < 40; i++) {
            file("f" + i + ".txt", "report 局" + i + " " + i);
        }
        run();
        String one = runs.out();
        for (String jobs : new String[]{"1", "4", "32"}) {
            runs.run("check", "--jobs", jobs, folder.toString());
            assertThat(runs.out()).isEqualTo(one);
        }
    }

    @Test
    void jsonIsAlwaysUtf8AndComplete() throws IOException {
        file("a.txt", "report 甲局 12");
        file("b.txt", "locked");
        file(".x", "hidden");
        int code = runs.encoded(Charset.forName("GBK")).run("check", "--format", "json", folder.toString());
        assertThat(code).isEqualTo(ExitCode.UNREADABLE);
        String json = new String(runs.bytes(), StandardCharsets.UTF_8);
        assertThat(json).startsWith("{\n  \"format\": \"gouji-check/1\",\n  \"inputs\": [\n").contains(
                "\"agency\": \"甲局\"", "\"status\": \"ENCRYPTED\"", "\"zh\": \"文件有密码\"", "\"code\": \"Z01\"",
                "\"reason\": \"hidden\"", "\"errors\": 1", "\"unreadable\": 1", "\"exitCode\": 3").endsWith("\n}\n");
        assertThat(json).doesNotContain("\r");
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                assertThat(parser.currentToken()).isNotNull();
            }
        }
    }

    @Test
    void aFailedRuleIsNamed() throws IOException {
        file("a.txt", "report 甲局 666");
        assertThat(run()).isEqualTo(ExitCode.FAILED);
        assertThat(runs.out()).contains("规则 Z01 (small) 未能运行", "1 项核对或插件出错");
    }

    @Test
    void aTerminalGetsColoursAndProgressButFilesCannotSteerIt() throws IOException {
        file("a.txt", "report \u001b[2J甲局 12");
        runs.onTerminal().run("check", folder.toString());
        assertThat(runs.out()).contains("\u001b[31m错误\u001b[0m").doesNotContain("\u001b[2J");
        assertThat(runs.err()).contains("已处理 1 / 1").endsWith("\r");
    }

    @Test
    void withoutATerminalThereIsNeither() throws IOException {
        file("a.txt", "report 甲局 12");
        run();
        assertThat(runs.out() + runs.err()).doesNotContain("\u001b", "\r", "已处理");
        runs.run("check", "--progress", folder.toString());
        assertThat(runs.err()).contains("已处理 1 / 1");
    }

    private int run() {
        return runs.run("check", folder.toString());
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
