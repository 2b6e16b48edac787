package org.gouji.ui.internal.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingState;
import org.gouji.store.register.Body;
import org.gouji.store.rollup.Coverage;
import org.gouji.ui.internal.browse.ReportTree.Grouping;
import org.gouji.ui.internal.office.Snapshot;
import org.gouji.ui.internal.present.Texts;
import org.junit.jupiter.api.Test;

class ReportTreeTest {

    private static final Texts TEXTS = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

    private final Body county = FilingSamples.body(1, "示例县人民政府", Optional.empty());
    private final Body justice = FilingSamples.body(2, "示例县司法局", Optional.of(1L));
    private final Body audit = FilingSamples.body(3, "示例县审计局", Optional.of(1L));

    @Test
    void filingsStandUnderTheirBodiesAndOthersApart() {
        Snapshot snapshot = new Snapshot(
                List.of(FilingSamples.of(10, justice, 2025),
                        FilingSamples.filing(11, "外县财政局", 2025, FilingState.CHECKED, 2)),
                List.of(coverage()));

        Twig root = tree("").of(snapshot, Grouping.AGENCY);

        assertThat(lines(root)).containsExactly("示例县人民政府|1 份|", "-2025 年度|未到期|截止 2026-03-31",
                "-示例县司法局　2025 年度|已检查、迟报|没有问题", "-示例县审计局|0 份|", "--2025 年度|缺报|截止 2026-01-31",
                "（名录以外的机关）|1 份|1 份有错误", "-外县财政局　2025 年度|已检查|错误 2");
        assertThat(tree("").summary(snapshot)).isEqualTo("共 2 份，1 份有错误，迟报 1，缺报 1");
    }

    @Test
    void yearsComeLatestFirstAndFilesWithoutAYearLast() {
        Snapshot snapshot = new Snapshot(
                List.of(FilingSamples.filing(1, "甲局", 2024, FilingState.CHECKED, 0),
                        FilingSamples.filing(2, "甲局", 2025, FilingState.ACCEPTED, 0), FilingSamples.unread(3)),
                List.of());

        assertThat(lines(tree("").of(snapshot, Grouping.YEAR))).containsExactly("2025 年度|1 份|", "-甲局|已通过|没有问题",
                "2024 年度|1 份|", "-甲局|已检查|没有问题", "（年度不明）|1 份|1 份有错误", "-file3.docx|已收到|没有年度报告");
    }

    @Test
    void theFilterLooksAtNameYearStateAndFile() {
        Snapshot snapshot = new Snapshot(List.of(FilingSamples.filing(1, "甲局", 2024, FilingState.RETURNED, 0),
                FilingSamples.filing(2, "乙局", 2025, FilingState.CHECKED, 0)), List.of(coverage()));

        assertThat(lines(tree("乙").of(snapshot, Grouping.STATE))).containsExactly("已检查|1 份|",
                "-乙局　2025 年度|已检查|没有问题");
        assertThat(lines(tree("已退回").of(snapshot, Grouping.STATE))).hasSize(2);
        assertThat(lines(tree("缺报").of(snapshot, Grouping.STATE))).hasSize(2);
        assertThat(lines(tree("FILE2.docx").of(snapshot, Grouping.STATE))).hasSize(2);
        assertThat(lines(tree("丙").of(snapshot, Grouping.STATE))).isEmpty();
    }

    @Test
    void nextFaultyGoesRoundAndLeavesOutWhatIsDecided() {
        List<Filing> filings = List.of(FilingSamples.filing(1, "甲", 2025, FilingState.CHECKED, 1),
                FilingSamples.filing(2, "乙", 2025, FilingState.ACCEPTED, 1),
                FilingSamples.filing(3, "丙", 2025, FilingState.CHECKED, 0),
                FilingSamples.filing(4, "丁", 2025, FilingState.CORRECTED, 2));
        NextFaulty next = new NextFaulty(filings, java.util.Map.of());

        assertThat(next.after(Optional.empty())).contains(Target.of(1));
        assertThat(next.after(Optional.of(1L))).contains(Target.of(4));
        assertThat(next.after(Optional.of(4L))).contains(Target.of(1));
        assertThat(new NextFaulty(List.of(), java.util.Map.of()).after(Optional.of(1L))).isEmpty();
    }

    private ReportTree tree(String filter) {
        return new ReportTree(TEXTS, TODAY, filter);
    }

    private Coverage coverage() {
        return new Coverage(2025,
                List.of(new Coverage.Line(county, LocalDate.of(2026, 3, 31), Optional.empty(), Optional.empty()),
                        new Coverage.Line(justice, LocalDate.of(2026, 1, 31), Optional.of(10L),
                                Optional.of(LocalDate.of(2026, 2, 1))),
                        new Coverage.Line(audit, LocalDate.of(2026, 1, 31), Optional.empty(), Optional.empty())));
    }

    static List<String> lines(Twig root) {
        List<String> lines = new ArrayList<>();
        root.twigs().forEach(twig -> collect(twig, "", lines));
        return lines;
    }

    private static void collect(Twig twig, String indent, List<String> into) {
        into.add(indent + String.join("|", twig.texts()));
        twig.twigs().forEach(below -> collect(below, indent + "-", into));
    }
}
