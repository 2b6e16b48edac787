package org.gouji.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.gouji.core.RuleProfile.Level;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.model.finding.RuleOutcome.Result;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an office sets of its rules. */
class RuleProfileTest {

    @TempDir
    Path folder = Path.of("");

    private CheckedReport check(String profile, FakeRule rule) throws IOException, InvalidProfileException {
        return check(RunOptions.DEFAULT.withProfile(RuleProfile.parse(profile)), rule);
    }

    private CheckedReport check(RunOptions options, FakeRule rule) throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "x\nyy\nzzz");
        return new Pipeline(StaticPluginRegistry.of(FakeTemplate.whole("form", 0.9), rule,
                FakeReader.text(FakeReader::readLines))).check(InputSource.of(file, "a.txt"), options).get(0);
    }

    private static void findings(RuleInput input, RuleContext context) {
        context.finding("A1", Severity.ERROR).message("甲", "a").report();
        context.finding("B1", Severity.ERROR).message("乙", "b").report();
        context.finding("C1", Severity.WARNING).message("丙", "c").report();
    }

    private static final FakeRule RULE = new FakeRule("r", List.of("A1", "B1", "C1"), RuleProfileTest::findings);

    @Test
    void aCodeThatIsOffTellsNothingButThatItIsOff() throws Exception {
        CheckedReport checked = check("A1 = off\nB1 = info\n", RULE);
        assertThat(checked.findings()).extracting(Finding::code, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("B1", Severity.INFO),
                        org.assertj.core.groups.Tuple.tuple("C1", Severity.WARNING));
        assertThat(checked.outcomes()).filteredOn(o -> o.code().equals("A1")).singleElement().satisfies(off -> {
            assertThat(off.result()).isEqualTo(Result.NOT_APPLICABLE);
            assertThat(off.reasons()).extracting(LocalizedText::zh).containsExactly("本单位的规则设置关闭了此项。");
        });
        assertThat(checked.outcomes()).filteredOn(o -> o.result() == Result.FINDINGS).extracting(RuleOutcome::code)
                .containsExactly("B1", "C1");
    }

    @Test
    void theFingerprintStaysTheSame() throws Exception {
        assertThat(check("B1 = info", RULE).findings()).extracting(Finding::fingerprint)
                .isEqualTo(check("", RULE).findings().stream().map(Finding::fingerprint).toList());
    }

    @Test
    void aProfileThatChangesCountsFromTheNextCheckOn() throws Exception {
        AtomicReference<RuleProfile> now = new AtomicReference<>(RuleProfile.NONE);
        RunOptions options = RunOptions.DEFAULT.withProfile(now::get);
        assertThat(check(options, RULE).findings()).hasSize(3);
        now.set(RuleProfile.parse("A1 = off"));
        assertThat(check(options, RULE).findings()).extracting(Finding::code).containsExactly("B1", "C1");
    }

    @Test
    void aRuleThatBreaksStaysBroken() throws Exception {
        FakeRule broken = new FakeRule("r", List.of("A1"), (input, context) -> {
            throw new IllegalStateException("broken");
        });
        assertThat(check("A1 = off", broken).outcomes()).extracting(RuleOutcome::result)
                .containsExactly(Result.FAILED);
    }

    @Test
    void aFileIsReadAndWritten() throws InvalidProfileException {
        RuleProfile profile = RuleProfile.parse("\uFEFF# 2025 年\r\nname = 示例省办公厅\r\n\r\nY02=info\r\n C05 = off \r\n");
        assertThat(profile.name()).contains("示例省办公厅");
        assertThat(profile.levels()).isEqualTo(Map.of("C05", Level.OFF, "Y02", Level.INFO));
        assertThat(profile.text()).isEqualTo("name = 示例省办公厅\nC05 = off\nY02 = info\n");
        assertThat(RuleProfile.parse(profile.text())).isEqualTo(profile);
        assertThat(profile.with("C05", Optional.empty()).with("T201", Optional.of(Level.WARNING)).text())
                .isEqualTo("name = 示例省办公厅\nT201 = warning\nY02 = info\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C05", "C05 = never", "C05 = off\nC05 = info", "= off", "5C = off", "name = a\nname = b",
            "C05 = OFF"})
    void aLineThatSaysNothingKnownIsRefusedWithItsNumber(String text) {
        int last = (int) text.lines().count();
        assertThatThrownBy(() -> RuleProfile.parse(text)).isInstanceOfSatisfying(InvalidProfileException.class,
                e -> assertThat(e.text().zh()).startsWith("第 " + last + " 行"));
    }
}
