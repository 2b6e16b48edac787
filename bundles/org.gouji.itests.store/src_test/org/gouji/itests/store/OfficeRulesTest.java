package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.core.RuleProfile;
import org.gouji.core.RuleProfile.Level;
import org.gouji.model.InputStatus;
import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.spi.WorkStoppedException;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.check.Rechecks.Progress;
import org.gouji.store.correction.Corrections.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workspace's own rule profile, and checks of everything anew. */
class OfficeRulesTest {

    private static final String KEY = "t3/1/总计";

    private static final RuleProfile QUIET = new RuleProfile(Optional.of("本办"), java.util.Map.of("T301", Level.OFF,
            "T302", Level.INFO));

    private final Office office;

    OfficeRulesTest(@TempDir Path folder) {
        office = new Office(folder);
    }

    private Workspace.Host host(RuleProfile profile) {
        Workspace.Host host = office.host("张三");
        return new Workspace.Host(host.plugins(), host.actor(), host.options().withProfile(profile));
    }

    private long take(Workspace workspace, int number) throws IOException {
        return Office.take(workspace, office.docx(number + ".docx",
                Office.report("示例县第" + number + "局", 2024).set(KEY, "5"))).get(0).reports().get(0).filing();
    }

    private static List<String> findings(Workspace workspace, long filing) throws IOException {
        return workspace.filings().detail(filing).findings().stream()
                .map(finding -> finding.code() + " " + finding.severity()).sorted().toList();
    }

    @Test
    void everyHostFindsTheSameByTheWorkspacesOwnProfile() throws IOException {
        long first;
        List<String> found;
        try (Workspace workspace = office.init()) {
            assertThat(workspace.rules().profile()).isEmpty();
            assertThat(findings(workspace, take(workspace, 1))).anyMatch(line -> line.startsWith("T301"));
            workspace.rules().set(QUIET);
            assertThat(workspace.rules().profile()).contains(QUIET);
            first = take(workspace, 2);
            found = findings(workspace, first);
            assertThat(found).noneMatch(line -> line.startsWith("T301"));
            assertThat(workspace.verify()).isEmpty();
        }
        RuleProfile other = new RuleProfile(Optional.empty(), java.util.Map.of("T302", Level.OFF));
        try (Workspace workspace = Workspace.open(office.workspace(), OpenMode.WRITE, host(other))) {
            long second = take(workspace, 3);
            assertThat(findings(workspace, second)).isEqualTo(found);
            workspace.corrections().correct(first,
                    new Change(KEY, workspace.corrections().now(first, KEY), "6", "电话核实"));
            assertThat(findings(workspace, first)).isEqualTo(found);
            workspace.rules().clear();
            assertThat(workspace.rules().profile()).isEmpty();
            assertThat(findings(workspace, take(workspace, 4))).anyMatch(line -> line.startsWith("T301"))
                    .noneMatch(line -> line.startsWith("T302"));
            assertThat(workspace.verify()).isEmpty();
        }
        try (Workspace workspace = Workspace.open(office.workspace(), OpenMode.READ, host(other))) {
            assertThatThrownBy(() -> workspace.rules().set(QUIET)).isInstanceOfSatisfying(WorkspaceException.class,
                    e -> assertThat(e.problem()).isEqualTo(Problem.READ_ONLY));
        }
    }

    @Test
    void everythingIsCheckedAnewAndTheDifferencesAreCounted() throws IOException {
        try (Workspace workspace = office.init()) {
            long first = take(workspace, 1);
            long second = take(workspace, 2);
            workspace.corrections().correct(second,
                    new Change(KEY, workspace.corrections().now(second, KEY), "7", "电话核实"));
            List<String> before = findings(workspace, first);
            int all = before.size() + findings(workspace, second).size();
            assertThat(workspace.rechecks().run(progress -> {
            })).isEqualTo(new Progress(2, 0, 0, 0, all));
            workspace.rules().set(QUIET);
            Progress quiet = workspace.rechecks().run(progress -> {
            });
            assertThat(quiet.reports()).isEqualTo(2);
            assertThat(quiet.changed()).isEqualTo(2);
            assertThat(quiet.fixed()).isPositive();
            assertThat(quiet.added()).isZero();
            assertThat(quiet.fixed() + quiet.same()).isEqualTo(all);
            assertThat(findings(workspace, second)).noneMatch(line -> line.startsWith("T301"));
            assertThat(workspace.filings().get(first).counts().orElseThrow().errors()).isEqualTo((int) workspace
                    .filings().detail(first).findings().stream().map(Finding::severity).filter(Severity.ERROR::equals)
                    .count());
            assertThat(workspace.filings().detail(first).history()).last()
                    .satisfies(entry -> assertThat(entry.kind()).isEqualTo("recheck"));
            workspace.rules().clear();
            workspace.rechecks().run(progress -> {
            });
            assertThat(findings(workspace, first)).isEqualTo(before);
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void aStoppedCheckGoesOnWhereItWas() throws IOException {
        try (Workspace workspace = office.init()) {
            for (int i = 0; i < 45; i++) {
                take(workspace, i);
            }
            workspace.rules().set(QUIET);
        }
        List<Progress> told = new ArrayList<>();
        Workspace.Host plain = office.host("李四");
        Workspace.Host stopping = new Workspace.Host(plain.plugins(), plain.actor(),
                plain.options().withCancellation(() -> {
                    if (!told.isEmpty()) {
                        throw new WorkStoppedException(InputStatus.CANCELLED, "");
                    }
                }));
        try (Workspace workspace = Workspace.open(office.workspace(), OpenMode.WRITE, stopping)) {
            assertThatThrownBy(() -> workspace.rechecks().run(told::add)).isInstanceOf(WorkStoppedException.class);
        }
        assertThat(told).extracting(Progress::reports).containsExactly(20);
        try (Workspace workspace = office.open()) {
            assertThat(workspace.verify()).isEmpty();
            List<Progress> again = new ArrayList<>();
            Progress done = workspace.rechecks().run(again::add);
            assertThat(again).extracting(Progress::reports).containsExactly(40, 45);
            assertThat(done.changed()).isEqualTo(45);
            assertThat(workspace.rechecks().run(progress -> {
            }).reports()).as("begins anew").isEqualTo(45);
            assertThat(workspace.verify()).isEmpty();
        }
    }
}
