package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.gouji.model.InputStatus;
import org.gouji.model.report.ValueState;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.correction.Correction;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.correction.Patches.Outcome;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingDetail;
import org.gouji.store.filing.FilingState;
import org.gouji.store.imports.Imported;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    private static final String TOTAL = "t3/1/总计";

    private final Office office;

    WorkspaceTest(@TempDir Path folder) {
        office = new Office(folder);
    }

    @Test
    void keepsWhatWasReceivedAndWhatWasRead() throws IOException {
        try (Workspace workspace = office.init()) {
            List<Imported> imported = Office.take(workspace,
                    office.docx("科技局.docx", Office.report("示例县科技局", 2024)),
                    office.file("说明.docx", new byte[]{'P', 'K', 3, 4, 0, 0, 0}));
            assertThat(imported).extracting(Imported::outcome).containsOnly(Imported.Outcome.NEW);
            assertThat(imported.get(0).reports().get(0).agency()).contains("示例县科技局");
        }
        try (Workspace workspace = office.open()) {
            List<Filing> filings = workspace.filings().all();
            assertThat(filings).extracting(Filing::state).containsExactly(FilingState.CHECKED, FilingState.RECEIVED);
            assertThat(filings.get(0).year()).contains(2024);
            assertThat(filings.get(0).counts()).map(Filing.Counts::errors).contains(0);
            assertThat(filings.get(1).latest().status()).isNotEqualTo(InputStatus.OK);
            FilingDetail detail = workspace.filings().detail(filings.get(0).id());
            assertThat(detail.current().orElseThrow().values().get(TOTAL).orElseThrow().at()).isPresent();
        }
    }

    @Test
    void takesTheSameBytesOnce() throws IOException {
        try (Workspace workspace = office.init()) {
            Office.take(workspace, office.docx("科技局.docx", Office.report("示例县科技局", 2024)));
            List<Imported> again = Office.take(workspace,
                    office.docx("科技局.docx", Office.report("示例县科技局", 2024)),
                    office.docx("副本.docx", Office.report("示例县科技局", 2024)));
            assertThat(again).extracting(Imported::outcome).containsOnly(Imported.Outcome.KNOWN);
            assertThat(workspace.filings().all()).hasSize(1);
        }
    }

    @Test
    void correctsAndRunsOnlyTheRulesAgainThatReadTheValue() throws IOException {
        try (Workspace workspace = office.init()) {
            Office.take(workspace, office.docx("科技局.docx", Office.report("示例县科技局", 2024).set(TOTAL, "21")));
            long filing = workspace.filings().all().get(0).id();
            assertThat(workspace.filings().get(filing).counts().orElseThrow().errors()).isPositive();

            workspace.corrections().correct(filing, change("21", "0", "电话核实"));

            FilingDetail detail = workspace.filings().detail(filing);
            assertThat(detail.findings()).noneMatch(finding -> finding.keys().contains(TOTAL));
            assertThat(detail.filing().state()).isEqualTo(FilingState.CORRECTED);
            assertThat(detail.filing().counts().orElseThrow().errors()).isZero();
            assertThat(detail.original().orElseThrow().values().get(TOTAL).orElseThrow().raw()).isEqualTo("21");
            assertThat(detail.current().orElseThrow().values().get(TOTAL).orElseThrow().is(0)).isTrue();
        }
    }

    @Test
    void takesBackAndBringsBack() throws IOException {
        try (Workspace workspace = office.init()) {
            Office.take(workspace, office.docx("科技局.docx", Office.report("示例县科技局", 2024).set(TOTAL, "21")));
            long filing = workspace.filings().all().get(0).id();
            workspace.corrections().correct(filing, change("21", "12", "一"));
            workspace.corrections().correct(filing, change("12", "0", "二"));

            assertThat(workspace.corrections().undo(filing)).map(Correction::reason).contains("二");
            assertThat(text(workspace, filing)).isEqualTo("12");
            assertThat(workspace.corrections().undo(filing)).map(Correction::reason).contains("一");
            assertThat(text(workspace, filing)).isEqualTo("21");
            assertThat(workspace.corrections().undo(filing)).isEmpty();
            assertThat(workspace.corrections().redo(filing)).map(Correction::reason).contains("一");
            assertThat(workspace.corrections().redo(filing)).map(Correction::reason).contains("二");
            assertThat(workspace.corrections().redo(filing)).isEmpty();
            assertThat(text(workspace, filing)).isEqualTo("0");
        }
    }

    private static String text(Workspace workspace, long filing) throws WorkspaceException {
        return ValueText.of(workspace.filings().detail(filing).current().orElseThrow().values().get(TOTAL)
                .orElseThrow()).text();
    }

    @Test
    void refusesAChangeOfAValueThatChangedMeanwhile() throws IOException {
        try (Workspace workspace = office.init()) {
            Office.take(workspace, office.docx("科技局.docx", Office.report("示例县科技局", 2024).set(TOTAL, "21")));
            long filing = workspace.filings().all().get(0).id();
            workspace.corrections().correct(filing, change("21", "12", "一"));
            assertThatThrownBy(() -> workspace.corrections().correct(filing, change("21", "0", "二")))
                    .isInstanceOfSatisfying(WorkspaceException.class, e -> {
                        assertThat(e.problem()).isEqualTo(Problem.STALE);
                        assertThat(e.text().zh()).contains("21").contains("12");
                    });
            assertThat(workspace.corrections().of(filing)).hasSize(1);
        }
    }

    @Test
    void triesCorrectionsOnAResubmittedReport() throws IOException {
        try (Workspace workspace = office.init()) {
            Office.take(workspace, office.docx("一.docx",
                    Office.report("示例县科技局", 2024).set(TOTAL, "21").set("t3/2/总计", "7").set("t3/4/总计", "5")));
            long filing = workspace.filings().all().get(0).id();
            workspace.corrections().correct(filing, change("21", "0", "一"));
            workspace.corrections().correct(filing,
                    new Change("t3/2/总计", new ValueText(ValueState.NUMBER, "7"), "0", "二"));
            workspace.corrections().correct(filing,
                    new Change("t3/4/总计", new ValueText(ValueState.NUMBER, "5"), "0", "三"));

            Office.take(workspace, office.docx("二.docx",
                    Office.report("示例县科技局", 2024).set(TOTAL, "21").set("t3/2/总计", "0").set("t3/4/总计", "6")));

            assertThat(workspace.filings().all()).hasSize(1);
            assertThat(workspace.filings().get(filing).versions()).isEqualTo(2);
            assertThat(workspace.corrections().of(filing)).extracting(p -> p.outcome())
                    .containsExactly(Outcome.APPLIED, Outcome.OBSOLETE, Outcome.REFUSED);
            assertThat(workspace.corrections().of(filing).get(2).found()).map(ValueText::text).contains("6");
        }
    }

    @Test
    @Tag(TestDatabase.FOLDER_ONLY)
    void tellsTheSecondWriterWhoHoldsTheWorkspace() throws IOException {
        try (Workspace workspace = office.init()) {
            assertThatThrownBy(office::open).isInstanceOfSatisfying(WorkspaceException.class, e -> {
                assertThat(e.problem()).isEqualTo(Problem.LOCKED);
                assertThat(e.text().zh()).contains("pid " + ProcessHandle.current().pid());
            });
            assertThat(Workspace.holder(office.workspace())).isPresent();
            try (Workspace reading = Workspace.open(office.workspace(), OpenMode.READ, office.host("李四"))) {
                assertThat(reading.filings().all()).isEmpty();
                assertThatThrownBy(() -> reading.corrections().undo(1))
                        .isInstanceOfSatisfying(WorkspaceException.class,
                                e -> assertThat(e.problem()).isEqualTo(Problem.READ_ONLY));
            }
        }
        assertThat(Workspace.holder(office.workspace())).isEmpty();
        office.open().close();
    }

    @Test
    void refusesAFolderThatIsNoWorkspaceOrNotEmpty() throws IOException {
        assertThatThrownBy(office::open).isInstanceOfSatisfying(WorkspaceException.class,
                e -> assertThat(e.problem()).isEqualTo(Problem.NOT_A_WORKSPACE));
        Files.createDirectories(office.workspace());
        Files.writeString(office.workspace().resolve("别的.txt"), "x");
        assertThatThrownBy(office::init).isInstanceOfSatisfying(WorkspaceException.class,
                e -> assertThat(e.problem()).isEqualTo(Problem.EXISTS));
        assertThat(Optional.of(office.workspace().resolve("别的.txt"))).get().satisfies(f -> assertThat(f).exists());
    }

    private static Change change(String from, String to, String reason) {
        return new Change(TOTAL, new ValueText(ValueState.NUMBER, from), to, reason);
    }
}
