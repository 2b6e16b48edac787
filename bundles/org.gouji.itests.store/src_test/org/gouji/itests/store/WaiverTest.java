package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.gouji.model.finding.Finding;
import org.gouji.model.report.ValueState;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.Filing.Counts;
import org.gouji.store.filing.FilingDetail;
import org.gouji.store.waiver.Waiver;
import org.gouji.store.waiver.Waivers.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiverTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    private final Office office;

    WaiverTest(@TempDir Path folder) {
        office = new Office(folder);
    }

    /** The totals of rows 1 and 2 are wrong, each in equations of its own. */
    private long filing(Workspace workspace) throws IOException {
        Office.take(workspace, office.docx("一.docx",
                Office.report("示例县科技局", 2024).set("t3/1/总计", "21").set("t3/2/总计", "7")));
        return workspace.filings().all().get(0).id();
    }

    private static Finding first(Workspace workspace, long filing) throws IOException {
        return workspace.filings().detail(filing).findings().get(0);
    }

    private static Counts counts(Workspace workspace, long filing, LocalDate asOf) throws IOException {
        return workspace.filings().get(filing, asOf).counts().orElseThrow();
    }

    @Test
    void isCountedApartAndStaysInSight() throws IOException {
        try (Workspace workspace = office.init()) {
            long filing = filing(workspace);
            Finding finding = first(workspace, filing);
            Counts before = counts(workspace, filing, DAY);
            int number = workspace.filings().detail(filing).findings().size();

            Waiver waiver = workspace.waivers().waive(filing,
                    new Wish(DAY, finding.fingerprint(), " 单位已书面说明 ", Optional.of(DAY)));

            assertThat(waiver.reason()).isEqualTo("单位已书面说明");
            assertThat(waiver.author()).isEqualTo("张三");
            Counts after = counts(workspace, filing, DAY);
            assertThat(after).isEqualTo(new Counts(before.errors() - 1, before.warnings(), before.infos(), 1));
            FilingDetail detail = workspace.filings().detail(filing, DAY);
            assertThat(detail.findings()).hasSize(number);
            assertThat(detail.waiver(finding, DAY)).contains(waiver);
            assertThat(detail.filing().counts()).contains(after);
            assertThat(workspace.filings().all(DAY).get(0).counts()).contains(after);
        }
    }

    @Test
    void expiresOnTheDayAfterTheLast() throws IOException {
        try (Workspace workspace = office.init()) {
            long filing = filing(workspace);
            Finding finding = first(workspace, filing);
            workspace.waivers().waive(filing, new Wish(DAY, finding.fingerprint(), "暂缓", Optional.of(DAY)));

            assertThat(counts(workspace, filing, DAY.plusDays(1)).waived()).isZero();
            assertThat(workspace.filings().get(filing).counts().orElseThrow().waived()).as("no day, no judgement")
                    .isZero();
            FilingDetail detail = workspace.filings().detail(filing, DAY.plusDays(1));
            assertThat(detail.waiver(finding, DAY.plusDays(1))).isEmpty();
            assertThat(detail.waivers()).singleElement()
                    .satisfies(waiver -> assertThat(waiver.expired(DAY.plusDays(1))).isTrue());
        }
    }

    @Test
    void holdsAcrossCorrectionsAndResubmissions() throws IOException {
        try (Workspace workspace = office.init()) {
            long filing = filing(workspace);
            Finding finding = workspace.filings().detail(filing).findings().stream()
                    .filter(f -> f.keys().contains("t3/1/总计")).findFirst().orElseThrow();
            workspace.waivers().waive(filing, new Wish(DAY, finding.fingerprint(), "说明", Optional.empty()));

            workspace.corrections().correct(filing,
                    new Change("t3/2/总计", new ValueText(ValueState.NUMBER, "7"), "0", "电话核实"));
            assertThat(counts(workspace, filing, DAY).waived()).isEqualTo(1);
            Office.take(workspace, office.docx("二.docx", Office.report("示例县科技局", 2024).set("t3/1/总计", "22")));
            assertThat(workspace.filings().get(filing).versions()).isEqualTo(2);
            assertThat(counts(workspace, filing, DAY).waived()).isEqualTo(1);
            Office.take(workspace, office.docx("三.docx", Office.report("示例县科技局", 2024)));
            assertThat(counts(workspace, filing, DAY)).isEqualTo(new Counts(0, 0, 0, 0));
        }
    }

    @Test
    void canBeReplacedAndWithdrawn() throws IOException {
        try (Workspace workspace = office.init()) {
            long filing = filing(workspace);
            String print = first(workspace, filing).fingerprint();
            Waiver one = workspace.waivers().waive(filing, new Wish(DAY, print, "一", Optional.of(DAY)));
            Waiver two = workspace.waivers().waive(filing, new Wish(DAY, print, "二", Optional.empty()));
            assertThat(workspace.waivers().of(filing)).extracting(Waiver::active).containsExactly(false, true);
            assertThat(counts(workspace, filing, DAY).waived()).isEqualTo(1);

            assertThat(workspace.waivers().withdraw(filing, two.id()).active()).isFalse();

            assertThat(counts(workspace, filing, DAY).waived()).isZero();
            assertRefused(Problem.REFUSED, () -> workspace.waivers().withdraw(filing, two.id()));
            assertRefused(Problem.REFUSED, () -> workspace.waivers().withdraw(filing, one.id()));
            assertRefused(Problem.UNKNOWN, () -> workspace.waivers().withdraw(filing, 999));
            assertThat(workspace.verify()).isEmpty();
        }
        try (Workspace workspace = office.open()) {
            assertThat(workspace.waivers().of(workspace.filings().all().get(0).id())).hasSize(2);
        }
    }

    @Test
    void needsAFindingAndAReason() throws IOException {
        try (Workspace workspace = office.init()) {
            long filing = filing(workspace);
            String print = first(workspace, filing).fingerprint();
            assertRefused(Problem.REFUSED,
                    () -> workspace.waivers().waive(filing, new Wish(DAY, print, "  ", Optional.empty())));
            assertRefused(Problem.UNKNOWN,
                    () -> workspace.waivers().waive(filing, new Wish(DAY, "0123456789abcdef", "x", Optional.empty())));
            assertRefused(Problem.UNKNOWN,
                    () -> workspace.waivers().waive(99, new Wish(DAY, print, "x", Optional.empty())));
            assertThat(workspace.waivers().of(filing)).isEmpty();
        }
    }

    @Test
    void aLastDayInThePastIsRefusedAndWhatHoldsStays() throws IOException {
        try (Workspace workspace = office.init()) {
            long filing = filing(workspace);
            String print = first(workspace, filing).fingerprint();
            workspace.waivers().waive(filing, new Wish(DAY, print, "一", Optional.of(DAY)));
            assertThatThrownBy(() -> workspace.waivers().waive(filing,
                    new Wish(DAY, print, "二", Optional.of(DAY.minusDays(1)))))
                    .isInstanceOfSatisfying(WorkspaceException.class, e -> {
                        assertThat(e.problem()).isEqualTo(Problem.REFUSED);
                        assertThat(e.text().zh()).contains("2025-06-29 早于 2025-06-30");
                        assertThat(e.text().en()).contains("2025-06-29 lies before 2025-06-30");
                    });
            assertThat(workspace.waivers().of(filing)).singleElement()
                    .satisfies(waiver -> assertThat(waiver.holds(DAY)).isTrue());
        }
    }

    private static void assertRefused(Problem problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(WorkspaceException.class,
                e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
