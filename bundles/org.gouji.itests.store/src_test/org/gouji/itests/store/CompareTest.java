package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.gouji.model.finding.Finding;
import org.gouji.model.report.ValueState;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.VersionDiff;
import org.gouji.store.filing.VersionDiff.ValueChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {

    private static final String ONE = "t3/1/总计";
    private static final String TWO = "t3/2/总计";
    private static final String FOUR = "t3/4/总计";

    private final Office office;

    CompareTest(@TempDir Path folder) {
        office = new Office(folder);
    }

    private long twoVersions(Workspace workspace) throws IOException {
        Office.take(workspace, office.docx("一.docx",
                Office.report("示例县科技局", 2024).set(ONE, "21").set(TWO, "7")));
        Office.take(workspace, office.docx("二.docx",
                Office.report("示例县科技局", 2024).set(ONE, "21").set(FOUR, "9")));
        return workspace.filings().all().get(0).id();
    }

    private static ValueText number(String text) {
        return new ValueText(ValueState.NUMBER, text);
    }

    private static boolean about(Finding finding, String key) {
        return finding.keys().contains(key);
    }

    @Test
    void tellsWhatAResubmissionChanged() throws IOException {
        try (Workspace workspace = office.init()) {
            long filing = twoVersions(workspace);

            VersionDiff diff = workspace.versions().compare(filing, 1, 2);

            assertThat(diff.values()).extracting(ValueChange::key).containsExactlyInAnyOrder(TWO, FOUR);
            assertThat(diff.values()).filteredOn(change -> change.key().equals(TWO)).singleElement()
                    .satisfies(change -> {
                        assertThat(change.before()).contains(number("7"));
                        assertThat(change.after()).contains(number("0"));
                        assertThat(change.cell().zh()).isNotBlank();
                    });
            assertThat(diff.fixed()).isNotEmpty().allMatch(finding -> about(finding, TWO));
            assertThat(diff.fresh()).isNotEmpty().allMatch(finding -> about(finding, FOUR));
            assertThat(diff.unchanged()).isNotEmpty().allMatch(finding -> about(finding, ONE));
            assertThat(diff.from().version().path()).isEqualTo("一.docx");
            assertThat(diff.to().corrected()).isFalse();
        }
    }

    @Test
    void theOtherWayRoundIsTheMirror() throws IOException {
        try (Workspace workspace = office.init()) {
            long filing = twoVersions(workspace);
            VersionDiff there = workspace.versions().compare(filing, 1, 2);
            VersionDiff back = workspace.versions().compare(filing, 2, 1);
            assertThat(back.fixed()).isEqualTo(there.fresh());
            assertThat(back.fresh()).isEqualTo(there.fixed());
            assertThat(back.unchanged()).hasSameSizeAs(there.unchanged());
            assertThat(workspace.versions().compare(filing, 1, 1)).satisfies(same -> {
                assertThat(same.values()).isEmpty();
                assertThat(same.fixed()).isEmpty();
                assertThat(same.fresh()).isEmpty();
            });
        }
    }

    @Test
    void seesTheCorrectionsOnlyOnTheSideOfNow() throws IOException {
        try (Workspace workspace = office.init()) {
            long filing = twoVersions(workspace);
            workspace.corrections().correct(filing, new Change(ONE, number("21"), "0", "电话核实"));

            VersionDiff diff = workspace.versions().compareWithNow(filing, 2);

            assertThat(diff.values()).containsExactly(new ValueChange(ONE, diff.values().get(0).cell(),
                    Optional.of(number("21")), Optional.of(number("0"))));
            assertThat(diff.fixed()).isNotEmpty().allMatch(finding -> about(finding, ONE));
            assertThat(diff.fresh()).isEmpty();
            assertThat(diff.to().corrected()).isTrue();
            assertThat(workspace.versions().compare(filing, 1, 2).values()).extracting(ValueChange::key)
                    .doesNotContain(ONE);
            assertThat(workspace.versions().compareWithNow(filing, 1).values()).extracting(ValueChange::key)
                    .containsExactlyInAnyOrder(ONE, TWO, FOUR);
        }
    }

    @Test
    void refusesVersionsThatDoNotExist() throws IOException {
        try (Workspace workspace = office.init()) {
            long filing = twoVersions(workspace);
            assertThat(workspace.versions().of(filing)).hasSize(2);
            assertThatThrownBy(() -> workspace.versions().compare(filing, 1, 3))
                    .isInstanceOfSatisfying(WorkspaceException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.UNKNOWN));
            assertThatThrownBy(() -> workspace.versions().compareWithNow(99, 1))
                    .isInstanceOfSatisfying(WorkspaceException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.UNKNOWN));
        }
    }

    @Test
    void aFileWithoutReportHasNoValuesToCompare() throws IOException {
        try (Workspace workspace = office.init()) {
            Office.take(workspace, office.file("坏.docx", new byte[]{'P', 'K', 3, 4, 0, 0, 0}));
            long filing = workspace.filings().all().get(0).id();
            VersionDiff diff = workspace.versions().compareWithNow(filing, 1);
            assertThat(diff.from().hasReport()).isFalse();
            assertThat(diff.values()).isEmpty();
        }
    }
}
