package org.gouji.ui.internal.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.gouji.core.PluginFault;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.export.InputFacts.PluginRef;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingState;
import org.gouji.ui.internal.browse.ProblemTree.Grouping;
import org.gouji.ui.internal.office.Problem;
import org.gouji.ui.internal.present.Texts;
import org.junit.jupiter.api.Test;

class ProblemTreeTest {

    private final Map<Long, Filing> filings = Map.of(1L,
            FilingSamples.filing(1, "甲局", 2025, FilingState.CHECKED, 1));
    private final Map<Long, List<Problem>> problems = Map.of(1L,
            List.of(problem(Severity.WARNING, "C04", "单位"), problem(Severity.ERROR, "T301", "不等")), 2L,
            List.of(problem(Severity.ERROR, "T302", "别的工作区")));

    @Test
    void theGravestComeFirstAndOnlyThoseOfKnownFilings() {
        assertThat(lines("", Grouping.SEVERITY)).containsExactly("错误（1）||||", "-不等|T301|甲局|2025|格",
                "警告（1）||||", "-单位|C04|甲局|2025|格");
    }

    @Test
    void theyCanBeGroupedByCodeAndByAgency() {
        assertThat(lines("", Grouping.CODE)).element(0).isEqualTo("C04（1）||||");
        assertThat(lines("", Grouping.AGENCY)).containsExactly("甲局（2）||||", "-不等|T301|甲局|2025|格",
                "-单位|C04|甲局|2025|格");
    }

    @Test
    void theFilterLooksAtEveryColumn() {
        assertThat(lines("t301", Grouping.SEVERITY)).hasSize(2);
        assertThat(lines("乙局", Grouping.SEVERITY)).isEmpty();
    }

    @Test
    void pluginsThatFailedStandFirstWithTheirBundle() {
        PluginFault fault = new PluginFault(new PluginRef("x.rule", "org.example.x", "1.2.3"), "a.docx",
                new IllegalStateException("why"));
        Twig root = new ProblemTree(Texts.in(Locale.ENGLISH), filings, "").of(problems, List.of(fault),
                Grouping.SEVERITY);

        assertThat(root.twigs().get(0).twigs()).singleElement().satisfies(line -> {
            assertThat(line.texts().get(0)).contains("x.rule", "org.example.x 1.2.3", "why");
            assertThat(line.texts().get(4)).isEqualTo("a.docx");
        });
        assertThat(root.leaves()).isEqualTo(3);
    }

    @Test
    void waivedOnesStandApartAndAreNotCounted() {
        Twig root = new ProblemTree(Texts.in(Locale.SIMPLIFIED_CHINESE), filings, "").of(
                Map.of(1L, List.of(problem(Severity.ERROR, "T301", "不等", true),
                        problem(Severity.ERROR, "T302", "也不等"))),
                List.of(), Grouping.SEVERITY);

        assertThat(ReportTreeTest.lines(root)).containsExactly("错误（1）||||", "-也不等|T302|甲局|2025|格",
                "已豁免（1）||||", "-不等|T301|甲局|2025|格");
        assertThat(ProblemTree.open(root)).isEqualTo(1);
        assertThat(ProblemTree.waived(root)).isEqualTo(1);
        assertThat(root.twigs().get(1).twigs().get(0).mark()).isEqualTo(Mark.NONE);
    }

    @Test
    void whenOneGoesTheOthersStayWhatTheyAre() {
        Problem first = problem(Severity.ERROR, "T301", "不等");
        Problem second = problem(Severity.ERROR, "T302", "也不等");
        Problem unread = new Problem(1, Severity.ERROR, "", LocalizedText.of("读不出", "unread"), Optional.empty(),
                Optional.empty(), Optional.empty(), false);
        List<Twig> before = errors(first, second, second, unread, unread);
        List<Twig> after = errors(second, second, unread, unread);

        assertThat(before.stream().map(Twig::id)).doesNotHaveDuplicates().hasSize(5);
        assertThat(TwigEdit.of(before, after)).matches(edit -> edit.removed() == 1 && edit.added() == 0)
                .matches(edit -> edit.changed() == 0);
    }

    private List<Twig> errors(Problem... found) {
        return new ProblemTree(Texts.in(Locale.ENGLISH), filings, "")
                .of(Map.of(1L, List.of(found)), List.of(), Grouping.SEVERITY).twigs().get(0).twigs();
    }

    private List<String> lines(String filter, Grouping grouping) {
        return ReportTreeTest.lines(new ProblemTree(Texts.in(Locale.SIMPLIFIED_CHINESE), filings, filter)
                .of(problems, List.of(), grouping));
    }

    private static Problem problem(Severity severity, String code, String message) {
        return problem(severity, code, message, false);
    }

    private static Problem problem(Severity severity, String code, String message, boolean waived) {
        return new Problem(1, severity, code, LocalizedText.of(message, message),
                Optional.of(LocalizedText.of("格", "cell")), Optional.of("k"), Optional.of(code), waived);
    }
}
