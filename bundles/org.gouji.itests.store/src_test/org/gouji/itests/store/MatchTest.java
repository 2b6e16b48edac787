package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingDetail;
import org.gouji.store.filing.Matches.Unmatched;
import org.gouji.store.journal.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchTest {

    private static final String KEY = "t3/1/总计";

    private final Office office;

    MatchTest(@TempDir Path folder) {
        office = new Office(folder);
    }

    private static void refused(Workspace workspace, long filing, long body, Problem problem) {
        assertThatThrownBy(() -> workspace.matches().match(filing, body, Optional.empty()))
                .isInstanceOfSatisfying(WorkspaceException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    @Test
    void unmatchedOnesAreListedWithCandidatesAndMatchedByAnOfficer() throws IOException {
        try (Workspace workspace = office.init()) {
            long science = Office.department(workspace, "1", "示例县科学技术局");
            long filing = office.take(workspace, "错.docx", "示例县科学技术厅", KEY, 5);
            long nothing = Office.take(workspace, office.file("坏.docx", new byte[]{'P', 'K', 3, 4, 0})).get(0).reports()
                    .get(0).filing();

            assertThat(workspace.matches().unmatched()).extracting(each -> each.filing().id()).containsExactly(filing,
                    nothing);
            Unmatched first = workspace.matches().unmatched().get(0);
            assertThat(first.candidates()).first().satisfies(candidate -> {
                assertThat(candidate.body()).isEqualTo(science);
                assertThat(candidate.confidence()).isBetween(0.5, 0.99);
            });
            assertThat(workspace.matches().match(filing, science, Optional.empty())).isEqualTo(filing);
            assertThat(workspace.filings().get(filing).body()).contains(science);
            assertThat(workspace.coverages().of(2024).there()).isEqualTo(1);
            assertThat(workspace.filings().detail(filing).history()).last().satisfies(entry -> {
                assertThat(entry.kind()).isEqualTo("match");
                assertThat(entry.author()).isEqualTo("张三");
            });
            refused(workspace, filing, science, Problem.REFUSED);
            refused(workspace, nothing, science, Problem.REFUSED);
            refused(workspace, 999, science, Problem.UNKNOWN);
            refused(workspace, filing, 999, Problem.UNKNOWN);
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void aSecondFilingBecomesTheNextVersionAndNothingIsLost() throws IOException {
        try (Workspace workspace = office.init()) {
            long science = Office.department(workspace, "1", "示例县科学技术局");
            long first = office.take(workspace, "一.docx", "示例县科学技术局", KEY, 5);
            long second = office.take(workspace, "二.docx", "示例县科学技术厅", KEY, 7);
            ValueText now = workspace.corrections().now(second, KEY);
            workspace.corrections().correct(second, new Change(KEY, now, "8", "电话核实"));

            assertThat(workspace.matches().match(second, science, Optional.of(2024))).isEqualTo(first);
            FilingDetail detail = workspace.filings().detail(first);
            assertThat(detail.filing().versions()).isEqualTo(2);
            assertThat(detail.input().path()).isEqualTo("二.docx");
            assertThat(workspace.corrections().now(first, KEY).text()).isEqualTo("8");
            assertThat(detail.history()).extracting(Entry::kind).containsSubsequence("receive", "receive", "correct",
                    "match");
            assertThat(workspace.filings().all()).extracting(Filing::id).containsExactly(first);
            assertThat(workspace.corrections().undo(first)).isPresent();
            assertThat(workspace.corrections().now(first, KEY).text()).isEqualTo("7");
            assertThat(office.take(workspace, "三.docx", "示例县科学技术局", KEY, 9)).isEqualTo(first);
            assertThat(workspace.filings().get(first).versions()).isEqualTo(3);
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void aNameThatBecomesCertainMatchesByItself() throws IOException {
        try (Workspace workspace = office.init()) {
            long filing = office.take(workspace, "一.docx", "示例县科学技术局", KEY, 5);
            long renamed = office.take(workspace, "二.docx", "示例县民政与社会局", KEY, 5);
            long other = office.take(workspace, "三.docx", "示例县教育局", KEY, 5);
            long science = Office.department(workspace, "1", "示例县科学 技术局");
            assertThat(workspace.filings().get(filing).body()).contains(science);
            assertThat(workspace.filings().detail(filing).history()).last()
                    .satisfies(entry -> assertThat(entry.fact("by")).contains("name"));
            long civil = Office.department(workspace, "2", "示例县民政局");
            workspace.register().rename(civil, "示例县民政与社会局", LocalDate.of(2024, 6, 1));
            assertThat(workspace.filings().get(renamed).body()).contains(civil);
            long school = Office.department(workspace, "3", "示例县教育和体育局");
            workspace.register().shortName(school, "示例县教育局", Office.START);
            assertThat(workspace.filings().get(other).body()).contains(school);
            assertThat(workspace.matches().unmatched()).isEmpty();
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void anOlderReportNeverTakesTheNewerOnesPlaceByItself() throws IOException {
        try (Workspace workspace = office.init()) {
            long science = Office.department(workspace, "1", "示例县科学技术局");
            long older = office.take(workspace, "一.docx", "示例县科委", KEY, 5);
            long newer = office.take(workspace, "二.docx", "示例县科学技术局", KEY, 7);
            workspace.register().shortName(science, "示例县科委", Office.START);
            assertThat(workspace.matches().unmatched()).singleElement().satisfies(each -> {
                assertThat(each.filing().id()).isEqualTo(older);
                assertThat(each.candidates().get(0).confidence()).isEqualTo(1);
            });
            assertThat(workspace.corrections().now(newer, KEY).text()).isEqualTo("7");
        }
    }
}
