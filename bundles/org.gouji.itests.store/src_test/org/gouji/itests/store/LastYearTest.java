package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.gouji.core.PluginRegistry;
import org.gouji.core.RunOptions;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.format.docx.internal.DocxReader;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.ValueState;
import org.gouji.rules.arithmetic.internal.EquationRule;
import org.gouji.rules.years.internal.YearsRule;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.Actor;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.Decisions.Acceptance;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingState;
import org.gouji.store.imports.Incoming;
import org.gouji.store.register.Register.NewBody;
import org.gouji.template.gwy2021.internal.Gwy2021Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was saved of a report must not stay stale when last year's report comes or changes. */
class LastYearTest {

    private static final String CARRIED_IN = "t3/2/总计";
    private static final String CARRIED_OUT = "t3/4/总计";
    private static final PluginRegistry PLUGINS = StaticPluginRegistry.of(new DocxReader(), new Gwy2021Template(),
            new EquationRule(), new YearsRule());

    private final Office office;

    LastYearTest(@TempDir Path folder) {
        office = new Office(folder);
    }

    private Workspace init() throws WorkspaceException {
        return Workspace.init(office.workspace(), office.database().settings(),
                new Workspace.Host(PLUGINS, new Actor("张三", Clock.systemUTC()), RunOptions.DEFAULT));
    }

    private Incoming last(String carriedOut) {
        return office.docx("2023-" + carriedOut + ".docx",
                Office.report("示例县科技局", 2023).set(CARRIED_OUT, carriedOut));
    }

    private Incoming now(String carriedIn) {
        return office.docx("2024-" + carriedIn + ".docx",
                Office.report("示例县科技局", 2024).set(CARRIED_IN, carriedIn));
    }

    private static Filing filing(Workspace workspace, int year) throws IOException {
        return workspace.filings().all().stream().filter(filing -> filing.year().equals(Optional.of(year))).findFirst()
                .orElseThrow();
    }

    /** Of the saved findings, and those that are counted must be those that are listed. */
    private static List<Finding> carried(Workspace workspace) throws IOException {
        Filing filing = filing(workspace, 2024);
        List<Finding> findings = workspace.filings().detail(filing.id()).findings();
        Filing.Counts counts = filing.counts().orElseThrow();
        assertThat(counts.errors() + counts.warnings() + counts.infos()).isEqualTo(findings.size());
        return findings.stream().filter(finding -> finding.code().equals("Y01")).toList();
    }

    private static void correct(Workspace workspace, int year, String key, String from, String to) throws IOException {
        workspace.corrections().correct(filing(workspace, year).id(),
                new Change(key, new ValueText(ValueState.NUMBER, from), to, "电话核实"));
    }

    @Test
    void lastYearsReportArrivesLater() throws IOException {
        try (Workspace workspace = init()) {
            Office.take(workspace, now("7"));
            assertThat(carried(workspace)).isEmpty();

            Office.take(workspace, last("5"));

            assertThat(carried(workspace)).isNotEmpty();
            assertThat(workspace.filings().detail(filing(workspace, 2024).id()).history())
                    .anySatisfy(entry -> assertThat(entry.kind()).isEqualTo("recheck"));
            Office.take(workspace, last("7"));
            assertThat(filing(workspace, 2023).versions()).isEqualTo(2);
            assertThat(carried(workspace)).isEmpty();
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void lastYearsReportIsCorrectedAndTheCorrectionTakenBack() throws IOException {
        try (Workspace workspace = init()) {
            Office.take(workspace, last("5"));
            Office.take(workspace, now("7"));
            assertThat(carried(workspace)).isNotEmpty();

            correct(workspace, 2023, CARRIED_OUT, "5", "7");
            assertThat(carried(workspace)).isEmpty();
            workspace.corrections().undo(filing(workspace, 2023).id());
            assertThat(carried(workspace)).isNotEmpty();
            workspace.corrections().redo(filing(workspace, 2023).id());
            assertThat(carried(workspace)).isEmpty();
        }
    }

    @Test
    void bothYearsComeInOneImport() throws IOException {
        try (Workspace workspace = init()) {
            Office.take(workspace, last("5"), now("7"));
            assertThat(carried(workspace)).isNotEmpty();
        }
    }

    @Test
    void bothYearsComeInOneImportTheLaterFirst() throws IOException {
        try (Workspace workspace = init()) {
            Office.take(workspace, now("7"), last("5"));
            assertThat(carried(workspace)).isNotEmpty();
        }
    }

    @Test
    void aCorrectedReportKeepsItsCorrections() throws IOException {
        try (Workspace workspace = init()) {
            Office.take(workspace, now("9"));
            correct(workspace, 2024, CARRIED_IN, "9", "7");
            Office.take(workspace, last("7"));
            assertThat(carried(workspace)).as("the corrected value is compared").isEmpty();
            assertThat(workspace.corrections().now(filing(workspace, 2024).id(), CARRIED_IN).text()).isEqualTo("7");

            workspace.corrections().undo(filing(workspace, 2024).id());
            assertThat(carried(workspace)).as("so is the value as it was read").isNotEmpty();
        }
    }

    @Test
    void anAcceptedReportStaysAcceptedAndSaysSo() throws IOException {
        try (Workspace workspace = init()) {
            Office.take(workspace, now("7"));
            long filing = filing(workspace, 2024).id();
            workspace.decisions().accept(filing, new Acceptance(LocalDate.of(2025, 1, 25), Optional.of("先通过")));
            Office.take(workspace, last("5"));
            assertThat(carried(workspace)).isNotEmpty();
            assertThat(filing(workspace, 2024).state()).isEqualTo(FilingState.ACCEPTED);
        }
    }

    @Test
    void anotherAgencysReportChangesNothing() throws IOException {
        try (Workspace workspace = init()) {
            Office.take(workspace, now("7"));
            int entries = workspace.filings().detail(filing(workspace, 2024).id()).history().size();
            Office.take(workspace,
                    office.docx("别家.docx", Office.report("示例县财政局", 2023).set(CARRIED_OUT, "5")));
            assertThat(carried(workspace)).isEmpty();
            assertThat(workspace.filings().detail(filing(workspace, 2024).id()).history()).hasSize(entries);
        }
    }

    /** The officer knows whose report it is; the rules must know it, too. */
    @Test
    void aReportThatAnOfficerMatchedIsComparedWithThatBodysLastYear() throws IOException {
        try (Workspace workspace = init()) {
            long body = workspace.register().found(new NewBody("1", "示例县科学技术局", AgencyLevel.DEPARTMENT,
                    Optional.empty(), LocalDate.of(2010, 1, 1)));
            Office.take(workspace,
                    office.docx("去年.docx", Office.report("示例县科学技术局", 2023).set(CARRIED_OUT, "5")));
            Office.take(workspace, office.docx("今年.docx", Office.report("示例县科枝局", 2024).set(CARRIED_IN, "7")));
            assertThat(carried(workspace)).as("nobody knows whose it is").isEmpty();

            workspace.matches().match(filing(workspace, 2024).id(), body, Optional.empty());
            assertThat(carried(workspace)).isNotEmpty();
            correct(workspace, 2023, CARRIED_OUT, "5", "7");
            assertThat(carried(workspace)).as("corrected last year").isEmpty();
            correct(workspace, 2024, CARRIED_IN, "7", "8");
            assertThat(carried(workspace)).as("corrected this year").isNotEmpty();
            workspace.corrections().undo(filing(workspace, 2024).id());
            assertThat(carried(workspace)).isEmpty();
        }
    }
}
