package org.gouji.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.gouji.core.Pipeline.Subject;
import org.gouji.core.RuleReads;
import org.gouji.core.RuleRun;
import org.gouji.core.RunOptions;
import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.store.WorkspaceException;
import org.gouji.store.internal.journal.FilingProjector;
import org.gouji.store.internal.sql.Locks;
import org.gouji.store.journal.Draft;

/** Runs those rules again that read last year's report, once that one came or changed. */
public final class Recheck {

    private Recheck() {
    }

    /** After the values of a filing changed: the filing of the year after. */
    public static void dependents(Store store, Connection connection, long filing, RunOptions options)
            throws SQLException, WorkspaceException {
        for (long dependent : LastYears.dependents(connection, filing)) {
            Locks.filing(connection, dependent);
            Set<String> before = prints(Current.findings(store, connection, dependent));
            run(store, connection, dependent, options);
            List<Finding> now = Current.findings(store, connection, dependent);
            if (!prints(now).equals(before)) {
                store.journal().enter(connection, store.actor(),
                        Draft.about(dependent, FilingProjector.RECHECK).with("last.year", filing).with("errors",
                                now.stream().filter(finding -> finding.severity() == Severity.ERROR).count()));
            }
        }
    }

    private static Set<String> prints(List<Finding> findings) {
        return findings.stream().map(Finding::fingerprint).collect(Collectors.toSet());
    }

    /** Runs them for one filing; what was saved of its latest version and of its corrected report is replaced. */
    public static void run(Store store, Connection connection, long filing, RunOptions options)
            throws SQLException, WorkspaceException {
        RunOptions within = LastYears.within(store, connection, options, filing);
        Current.State saved = Current.saved(store, connection, filing);
        Reading.Stored stored = saved.stored();
        if (stored.report().isEmpty() || stored.runs().stream().noneMatch(Recheck::readsLastYear)) {
            return;
        }
        Report report = stored.report().get();
        List<RuleRun> runs = store.pipeline().rerunRules(stored.runs(), RuleReads.Part.LAST_YEAR,
                new Subject(report, new OriginalDocument(store, stored.input(), options)), within);
        Reading.replaceRuns(connection, stored.received(), runs, report.schema());
        Current.save(connection, filing, Current.work(store, connection, filing, within));
    }

    private static boolean readsLastYear(RuleRun run) {
        return run.reads().parts().contains(RuleReads.Part.LAST_YEAR);
    }
}
