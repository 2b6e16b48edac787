package org.gouji.store.imports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.core.RunOptions;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.store.WorkspaceException;
import org.gouji.store.correction.Correction;
import org.gouji.store.filing.FilingState;
import org.gouji.store.internal.Current;
import org.gouji.store.internal.FilingStates;
import org.gouji.store.internal.LastYears;
import org.gouji.store.internal.Matching;
import org.gouji.store.internal.Reading;
import org.gouji.store.internal.Recheck;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.folder.Originals.Kept;
import org.gouji.store.internal.journal.CorrectionProjector;
import org.gouji.store.internal.journal.FilingProjector;
import org.gouji.store.internal.sql.Locks;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.journal.Draft;
import org.gouji.store.journal.Entry;

/** Stores what was read from one file, within a transaction. */
final class Receiving {

    private static final LocalizedText READ_AGAIN = LocalizedText.of("以前收到时未能读取，这次已读出。",
            "could not be read when it came before, and was read now");

    private final Store store;

    private final Connection connection;

    private final RunOptions context;

    private final File file;

    private final List<Imported.Received> reports = new ArrayList<>();

    private final List<LocalizedText> notices = new ArrayList<>();

    Receiving(Store store, Connection connection, RunOptions context, File file) {
        this.store = store;
        this.connection = connection;
        this.context = context;
        this.file = file;
    }

    /**
     * What comes in.
     *
     * @param kept the file
     * @param path the path to show
     * @param received the day of receipt
     */
    record File(Kept kept, String path, LocalDate received) {
    }

    /** Whether nothing was stored. */
    boolean isEmpty() {
        return reports.isEmpty();
    }

    Imported imported(Imported.Outcome outcome) {
        return new Imported(file.path(), outcome, reports, Optional.empty(), notices);
    }

    /** A report that is new. */
    void receive(Read read) throws SQLException, WorkspaceException {
        Matching.Identity identity = identity(read);
        Optional<Long> known = Matching.filing(connection, identity);
        Optional<FilingState> before = before(known, file.received());
        Draft draft = facts(new Draft(FilingProjector.RECEIVE, known, Map.of()), read, identity)
                .with("sha256", file.kept().sha256()).with("size", file.kept().size())
                .with("received", file.received()).with("state", state(read))
                .with("was", before.map(FilingState::id));
        Entry entry = store.journal().enterHeld(connection, store.actor(), draft);
        read.packed().insert(connection, entry.number());
        long filing = known.orElse(entry.number());
        stands(filing, entry.number(), read, Optional.of(identity));
        told(filing, known.isPresent() ? FilingStates.latest(connection, filing) : 1, read, before);
    }

    /** A report that could not be read when it came, or that was hidden behind such a failure. */
    void again(Slot.Step step) throws SQLException, WorkspaceException {
        if (step.slot().isPresent()) {
            again(step.slot().get(), step.read());
        } else {
            receive(step.read());
        }
        if (notices.isEmpty() || !notices.get(0).equals(READ_AGAIN)) {
            notices.add(0, READ_AGAIN);
        }
    }

    private void again(Slot slot, Read read) throws SQLException, WorkspaceException {
        Locks.filing(connection, slot.filing());
        Home home = Home.of(connection, slot.received());
        Matching.Identity printed = identity(read);
        Optional<Long> into = home.settled() ? Optional.empty() : Matching.filing(connection, printed);
        long filing = into.orElse(slot.filing());
        boolean latest = into.isPresent() || home.isLatest();
        Optional<FilingState> before = latest ? before(Optional.of(filing), slot.day()) : Optional.empty();
        Matching.Identity identity = into.isPresent()
                ? Home.latest(connection, filing).identity()
                : home.named(printed);
        Draft draft = facts(Draft.about(filing, FilingProjector.REREAD), read, identity)
                .with("reading", slot.received()).with("from", into.map(id -> slot.filing()))
                .with("was", before.map(FilingState::id));
        boolean isReport = read.packed().report().isPresent();
        store.journal().enterHeld(connection, store.actor(), latest && isReport
                ? draft.with("state", state(read))
                : draft);
        Sql.update(connection, "DELETE FROM reading WHERE received = ?", slot.received());
        read.packed().insert(connection, slot.received());
        if (latest) {
            stands(filing, slot.received(), read, home.settled() ? Optional.empty() : Optional.of(printed));
        }
        told(filing, into.isPresent() ? FilingStates.latest(connection, filing) : home.version(), read, before);
    }

    /**
     * A version and the filing it belongs to.
     *
     * @param identity what the filing is
     * @param version the number of the version
     * @param versions how many the filing has
     */
    private record Home(Matching.Identity identity, int version, int versions) {

        private static final String SELECT = "SELECT f.body, f.name, f.year, r.version, f.latest FROM filing f"
                + " JOIN received r ON r.filing = f.id WHERE ";

        static Home of(Connection connection, long received) throws SQLException {
            return Sql.first(connection, SELECT + "r.id = ?", Home::home, received).orElseThrow();
        }

        static Home latest(Connection connection, long filing) throws SQLException {
            return Sql.first(connection, SELECT + "f.id = ? AND r.version = f.latest", Home::home, filing)
                    .orElseThrow();
        }

        private static Home home(ResultSet row) throws SQLException {
            return new Home(new Matching.Identity(Sql.number(row, "body"), Sql.text(row, "name"),
                    Sql.number(row, "year").map(Long::intValue)), row.getInt("version"), row.getInt("latest"));
        }

        /** Whose it is was decided before, by an officer: it stays so. */
        boolean settled() {
            return identity.year().isPresent() || versions > 1;
        }

        boolean isLatest() {
            return version == versions;
        }

        Matching.Identity named(Matching.Identity printed) {
            return settled()
                    ? new Matching.Identity(identity.body(), identity.name().or(printed::name), identity.year())
                    : printed;
        }
    }

    private Matching.Identity identity(Read read) throws SQLException {
        Optional<Report> report = read.packed().report();
        return Matching.identity(connection, report.flatMap(Report::agency), report.flatMap(Report::year));
    }

    /** How a filing stood before it gets another version; a version of an older day is told. */
    private Optional<FilingState> before(Optional<Long> filing, LocalDate received)
            throws SQLException, WorkspaceException {
        if (filing.isEmpty()) {
            return Optional.empty();
        }
        Locks.filing(connection, filing.get());
        notices.addAll(Older.than(connection, filing.get(), received));
        return Optional.of(FilingStates.of(connection, filing.get()));
    }

    private Draft facts(Draft draft, Read read, Matching.Identity identity) {
        Reading.Packed packed = read.packed();
        return draft.with("path", file.path()).with("container", packed.input().container())
                .with("position", packed.position()).with("status", packed.input().status())
                .with("name", identity.name()).with("year", identity.year()).with("body", identity.body());
    }

    private static String state(Read read) {
        return read.packed().report().isPresent() ? "checked" : "received";
    }

    /** Works out how a filing stands whose latest version this is. */
    private void stands(long filing, long received, Read read, Optional<Matching.Identity> printed)
            throws SQLException, WorkspaceException {
        current(filing, received, read.packed());
        boolean looked = read.lastYear().isPresent() && read.packed().report().isPresent();
        if (looked && (printed.isEmpty() || LastYears.stamp(connection, printed.get()) != read.lastYear().get())) {
            // Last year's report came or changed after the rules looked for it, perhaps in this very transaction.
            Recheck.run(store, connection, filing, context);
        }
        Recheck.dependents(store, connection, filing, context);
    }

    /** Corrections of an earlier version are tried on the new one. */
    private void current(long filing, long received, Reading.Packed packed) throws SQLException, WorkspaceException {
        List<Correction> corrections = filing == received ? List.of() : CorrectionProjector.of(connection, filing);
        if (corrections.isEmpty() && packed.report().isPresent()) {
            Current.save(connection, filing, received, new Current.Counted(packed.report().get(), packed.runs()),
                    true);
        } else {
            Current.State state = Current.work(store, connection, filing,
                    LastYears.within(store, connection, context, filing));
            Current.save(connection, filing, state);
            FilingStates.changed(store, connection, filing, state);
        }
    }

    private void told(long filing, int version, Read read, Optional<FilingState> before) {
        Reading.Packed packed = read.packed();
        long errors = packed.runs().stream().flatMap(run -> run.findings().stream()).map(Finding::severity)
                .filter(Severity.ERROR::equals).count();
        reports.add(new Imported.Received(filing, version, packed.input().container(), packed.input().status(),
                packed.report().flatMap(Report::agency), packed.report().flatMap(Report::year), (int) errors, before));
    }
}
