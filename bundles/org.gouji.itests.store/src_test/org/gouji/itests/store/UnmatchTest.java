package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.filing.Decisions.Acceptance;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingState;
import org.gouji.store.filing.VersionDiff.Version;
import org.gouji.store.journal.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An officer's match is taken back. */
class UnmatchTest {

    private static final String KEY = "t3/1/总计";

    private static final String OTHER = "t3/2/总计";

    private final Office office;

    UnmatchTest(@TempDir Path folder) {
        office = new Office(folder);
    }

    private static void correct(Workspace workspace, long filing, String key, String to) throws IOException {
        workspace.corrections().correct(filing,
                new Change(key, workspace.corrections().now(filing, key), to, "电话核实"));
    }

    private static String now(Workspace workspace, long filing, String key) throws IOException {
        return workspace.corrections().now(filing, key).text();
    }

    private static void refused(Workspace workspace, long filing, Problem problem) {
        assertThatThrownBy(() -> workspace.matches().undo(filing)).isInstanceOfSatisfying(WorkspaceException.class,
                e -> assertThat(e.problem()).as(e.text().zh()).isEqualTo(problem));
    }

    @Test
    void aMatchWithoutAMergerIsTakenBack() throws IOException {
        try (Workspace workspace = office.init()) {
            long science = Office.department(workspace, "1", "示例县科学技术局");
            long school = Office.department(workspace, "2", "示例县教育局");
            long filing = office.take(workspace, "一.docx", "示例县科学技术厅", KEY, 5);
            refused(workspace, filing, Problem.REFUSED);
            workspace.matches().match(filing, science, Optional.empty());
            workspace.matches().match(filing, school, Optional.empty());
            assertThat(workspace.matches().undo(filing)).isEqualTo(filing);
            assertThat(workspace.filings().get(filing).body()).contains(science);
            assertThat(workspace.matches().undo(filing)).isEqualTo(filing);
            assertThat(workspace.filings().get(filing).body()).isEmpty();
            refused(workspace, filing, Problem.REFUSED);
            refused(workspace, 999, Problem.UNKNOWN);
            assertThat(workspace.matches().unmatched()).extracting(each -> each.filing().id()).containsExactly(filing);
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void whatANameMadeCertainIsNoOfficersMatch() throws IOException {
        try (Workspace workspace = office.init()) {
            long filing = office.take(workspace, "一.docx", "示例县科学技术局", KEY, 5);
            Office.department(workspace, "1", "示例县科学技术局");
            assertThat(workspace.filings().get(filing).body()).isPresent();
            refused(workspace, filing, Problem.REFUSED);
        }
    }

    @Test
    void whatWasMergedStandsAloneAgainWithAllThatWasDoneToIt() throws IOException {
        try (Workspace workspace = office.init()) {
            long science = Office.department(workspace, "1", "示例县科学技术局");
            long first = office.take(workspace, "一.docx", "示例县科学技术局", KEY, 5);
            correct(workspace, first, OTHER, "3");
            workspace.decisions().accept(first, new Acceptance(Office.TODAY, Optional.of("已核实")));
            long second = office.take(workspace, "二.docx", "示例县科学技术厅", KEY, 7);
            correct(workspace, second, KEY, "8");
            assertThat(workspace.matches().match(second, science, Optional.empty())).isEqualTo(first);
            correct(workspace, first, KEY, "9");
            Filing joint = workspace.filings().get(first);
            assertThat(joint.versions()).isEqualTo(2);

            assertThat(workspace.matches().undo(first)).isEqualTo(second);
            assertThat(workspace.versions().of(first)).extracting(Version::path).containsExactly("一.docx");
            assertThat(workspace.versions().of(second)).extracting(Version::path).containsExactly("二.docx");
            assertThat(now(workspace, first, KEY)).isEqualTo("5");
            assertThat(now(workspace, first, OTHER)).isEqualTo("3");
            assertThat(now(workspace, second, KEY)).isEqualTo("9");
            assertThat(workspace.filings().get(first).state()).isEqualTo(FilingState.ACCEPTED);
            assertThat(workspace.filings().get(second).state()).isEqualTo(FilingState.CORRECTED);
            assertThat(workspace.filings().get(second).body()).isEmpty();
            assertThat(workspace.filings().detail(first).history()).extracting(Entry::kind).endsWith("part");
            assertThat(workspace.filings().detail(second).history()).extracting(Entry::kind)
                    .containsSubsequence("receive", "correct", "match", "correct", "unmatch");
            assertThat(workspace.verify()).isEmpty();
            refused(workspace, second, Problem.REFUSED);

            assertThat(workspace.matches().match(second, science, Optional.empty())).isEqualTo(first);
            assertThat(now(workspace, first, KEY)).isEqualTo("9");
            assertThat(workspace.matches().undo(first)).isEqualTo(second);
            assertThat(workspace.corrections().undo(second)).isPresent();
            assertThat(now(workspace, second, KEY)).isEqualTo("8");
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void aVersionThatCameSinceStaysAndMergersAreTakenBackFromTheNewest() throws IOException {
        try (Workspace workspace = office.init()) {
            long science = Office.department(workspace, "1", "示例县科学技术局");
            long first = office.take(workspace, "一.docx", "示例县科学技术局", KEY, 5);
            long second = office.take(workspace, "二.docx", "示例县科学技术厅", KEY, 7);
            long third = office.take(workspace, "三.docx", "示例县科委", KEY, 9);
            workspace.matches().match(second, science, Optional.empty());
            workspace.matches().match(third, science, Optional.empty());
            assertThat(office.take(workspace, "四.docx", "示例县科学技术局", KEY, 11)).isEqualTo(first);
            correct(workspace, first, KEY, "12");

            assertThat(workspace.matches().undo(first)).isEqualTo(third);
            assertThat(workspace.versions().of(first)).extracting(Version::path).containsExactly("一.docx", "二.docx",
                    "四.docx");
            assertThat(now(workspace, third, KEY)).isEqualTo("9");
            assertThat(workspace.matches().undo(first)).isEqualTo(second);
            assertThat(workspace.versions().of(first)).extracting(Version::number).containsExactly(1, 2);
            assertThat(now(workspace, first, KEY)).isEqualTo("12");
            assertThat(now(workspace, second, KEY)).isEqualTo("7");
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void anAcceptedFilingIsOpenedAgainFirst() throws IOException {
        try (Workspace workspace = office.init()) {
            long science = Office.department(workspace, "1", "示例县科学技术局");
            long first = office.take(workspace, "一.docx", "示例县科学技术局", KEY, 5);
            long second = office.take(workspace, "二.docx", "示例县科学技术厅", KEY, 7);
            workspace.matches().match(second, science, Optional.empty());
            workspace.decisions().accept(first, new Acceptance(Office.TODAY, Optional.of("已核实")));
            refused(workspace, first, Problem.REFUSED);
        }
    }
}
