package org.gouji.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NonNullByDefault({})
class ProgramTest {

    @TempDir
    Path folder;
    private Runs runs;

    @BeforeEach
    void program() {
        runs = new Runs(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|没有写命令", "chekc|无法识别", "check|缺少：PATH", "check --jobs 0 x|--jobs",
            "check --jobs many x|--jobs", "check --as-of 2021-02-30 x|不是日期", "check --fail-on fatal x|fatal",
            "check --format xml x|xml", "check --show all x|all", "check --limit cells x|cells=20M",
            "check --limit cells=1Q x|1Q",
            "check --limit rows=5 x|rows=5", "check --limit cells=99999999M x|99999999M",
            "check --profile gone.txt x|gone.txt", "check --lang fr x|zh | en", "check --what x|--what",
            "convert x|缺少：--to", "convert --to|--to 后面要写值", "convert --to nothing x|list, name",
            "convert --to name --option a=b x|case", "convert --to name --option case=big x|lower, upper",
            "convert --to name --option case x|名称=值", "explain|CODE", "explain-file|PATH", "explain X99|Z01"})
    void mistakesAreExplained(String line, String words) {
        String[] arguments = Stream.of(line.split(" ")).filter(a -> !a.isEmpty()).toArray(String[]::new);
        assertThat(runs.run(arguments)).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains(words, "--help").doesNotContain("Exception");
        assertThat(runs.out()).isEmpty();
    }

    @Test
    void mistakesAreExplainedInTheLanguageAskedFor() {
        assertThat(runs.run("check", "--lang", "en")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("missing: PATH");
        assertThat(runs.in(Locale.ENGLISH).run("check", "--lang=zh")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("缺少");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "check --help", "convert -h", "plugins --help", "explain --help",
            "explain-file --help"})
    void helpIsThereInBothLanguages(String line) {
        assertThat(runs.run(line.split(" "))).isEqualTo(ExitCode.CLEAN);
        assertThat(runs.out()).contains("用法：").contains("选项");
        assertThat(runs.in(Locale.ENGLISH).run(line.split(" "))).isEqualTo(ExitCode.CLEAN);
        assertThat(runs.out()).contains("Usage:", "Options").matches("\\p{ASCII}+");
    }

    @Test
    void theVersionHasNoBuildQualifier() {
        assertThat(runs.run("--version")).isZero();
        assertThat(runs.out()).isEqualTo("gouji 1.2.3\n");
    }

    @Test
    void pluginsAreListed() {
        assertThat(runs.problem("plugins/x.jar", "UNRESOLVED|org.example 1.0").run("plugins")).isZero();
        assertThat(runs.out()).contains("读取器", "line", "行读取器", "one-number", "Z01", "name", "list")
                .contains("plugins/x.jar  缺少 org.example 1.0");
    }

    @Test
    void pluginsAreListedForPrograms() {
        assertThat(runs.problem("plugins/x.jar", "CORRUPT|bad zip").run("plugins", "--format", "json")).isZero();
        assertThat(runs.out()).startsWith("{\n  \"format\": \"gouji-plugins/1\",\n").contains("\"id\": \"line\"",
                "\"zh\": \"行读取器\"", "\"problem\": \"corrupt\"", "\"detail\": \"bad zip\"").endsWith("}\n");
    }

    @Test
    void twoPluginsWithOneIdStopEverything() {
        runs.plugins(new FakePlugins.LineReader(), new FakePlugins.LineReader());
        assertThat(runs.run("check", folder.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(runs.err()).contains("读取器“line”", "org.gouji.batch");
        assertThat(runs.out()).isEmpty();
        assertThat(runs.run("plugins", "--format", "json")).isEqualTo(ExitCode.FAILED);
        assertThat(runs.out())
                .contains("\"conflicts\": [\n    {\n      \"kind\": \"reader\",\n      \"id\": \"line\",");
    }

    @Test
    void anIncompleteInstallationDoesNotWork() {
        runs.problem("bundles/rules.jar", "UNRESOLVED|org.gouji.binding");
        assertThat(runs.run("explain", "Z01")).isEqualTo(ExitCode.FAILED);
        assertThat(runs.err()).contains("安装不完整", "bundles/rules.jar", "org.gouji.binding");
    }

    @Test
    void aBadPluginJarIsNamedAndDisturbsNothing() {
        runs.problem("plugins/x.jar", "NO_BUNDLE|");
        assertThat(runs.run("explain", "Z01")).isZero();
        assertThat(runs.err()).contains("plugins/x.jar 不是 OSGi 插件包");
    }

    @Test
    void codesAreExplained() {
        assertThat(runs.run("explain", "z01", "T901")).isZero();
        assertThat(runs.out()).contains("Z01", "数太大", "合计不应大于十。", "试验", "合理性核对", "T901", "一个数的报表", "合计为零",
                "正式文件");
        assertThat(runs.in(Locale.ENGLISH).run("explain", "Z01")).isZero();
        assertThat(runs.out()).contains("A total is at most ten.", "not official").matches("\\p{ASCII}+");
        assertThat(runs.run("explain", "--format", "json", "Z01", "T901")).isZero();
        assertThat(runs.out()).contains("\"basis\": \"plausibility\"", "\"id\": \"T901@合计\"");
    }

    @Test
    void anUnknownCodeGetsAGuess() {
        assertThat(runs.run("explain", "Z02")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("Z01").doesNotContain("T901");
    }

    @Test
    void aFileIsExplained() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "report 甲局 1");
        assertThat(runs.run("explain-file", file.toString())).isZero();
        assertThat(runs.out()).contains("读取器 line  是  文本  选用", "没有看到表格", "报告模板 one-number：90%，第 1 至 1 段  选用",
                "有 report 一行");
        assertThat(runs.run("explain-file", "--format", "json", file.toString())).isZero();
        assertThat(runs.out()).contains("\"answer\": \"yes\"", "\"score\": 0.9", "\"chosen\": true");
        Files.writeString(file, "crash");
        assertThat(runs.run("explain-file", file.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(runs.out()).contains("[PARSER_FAULT]");
        Files.writeString(file, "locked");
        assertThat(runs.run("explain-file", file.toString())).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void anOutputThatCannotBeWrittenIsNoSuccess() {
        assertThat(runs.onFullDisk().run("explain", "Z01")).isEqualTo(ExitCode.FAILED);
        assertThat(runs.err().lines()).containsExactly("gouji: 结果无法写出：disk full");
        assertThat(runs.onFullDisk().run("explain", "--format", "json", "Z01")).isEqualTo(ExitCode.FAILED);
        assertThat(runs.err().lines()).containsExactly("gouji: 结果无法写出：disk full");
    }

    @Test
    void whatTheConsoleCannotShowIsReplaced() {
        assertThat(runs.encoded(StandardCharsets.US_ASCII).run("explain", "Z01")).isZero();
        assertThat(runs.bytes()).startsWith("Z01  ??  ???\n".getBytes(StandardCharsets.US_ASCII));
    }
}
