package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.gouji.core.RunOptions;
import org.gouji.model.InputStatus;
import org.gouji.model.report.ValueState;
import org.gouji.spi.Limits;
import org.gouji.store.Workspace;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.Decisions.Return;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingState;
import org.gouji.store.imports.ImportOptions;
import org.gouji.store.imports.Imported;
import org.gouji.store.imports.Imported.Outcome;
import org.gouji.store.imports.Incoming;
import org.gouji.store.journal.Entry;
import org.gouji.testkit.form.SampleWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that could not be read for a reason that has passed is read when it is imported again. */
class RereadTest {

    private static final String TOTAL = "t3/1/总计";

    private static final LocalDate BEFORE = Office.TODAY.minusDays(9);

    private final Office office;

    RereadTest(@TempDir Path folder) {
        office = new Office(folder);
    }

    private Incoming report(String name, String number) {
        return office.docx(name, Office.report("示例县科技局", 2024).set(TOTAL, number));
    }

    private Incoming archive(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < 3; i++) {
                zip.putNextEntry(new ZipEntry(i + ".docx"));
                zip.write(new SampleWriter(Office.report("示例县第" + i + "局", 2024)).docx());
            }
        }
        return office.file(name, bytes.toByteArray());
    }

    /** Every file is too large on that day. */
    private static List<Imported> takeTooLarge(Workspace workspace, Incoming... files) throws IOException {
        Limits usual = Limits.DEFAULT;
        Limits small = new Limits(100, usual.maxInflatedBytes(), usual.maxEntries(), usual.maxDepth(),
                usual.maxCells(), usual.maxCharacters(), usual.maxTime());
        List<Imported> imported = new ArrayList<>();
        workspace.importer().run(List.of(files).iterator(),
                new ImportOptions(1, BEFORE, RunOptions.DEFAULT.withLimits(small), imported::add));
        return imported;
    }

    private static Filing only(Workspace workspace) throws IOException {
        assertThat(workspace.filings().all()).hasSize(1);
        return workspace.filings().all().get(0);
    }

    private static List<String> kinds(Workspace workspace, long filing) throws IOException {
        return workspace.filings().detail(filing).history().stream().map(Entry::kind).toList();
    }

    @Test
    void itsFilingBecomesThatOfTheReport() throws IOException {
        try (Workspace workspace = office.init()) {
            Incoming file = report("一.docx", "21");
            takeTooLarge(workspace, file);
            Filing unread = only(workspace);
            assertThat(unread.latest().status()).isEqualTo(InputStatus.LIMIT_SIZE);

            assertThat(takeTooLarge(workspace, file)).extracting(Imported::outcome).containsExactly(Outcome.KNOWN);
            assertThat(kinds(workspace, unread.id())).as("nothing has changed").containsExactly("receive");

            Imported again = Office.take(workspace, file).get(0);
            assertThat(again.outcome()).isEqualTo(Outcome.READ_AGAIN);
            assertThat(again.notices()).isNotEmpty();
            assertThat(again.reports()).singleElement()
                    .satisfies(report -> assertThat(report.filing()).isEqualTo(unread.id()));
            Filing read = only(workspace);
            assertThat(read.name()).contains("示例县科技局");
            assertThat(read.year()).contains(2024);
            assertThat(read.state()).isEqualTo(FilingState.CHECKED);
            assertThat(read.latest().at()).isEqualTo(BEFORE);
            assertThat(read.counts().orElseThrow().errors()).isPositive();
            assertThat(kinds(workspace, read.id())).containsExactly("receive", "reread");
            assertThat(Office.take(workspace, file)).extracting(Imported::outcome).containsExactly(Outcome.KNOWN);
            assertThat(workspace.verify()).isEmpty();

            workspace.corrections().correct(read.id(),
                    new Change(TOTAL, new ValueText(ValueState.NUMBER, "21"), "0", "电话核实"));
            Office.take(workspace, report("二.docx", "20"));
            assertThat(only(workspace).versions()).isEqualTo(2);
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void itBecomesTheNextVersionOfTheFilingThatIsThere() throws IOException {
        try (Workspace workspace = office.init()) {
            Office.take(workspace, report("一.docx", "21"));
            long filing = only(workspace).id();
            workspace.corrections().correct(filing,
                    new Change(TOTAL, new ValueText(ValueState.NUMBER, "21"), "0", "电话核实"));
            workspace.decisions().giveBack(filing, new Return(Office.TODAY, Optional.empty(), "请补正"));
            Incoming second = office.docx("二.docx",
                    Office.report("示例县科技局", 2024).set(TOTAL, "21").set("t3/2/总计", "7"));
            takeTooLarge(workspace, second);
            assertThat(workspace.filings().all()).hasSize(2);

            Imported again = Office.take(workspace, second).get(0);
            assertThat(again.reports()).singleElement().satisfies(report -> {
                assertThat(report.filing()).isEqualTo(filing);
                assertThat(report.version()).isEqualTo(2);
                assertThat(report.before()).contains(FilingState.RETURNED);
            });
            assertThat(again.notices()).anySatisfy(notice -> assertThat(notice.zh()).contains("示例县科技局", "早于"));
            assertThat(only(workspace).state()).as("the correction still applies").isEqualTo(FilingState.CORRECTED);
            assertThat(workspace.corrections().now(filing, "t3/2/总计").text()).isEqualTo("7");
            assertThat(workspace.corrections().now(filing, TOTAL).text()).isEqualTo("0");
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void whatIsInAnArchiveComesInItsPlace() throws IOException {
        try (Workspace workspace = office.init()) {
            Incoming zip = archive("县.zip");
            takeTooLarge(workspace, zip);
            long filing = only(workspace).id();
            Imported again = Office.take(workspace, zip).get(0);
            assertThat(again.outcome()).isEqualTo(Outcome.READ_AGAIN);
            assertThat(again.reports()).hasSize(3);
            assertThat(workspace.filings().all()).hasSize(3).allMatch(each -> each.state() == FilingState.CHECKED)
                    .extracting(each -> each.latest().container())
                    .containsExactlyInAnyOrder("0.docx", "1.docx", "2.docx");
            assertThat(workspace.filings().get(filing).latest().container()).isEqualTo("0.docx");
            assertThat(Office.take(workspace, zip)).extracting(Imported::outcome).containsExactly(Outcome.KNOWN);
            assertThat(workspace.verify()).isEmpty();
        }
    }

    /** What was decided about the file while nobody could read it stays. */
    @Test
    void anOfficersMatchStaysAndCanBeTakenBack() throws IOException {
        try (Workspace workspace = office.init()) {
            long body = Office.department(workspace, "1", "示例县科学技术局");
            Incoming file = report("一.docx", "21");
            takeTooLarge(workspace, file);
            long filing = only(workspace).id();
            workspace.matches().match(filing, body, Optional.of(2023));
            Office.take(workspace, file);
            Filing read = only(workspace);
            assertThat(read.body()).contains(body);
            assertThat(read.year()).contains(2023);
            assertThat(read.name()).contains("示例县科技局");
            assertThat(read.state()).isEqualTo(FilingState.CHECKED);
            assertThat(workspace.verify()).isEmpty();
            assertThat(workspace.matches().undo(filing)).isEqualTo(filing);
            assertThat(workspace.verify()).isEmpty();
        }
    }

    /** It goes with the filing that it had become a version of. */
    @Test
    void aMatchOfTheFilingItWentToCanBeTakenBack() throws IOException {
        try (Workspace workspace = office.init()) {
            long body = Office.department(workspace, "1", "示例县科学技术局");
            Office.take(workspace, office.docx("零.docx", Office.report("示例县科学技术局", 2024)),
                    report("一.docx", "21"));
            Incoming second = report("二.docx", "22");
            takeTooLarge(workspace, second);
            Office.take(workspace, second);
            long alone = workspace.filings().all().stream().filter(each -> each.body().isEmpty()).findFirst()
                    .orElseThrow().id();
            assertThat(workspace.filings().get(alone).versions()).isEqualTo(2);
            workspace.matches().match(alone, body, Optional.empty());
            long joint = only(workspace).id();
            assertThat(only(workspace).versions()).isEqualTo(3);
            assertThat(workspace.verify()).isEmpty();
            assertThat(workspace.matches().undo(joint)).isEqualTo(alone);
            assertThat(workspace.filings().get(alone).versions()).isEqualTo(2);
            assertThat(workspace.filings().get(joint).versions()).isEqualTo(1);
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void whatWasReadIsNotReadAgain() throws IOException {
        try (Workspace workspace = office.init()) {
            Incoming file = report("一.docx", "21");
            Office.take(workspace, file);
            assertThat(takeTooLarge(workspace, file)).extracting(Imported::outcome).containsExactly(Outcome.KNOWN);
            assertThat(only(workspace).state()).isEqualTo(FilingState.CHECKED);
            assertThat(workspace.verify()).isEmpty();
        }
    }
}
