package org.gouji.store.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.gouji.core.Pipeline.Subject;
import org.gouji.core.RuleRun;
import org.gouji.core.RunOptions;
import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.store.WorkspaceException;
import org.gouji.store.internal.Current;
import org.gouji.store.internal.LastYears;
import org.gouji.store.internal.OriginalDocument;
import org.gouji.store.internal.Reading;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.folder.Sha256;
import org.gouji.store.internal.journal.FilingProjector;
import org.gouji.store.internal.sql.Locks;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.journal.Draft;

/**
 * Checks everything in a workspace anew, after rules or the profile changed. Stopped at any moment it goes on where it
 * was when it is run again, unless rules or profile changed meanwhile: then it begins anew.
 *
 * @since 1.0
 */
public final class Rechecks {

    /** Reports in one transaction; each waits for the disk. */
    private static final int CHUNK = 20;

    private static final String SETTING = "recheck";

    private static final String REMEMBER = "INSERT INTO setting (name, value) VALUES ('" + SETTING + "', ?)"
            + " ON CONFLICT (name) DO UPDATE SET value = excluded.value";

    private static final int NUMBERS = 6;

    private final Store store;

    private final RunOptions options;

    /** Made by the workspace. */
    public Rechecks(Store store, RunOptions options) {
        this.store = store;
        this.options = options;
    }

    /**
     * How far a check has come, and what it found.
     *
     * @param reports how many reports were checked so far, those before it was stopped among them
     * @param changed how many of them have other findings now, or findings of another severity
     * @param fixed how many findings are gone
     * @param added how many findings are new
     * @param same how many findings were there before
     * @since 1.0
     */
    public record Progress(int reports, int changed, int fixed, int added, int same) {

        private Progress plus(Map<String, Severity> before, Map<String, Severity> now) {
            int both = (int) now.keySet().stream().filter(before::containsKey).count();
            return new Progress(reports + 1, changed + (before.equals(now) ? 0 : 1), fixed + before.size() - both,
                    added + now.size() - both, same + both);
        }
    }

    /** By what rules, up to which filing. */
    private record Mark(String rules, long filing, Progress progress) {

        String text() {
            return rules + " " + filing + " " + progress.reports() + " " + progress.changed() + " " + progress.fixed()
                    + " " + progress.added() + " " + progress.same();
        }

        static Mark start(String rules) {
            return new Mark(rules, 0, new Progress(0, 0, 0, 0, 0));
        }

        static Mark of(String rules, String text) {
            String[] parts = text.split(" ");
            if (parts.length != NUMBERS + 1 || !parts[0].equals(rules)) {
                return start(rules);
            }
            int[] numbers = java.util.Arrays.stream(parts).skip(2).mapToInt(Integer::parseInt).toArray();
            return new Mark(rules, Long.parseLong(parts[1]),
                    new Progress(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]));
        }
    }

    /**
     * Checks the latest version of every filing anew, with its corrections.
     *
     * @param progress told from time to time, once what it tells is stored durably
     * @return what came of it
     * @throws WorkspaceException when the workspace cannot be written; what was told is stored
     * @throws org.gouji.spi.WorkStoppedException when work must stop
     */
    public Progress run(Consumer<Progress> progress) throws WorkspaceException {
        String rules = rules();
        Mark mark = store.database().read(connection -> Sql.first(connection,
                "SELECT value FROM setting WHERE name = ?", row -> Mark.of(rules, row.getString(1)), SETTING))
                .orElseGet(() -> Mark.start(rules));
        long from = mark.filing();
        List<Long> filings = store.database().read(connection -> Sql.list(connection,
                "SELECT filing FROM current_record WHERE filing > ? ORDER BY filing", row -> row.getLong(1), from));
        for (int i = 0; i < filings.size(); i += CHUNK) {
            options.cancellation().checkpoint();
            List<Long> some = filings.subList(i, Math.min(filings.size(), i + CHUNK));
            Mark last = mark;
            mark = store.database().write(connection -> chunk(connection, some, last));
            progress.accept(mark.progress());
        }
        store.database().write(connection -> Sql.update(connection, "DELETE FROM setting WHERE name = ?", SETTING));
        return mark.progress();
    }

    /** What the findings depend on besides the reports. */
    private String rules() {
        MessageDigest digest = Sha256.digest();
        store.registry().rules().stream().map(rule -> rule.id() + " " + rule.bundle() + " " + rule.version() + "\n")
                .sorted().forEach(rule -> digest.update(rule.getBytes(StandardCharsets.UTF_8)));
        digest.update(options.profile().get().text().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private Mark chunk(Connection connection, List<Long> filings, Mark from) throws SQLException, WorkspaceException {
        Mark mark = from;
        for (long filing : filings) {
            Locks.filing(connection, filing);
            mark = new Mark(mark.rules(), filing, check(connection, filing, mark.progress()));
        }
        Sql.update(connection, REMEMBER, mark.text());
        return mark;
    }

    private Progress check(Connection connection, long filing, Progress progress)
            throws SQLException, WorkspaceException {
        if (Sql.first(connection, "SELECT 1 FROM current_record WHERE filing = ?", row -> true, filing).isEmpty()) {
            // It has become a version of another one meanwhile.
            return progress;
        }
        Map<String, Severity> before = findings(connection, filing);
        Reading.Stored stored = Current.saved(store, connection, filing).stored();
        Optional<Report> report = stored.report();
        if (report.isEmpty()) {
            return progress;
        }
        RunOptions within = LastYears.within(store, connection, options, filing);
        List<RuleRun> runs = store.pipeline().rerunRules(List.of(), List.of(),
                new Subject(report.get(), new OriginalDocument(store, stored.input(), within)), within);
        Reading.replaceRuns(connection, stored.received(), runs, report.get().schema());
        Current.save(connection, filing, Current.work(store, connection, filing, within));
        Map<String, Severity> now = findings(connection, filing);
        if (!before.equals(now)) {
            store.journal().enterHeld(connection, store.actor(), Draft.about(filing, FilingProjector.RECHECK)
                    .with("errors", now.values().stream().filter(Severity.ERROR::equals).count()));
        }
        return progress.plus(before, now);
    }

    private Map<String, Severity> findings(Connection connection, long filing)
            throws SQLException, WorkspaceException {
        Map<String, Severity> findings = new HashMap<>();
        for (Finding finding : Current.findings(store, connection, filing)) {
            findings.put(finding.fingerprint(), finding.severity());
        }
        return findings;
    }
}
