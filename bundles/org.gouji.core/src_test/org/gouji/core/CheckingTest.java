package org.gouji.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.gouji.core.RuleReads.Part;
import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.model.finding.RuleOutcome.Result;
import org.gouji.spi.Limits;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.spi.rule.ReportSetInput;
import org.gouji.spi.rule.ReportSetRule;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a document to findings: templates and rules, good and broken ones. */
class CheckingTest {

    private static final LocalizedText WHY = LocalizedText.of("原因", "why");

    @TempDir
    Path folder = Path.of("");

    private RunOptions options = RunOptions.DEFAULT;

    private List<CheckedReport> check(String content, Object... plugins) throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, content);
        Object[] all = new Object[plugins.length + 1];
        System.arraycopy(plugins, 0, all, 0, plugins.length);
        all[plugins.length] = FakeReader.text(FakeReader::readLines);
        return new Pipeline(StaticPluginRegistry.of(all)).check(InputSource.of(file, "a.txt"), options);
    }

    private CheckedReport checkOne(BiConsumer<RuleInput, RuleContext> rule, String... codes) throws IOException {
        return check("x\nyy\nzzz", FakeTemplate.whole("form", 0.9), new FakeRule("r", List.of(codes), rule)).get(0);
    }

    private static void report(RuleContext context, String code, String... keys) {
        context.finding(code, Severity.ERROR).message("错", "wrong").keys(List.of(keys)).report();
    }

    @Test
    void outcomesSayWhatTheRuleSaid() throws IOException {
        CheckedReport checked = checkOne((input, context) -> {
            report(context, "C1", "t/a");
            context.passed("C1", 2);
            context.passed("C2", 3);
            context.undetermined("C2", WHY);
            context.undetermined("C3", WHY);
            context.notApplicable("C4", WHY);
            context.passed("X9", 1);
        }, "C1", "C2", "C3", "C4", "C5");
        Map<String, RuleOutcome> byCode = checked.outcomes().stream()
                .collect(Collectors.toMap(RuleOutcome::code, outcome -> outcome));
        assertThat(byCode.get("C1")).isEqualTo(new RuleOutcome("C1", "r", Result.FINDINGS, 3, 0, List.of()));
        assertThat(byCode.get("C2")).isEqualTo(new RuleOutcome("C2", "r", Result.PASSED, 3, 1, List.of(WHY)));
        assertThat(byCode.get("C3")).isEqualTo(new RuleOutcome("C3", "r", Result.NOT_APPLICABLE, 0, 1, List.of(WHY)));
        assertThat(byCode.get("C4").result()).isEqualTo(Result.NOT_APPLICABLE);
        assertThat(byCode.get("C5").result()).isEqualTo(Result.FAILED);
        assertThat(byCode.get("C5").reasons()).isNotEmpty();
        assertThat(byCode.get("X9").result()).isEqualTo(Result.PASSED);
        assertThat(checked.outcomes()).extracting(RuleOutcome::code).isSorted();
    }

    @Test
    void findingsCarryPlacesAndAStableFingerprint() throws IOException {
        BiConsumer<RuleInput, RuleContext> rule = (input, context) -> context.finding("C1", Severity.WARNING)
                .message("错", "wrong").keys(List.of("t/a", "t/b")).subjects(List.of("t/row"))
                .at(List.of(SourceRange.document(""))).discriminator("d").report();
        Finding finding = checkOne(rule, "C1").findings().get(0);
        assertThat(finding.keys()).containsExactly("t/a", "t/b", "t/row");
        assertThat(finding.at()).extracting(SourceRange::node).containsExactly("/paragraph[2]", "/paragraph[1]", "/");
        assertThat(finding.fingerprint()).matches("[0-9a-f]{16}");

        Finding moved = check("\n\nx", new FakeTemplate("form", d -> List.of(FakeTemplate.candidate(2, 3, 0.9))),
                new FakeRule("r", List.of("C1"), (input, context) -> context.finding("C1", Severity.ERROR)
                        .message("另", "other").keys(List.of("t/b", "t/row", "t/a")).discriminator("d").report()))
                .get(0).findings().get(0);
        assertThat(moved.fingerprint()).isEqualTo(finding.fingerprint());
        Finding other = checkOne((input, context) -> report(context, "C1", "t/a", "t/b", "t/row"), "C1").findings()
                .get(0);
        assertThat(other.fingerprint()).isNotEqualTo(finding.fingerprint());
    }

    @Test
    void findingsComeInTheOrderOfCodeThenForm() throws IOException {
        CheckedReport checked = checkOne((input, context) -> {
            report(context, "C2", "t/c");
            report(context, "C1", "t/unknown");
            report(context, "C1", "t/a");
            report(context, "C1", "t/b");
        }, "C1", "C2");
        assertThat(checked.findings()).extracting(f -> f.code() + f.keys()).containsExactly("C1[t/b]", "C1[t/a]",
                "C1[t/unknown]", "C2[t/c]");
    }

    @Test
    void aFindingNeedsBothLanguagesAndIsReportedOnce() throws IOException {
        CheckedReport checked = checkOne((input, context) -> {
            assertThatThrownBy(() -> context.finding("C1", Severity.INFO).message("错", " "))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> context.finding("C1", Severity.INFO).report())
                    .isInstanceOf(IllegalStateException.class);
            var finding = context.finding("C1", Severity.INFO).message("错", "wrong");
            finding.report();
            assertThatThrownBy(finding::report).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> context.passed("C1", 0)).isInstanceOf(IllegalArgumentException.class);
        }, "C1");
        assertThat(checked.outcomes()).singleElement().extracting(RuleOutcome::result).isEqualTo(Result.FINDINGS);
    }

    @Test
    void aBrokenRuleFailsAloneAndIsNamed() throws IOException {
        List<CheckedReport> checked = check("x", FakeTemplate.whole("form", 0.9),
                new FakeRule("broken", List.of("B1", "B2"), (input, context) -> {
                    report(context, "B1", "t/a");
                    throw new NoClassDefFoundError("gone");
                }), new FakeRule("sound", List.of("S1"), (input, context) -> context.passed("S1", 1)));
        CheckedReport report = checked.get(0);
        assertThat(report.findings()).isEmpty();
        assertThat(report.outcomes()).extracting(o -> o.code() + o.result()).containsExactly("B1FAILED", "B2FAILED",
                "S1PASSED");
        assertThat(report.outcomes().get(0).reasons().get(0).zh()).contains("org.gouji.core 0.0.0");
        assertThat(report.input().status()).isEqualTo(InputStatus.OK);
    }

    @Test
    void theInputRemembersWhatWasRead() throws IOException {
        check("x", FakeTemplate.whole("form", 0.9));
        Path file = folder.resolve("a.txt");
        FakeRule one = new FakeRule("one", List.of("C1"), (input, context) -> {
            input.value("t/a");
            input.value("t/none");
            assertThat(input.lastYear()).isEmpty();
            assertThat(input.agencyLevel()).contains(AgencyLevel.DEPARTMENT);
            assertThat(input.asOf()).contains(LocalDate.of(2024, 2, 1));
            context.passed("C1", 1);
        });
        FakeRule all = new FakeRule("all", List.of("C2"), (input, context) -> {
            assertThat(input.values()).hasSize(3);
            context.passed("C2", 1);
        });
        options = options.withLevel(r -> Optional.of(AgencyLevel.DEPARTMENT)).withAsOf(LocalDate.of(2024, 2, 1));
        Pipeline pipeline = new Pipeline(StaticPluginRegistry.of(FakeReader.text(FakeReader::readLines),
                FakeTemplate.whole("form", 0.9), one, all));
        var document = pipeline.read(InputSource.of(file, "a.txt"), options).document().get();
        var report = pipeline.bind(document, options).get(0);
        List<RuleRun> runs = pipeline.runRules(report, document, options);
        assertThat(runs.get(1).reads()).isEqualTo(new RuleReads(Set.of("t/a"), Set.of("t/none"),
                Set.of(Part.LAST_YEAR, Part.LEVEL, Part.AS_OF)));
        assertThat(runs.get(0).reads().parts()).containsExactly(Part.ALL_VALUES);

        Pipeline.Subject subject = new Pipeline.Subject(report, document);
        List<RuleRun> again = pipeline.rerunRules(runs, List.of("t/b"), subject, options);
        assertThat(again.get(1)).isSameAs(runs.get(1));
        assertThat(again.get(0)).isNotSameAs(runs.get(0));
        assertThat(pipeline.rerunRules(runs, List.of("t/a"), subject, options).get(1)).isNotSameAs(runs.get(1));
    }

    @Test
    void theBestTemplateWinsEachStretch() throws IOException {
        FakeTemplate old = new FakeTemplate("gwy-2019", d -> List.of(FakeTemplate.candidate(0, 2, 0.8),
                FakeTemplate.candidate(2, 4, 0.4), FakeTemplate.candidate(4, 5, 0.5)));
        FakeTemplate young = new FakeTemplate("gwy-2021", d -> List.of(FakeTemplate.candidate(1, 2, 0.5),
                FakeTemplate.candidate(3, 4, 0.9), FakeTemplate.candidate(4, 5, 0.5)));
        List<CheckedReport> checked = check("1\n2\n3\n4\n5", old, young);
        assertThat(checked).extracting(c -> c.report().get().fit().template()).containsExactly("gwy-2019", "gwy-2021",
                "gwy-2021");
        assertThat(checked).extracting(CheckedReport::index).containsExactly(0, 1, 2);
    }

    @Test
    void aDocumentWithoutReportSaysWhatWasLookedFor() throws IOException {
        CheckedReport checked = check("x", FakeTemplate.whole("form", 0.29)).get(0);
        assertThat(checked.report()).isEmpty();
        assertThat(checked.document()).isPresent();
        assertThat(checked.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("core.no-template");
            assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
            assertThat(diagnostic.message().en()).contains("form (29% fits)");
        });
    }

    @Test
    void aBrokenTemplateIsADiagnosticAndOthersGoOn() throws IOException {
        FakeTemplate broken = new FakeTemplate("broken", document -> {
            throw new IllegalStateException("broken");
        });
        FakeTemplate wild = new FakeTemplate("wild", document -> List.of(FakeTemplate.candidate(0, 99, 1)));
        List<CheckedReport> checked = check("x", broken, wild, FakeTemplate.whole("form", 0.5));
        assertThat(checked).singleElement().satisfies(report -> {
            assertThat(report.report().get().fit().template()).isEqualTo("form");
            assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly("core.template-fault",
                    "core.template-fault");
        });
    }

    @Test
    void stoppedWorkEndsTheInputWithoutHalfAResult() throws IOException {
        options = options.withLimits(new Limits(100, 100, 10, 10, 100, 100, Duration.ofMillis(30)));
        CheckedReport late = checkOne((input, context) -> {
            while (true) {
                context.checkpoint();
            }
        }, "C1");
        assertThat(late.input().status()).isEqualTo(InputStatus.LIMIT_TIME);
        assertThat(late.report()).isEmpty();
        assertThat(late.document()).isEmpty();
        options = RunOptions.DEFAULT;
        CheckedReport large = checkOne((input, context) -> {
            throw new OutOfMemoryError("simulated");
        }, "C1");
        assertThat(large.input().status()).isEqualTo(InputStatus.LIMIT_MEMORY);
    }

    @Test
    void unreadableInputIsOneResultWithoutReport() {
        List<CheckedReport> checked = new Pipeline(StaticPluginRegistry.of())
                .check(InputSource.of(folder.resolve("none"), "none"), options);
        assertThat(checked).singleElement()
                .satisfies(report -> assertThat(report.input().status()).isEqualTo(InputStatus.IO_UNREADABLE));
    }

    @Test
    void setRulesSeeAllReports() throws IOException {
        CheckedReport one = check("x", FakeTemplate.whole("form", 0.9)).get(0);
        ReportSetRule rule = new ReportSetRule() {

            @Override
            public RuleDescriptor descriptor() {
                return FakeRule.describe("set", "R01");
            }

            @Override
            public void check(ReportSetInput set, RuleContext context) {
                context.finding("R01", Severity.ERROR).message("重复", "twice " + set.members().size())
                        .subjects(List.of("x")).report();
            }
        };
        var member = ReportSetInput.Member.of("a.txt", one.report().get());
        CheckResult result = new Pipeline(StaticPluginRegistry.of(rule)).checkSet(List.of(member, member), options);
        assertThat(result.findings()).extracting(f -> f.message().en()).containsExactly("twice 2");
        assertThat(result.outcomes()).extracting(RuleOutcome::result).containsExactly(Result.FINDINGS);
    }
}
