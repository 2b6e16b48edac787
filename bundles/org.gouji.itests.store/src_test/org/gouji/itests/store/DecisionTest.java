package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.ValueState;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.Decisions.Acceptance;
import org.gouji.store.filing.Decisions.Return;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingState;
import org.gouji.store.imports.Imported;
import org.gouji.store.journal.Entry;
import org.gouji.store.waiver.Waivers.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 25);
    private static final LocalDate DEADLINE = LocalDate.of(2025, 2, 10);
    private static final Acceptance PLAIN = new Acceptance(DAY, Optional.empty());
    private static final Return BACK = new Return(DAY, Optional.of(DEADLINE), "");
    private static final String TOTAL = "t3/1/总计";

    private final Office office;

    DecisionTest(@TempDir Path folder) {
        office = new Office(folder);
    }

    private long filing(Workspace workspace, String name, String total) throws IOException {
        return Office.take(workspace, office.docx(name + ".docx", Office.report("示例县科技局", 2024).set(TOTAL, total)))
                .get(0).reports().get(0).filing();
    }

    private static void correct(Workspace workspace, long filing, String from, String to) throws IOException {
        workspace.corrections().correct(filing,
                new Change(TOTAL, new ValueText(ValueState.NUMBER, from), to, "电话核实"));
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(WorkspaceException.class,
                e -> assertThat(e.problem()).isEqualTo(Problem.REFUSED));
    }

    @Test
    void acceptsOnceErrorsAreCorrected() throws IOException {
        try (Workspace workspace = office.init()) {
            long filing = filing(workspace, "一", "21");
            assertRefused(() -> workspace.decisions().accept(filing, PLAIN));
            assertThat(workspace.decisions().whyNotAccept(filing, PLAIN).orElseThrow().zh()).contains("个错误", "T3");
            correct(workspace, filing, "21", "0");
            assertThat(workspace.decisions().whyNotAccept(filing, PLAIN)).isEmpty();

            workspace.decisions().accept(filing, PLAIN);

            Filing accepted = workspace.filings().get(filing);
            assertThat(accepted.state()).isEqualTo(FilingState.ACCEPTED);
            assertThat(accepted.stateBy()).isEqualTo("张三");
            assertRefused(() -> workspace.decisions().accept(filing, PLAIN));
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void acceptsWaivedErrorsWhileTheWaiversHold() throws IOException {
        try (Workspace workspace = office.init()) {
            long filing = filing(workspace, "一", "21");
            for (Finding finding : workspace.filings().detail(filing).findings()) {
                workspace.waivers().waive(filing, new Wish(DAY, finding.fingerprint(), "说明", Optional.of(DAY)));
            }
            assertThat(workspace.decisions().whyNotAccept(filing, new Acceptance(DAY.plusDays(1), Optional.empty())))
                    .isPresent();
            workspace.decisions().accept(filing, PLAIN);
            assertThat(workspace.filings().get(filing).state()).isEqualTo(FilingState.ACCEPTED);
        }
    }

    @Test
    void acceptsDespiteErrorsOnlyForAReasonThatIsKept() throws IOException {
        try (Workspace workspace = office.init()) {
            long filing = filing(workspace, "一", "21");
            assertRefused(() -> workspace.decisions().accept(filing, new Acceptance(DAY, Optional.of(" "))));
            workspace.decisions().accept(filing, new Acceptance(DAY, Optional.of("单位书面确认")));
            Entry last = last(workspace, filing);
            assertThat(last.fact("reason")).contains("单位书面确认");
            assertThat(last.needNumber("errors")).isPositive();
        }
    }

    private static Entry last(Workspace workspace, long filing) throws IOException {
        List<Entry> history = workspace.filings().detail(filing).history();
        return history.get(history.size() - 1);
    }

    @Test
    void anAcceptedFilingStaysAsItIsUntilItIsOpenedAgain() throws IOException {
        try (Workspace workspace = office.init()) {
            long filing = filing(workspace, "一", "21");
            Finding finding = workspace.filings().detail(filing).findings().get(0);
            long waiver = workspace.waivers()
                    .waive(filing, new Wish(DAY, finding.fingerprint(), "说明", Optional.empty())).id();
            correct(workspace, filing, "21", "0");
            workspace.decisions().accept(filing, PLAIN);

            assertRefused(() -> correct(workspace, filing, "0", "1"));
            assertRefused(() -> workspace.corrections().undo(filing));
            assertRefused(() -> workspace.waivers().withdraw(filing, waiver));
            assertRefused(() -> workspace.decisions().giveBack(filing, BACK));
            assertRefused(() -> workspace.decisions().reopen(filing, " "));
            workspace.decisions().reopen(filing, "单位来电");

            assertThat(workspace.filings().get(filing).state()).isEqualTo(FilingState.CORRECTED);
            assertThat(workspace.corrections().undo(filing)).isPresent();
            assertThat(workspace.filings().get(filing).state()).isEqualTo(FilingState.CHECKED);
            assertRefused(() -> workspace.decisions().reopen(filing, "再来"));
        }
    }

    @Test
    void aReturnIsTrackedUntilTheReportComesBack() throws IOException {
        try (Workspace workspace = office.init()) {
            long filing = filing(workspace, "一", "21");
            workspace.decisions().giveBack(filing, BACK);
            Filing returned = workspace.filings().get(filing);
            assertThat(returned.deadline()).contains(DEADLINE);
            assertThat(returned.overdue(DEADLINE)).isFalse();
            assertThat(returned.overdue(DEADLINE.plusDays(1))).isTrue();

            correct(workspace, filing, "21", "20");
            assertThat(workspace.filings().get(filing).state()).as("the agency still owes it")
                    .isEqualTo(FilingState.RETURNED);
            assertThat(workspace.filings().get(filing).deadline()).contains(DEADLINE);
            workspace.decisions().giveBack(filing, new Return(DAY, Optional.of(DEADLINE.plusDays(5)), ""));
            assertThat(workspace.filings().get(filing).deadline()).contains(DEADLINE.plusDays(5));

            List<Imported> back = Office.take(workspace,
                    office.docx("二.docx", Office.report("示例县科技局", 2024)));
            assertThat(back.get(0).reports().get(0).before()).contains(FilingState.RETURNED);
            Filing now = workspace.filings().get(filing);
            assertThat(now.state()).isEqualTo(FilingState.CHECKED);
            assertThat(now.deadline()).isEmpty();
            assertThat(now.overdue(DEADLINE.plusDays(30))).isFalse();
            assertThat(workspace.filings().detail(filing).history())
                    .anySatisfy(entry -> assertThat(entry.fact("deadline")).contains("2025-02-10"))
                    .anySatisfy(entry -> assertThat(entry.fact("was")).contains("returned"));
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void aResubmissionOpensAnAcceptedFilingAgain() throws IOException {
        try (Workspace workspace = office.init()) {
            long filing = filing(workspace, "一", "21");
            correct(workspace, filing, "21", "0");
            workspace.decisions().accept(filing, PLAIN);

            List<Imported> again = Office.take(workspace, office.docx("二.docx",
                    Office.report("示例县科技局", 2024).set(TOTAL, "21").set("t3/2/总计", "4")));

            assertThat(again.get(0).reports().get(0).before()).contains(FilingState.ACCEPTED);
            assertThat(workspace.filings().get(filing).state()).as("the correction still applies")
                    .isEqualTo(FilingState.CORRECTED);
            assertThat(workspace.filings().detail(filing).history())
                    .anySatisfy(entry -> assertThat(entry.fact("was")).contains("accepted"));
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void whatHoldsNoReportIsReturnedForAReasonAndNeverAccepted() throws IOException {
        try (Workspace workspace = office.init()) {
            Office.take(workspace, office.file("坏.docx", new byte[]{'P', 'K', 3, 4, 0, 0, 0}));
            long filing = workspace.filings().all().get(0).id();
            assertRefused(() -> workspace.decisions().accept(filing, new Acceptance(DAY, Optional.of("算了"))));
            assertRefused(() -> workspace.decisions().giveBack(filing, BACK));
            assertRefused(() -> workspace.decisions().giveBack(filing, new Return(DAY, Optional.of(DAY.minusDays(1)),
                    "打不开")));
            workspace.decisions().giveBack(filing, new Return(DAY, Optional.empty(), "文件打不开"));
            workspace.decisions().reopen(filing, "退错了");
            assertThat(workspace.filings().get(filing).state()).isEqualTo(FilingState.RECEIVED);
            assertThatThrownBy(() -> workspace.decisions().accept(99, PLAIN)).isInstanceOfSatisfying(
                    WorkspaceException.class, e -> assertThat(e.problem()).isEqualTo(Problem.UNKNOWN));
        }
    }
}
