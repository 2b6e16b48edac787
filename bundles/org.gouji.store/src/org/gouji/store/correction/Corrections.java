package org.gouji.store.correction;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gouji.core.RunOptions;
import org.gouji.model.LocalizedText;
import org.gouji.model.report.Value;
import org.gouji.model.schema.CellSpec;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.Current;
import org.gouji.store.internal.FilingLock;
import org.gouji.store.internal.FilingStates;
import org.gouji.store.internal.LastYears;
import org.gouji.store.internal.Recheck;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.Unknown;
import org.gouji.store.internal.journal.CorrectionProjector;
import org.gouji.store.journal.Draft;
import org.gouji.store.journal.Entry;

/**
 * Changes values, takes changes back, and tells what became of them. The received file is never touched.
 *
 * @since 1.0
 */
public final class Corrections {

    private final Store store;

    private final RunOptions context;

    /** Made by the workspace. */
    public Corrections(Store store, RunOptions context) {
        this.store = store;
        this.context = context;
    }

    /**
     * What an officer wants changed.
     *
     * @param key the value
     * @param expected what the officer saw there
     * @param replacement what to put there: a number, or blanks for a blank cell
     * @param reason why; not blank
     * @since 1.0
     */
    public record Change(String key, ValueText expected, String replacement, String reason) {
    }

    /**
     * Corrects a value and runs the rules again that read it.
     *
     * @param filing the filing
     * @param change what to change
     * @return the correction
     * @throws WorkspaceException {@link Problem#STALE} when something else stands there now, {@link Problem#REFUSED}
     *             when the cell cannot hold it, no reason is given or the filing is accepted, {@link Problem#UNKNOWN}
     *             for an unknown filing or key
     */
    public Correction correct(long filing, Change change) throws WorkspaceException {
        if (change.reason().isBlank()) {
            throw new WorkspaceException(Problem.REFUSED,
                    LocalizedText.of("请填写修改原因。", "give the reason for the correction"));
        }
        return store.database().write(connection -> {
            FilingLock.forChange(connection, filing);
            Draft draft = draft(filing, Current.patched(store, connection, filing), change);
            Entry entry = store.journal().enter(connection, store.actor(), draft);
            refresh(connection, filing);
            return find(connection, filing, entry.number());
        });
    }

    /** Corrections that are made and taken back together. */
    public CorrectionBlocks blocks() {
        return new CorrectionBlocks(store, this);
    }

    /** Tries corrections from elsewhere one by one, in one transaction. */
    List<CorrectionSet.Trial> tryAll(long filing, List<CorrectionSet.Item> items) throws WorkspaceException {
        return store.database().write(connection -> {
            FilingLock.take(connection, filing);
            List<CorrectionSet.Trial> trials = new ArrayList<>();
            Set<Integer> passed = Chains.passed(Current.patched(store, connection, filing),
                    items.stream().map(CorrectionSet.Item::change).toList());
            for (CorrectionSet.Item item : items) {
                trials.add(attempt(connection, filing, item, passed.contains(trials.size())));
            }
            if (trials.stream().anyMatch(trial -> trial.outcome() == Patches.Outcome.APPLIED)) {
                refresh(connection, filing);
            }
            return trials;
        });
    }

    private CorrectionSet.Trial attempt(Connection connection, long filing, CorrectionSet.Item item,
            boolean passed) throws SQLException, WorkspaceException {
        try {
            FilingLock.forChange(connection, filing);
            Optional<Patches.Result> state = Current.patched(store, connection, filing);
            if (passed || Patches.saysAlready(state, item.change())) {
                return new CorrectionSet.Trial(item, Patches.Outcome.OBSOLETE, LocalizedText.EMPTY);
            }
            store.journal().enter(connection, store.actor(), draft(filing, state, item.change())
                    .with("made.by", item.author()).with("made.at", item.at()));
            return new CorrectionSet.Trial(item, Patches.Outcome.APPLIED, LocalizedText.EMPTY);
        } catch (WorkspaceException e) {
            return switch (e.problem()) {
                case STALE, REFUSED, UNKNOWN -> new CorrectionSet.Trial(item, Patches.Outcome.REFUSED, e.text());
                default -> throw e;
            };
        }
    }

    static Draft draft(long filing, Optional<Patches.Result> state, Change change) throws WorkspaceException {
        Patches.Result patched = state.orElseThrow(() -> Unknown.key(filing, change.key()));
        CellSpec cell = patched.report().schema().cell(change.key())
                .orElseThrow(() -> Unknown.key(filing, change.key()));
        Value value = patched.report().values().get(change.key()).orElseThrow(() -> Unknown.key(filing, change.key()));
        ValueText now = ValueText.of(value);
        if (!now.equals(change.expected())) {
            throw new WorkspaceException(Problem.STALE, LocalizedText.of(
                    cell.name().zh() + " 已被改动：您看到的是 " + change.expected().words().zh() + "，现在是 "
                            + now.words().zh() + "。请核对后重试。",
                    cell.name().en() + " has changed: you saw " + change.expected().words().en() + ", it is now "
                            + now.words().en()
                            + "; look again before you change it"));
        }
        return Draft.about(filing, CorrectionProjector.CORRECT).with("key", change.key())
                .with("expected.state", now.state().id()).with("expected.text", now.text())
                .with("replacement", Replacement.check(cell, change.replacement()))
                .with("reason", change.reason().strip());
    }

    void refresh(Connection connection, long filing) throws SQLException, WorkspaceException {
        Current.State state = Current.work(store, connection, filing,
                LastYears.within(store, connection, context, filing));
        Current.save(connection, filing, state);
        Recheck.dependents(store, connection, filing, context);
        FilingStates.changed(store, connection, filing, state);
    }

    private static Correction find(Connection connection, long filing, long id)
            throws SQLException, WorkspaceException {
        return CorrectionProjector.of(connection, filing).stream().filter(c -> c.id() == id).findFirst()
                .orElseThrow(() -> new WorkspaceException(Problem.UNKNOWN, LocalizedText.of(
                        "报告 " + filing + " 没有编号为 " + id + " 的修改。", "filing " + filing + " has no correction " + id)));
    }

    /**
     * The corrections of a filing.
     *
     * @param filing the filing
     * @return in the order they were made, with what became of each on the latest version
     * @throws WorkspaceException when there is no such filing, or the workspace cannot be read
     */
    public List<Patches.Patched> of(long filing) throws WorkspaceException {
        return store.database().read(connection -> Current.patched(store, connection, filing)
                .map(Patches.Result::patches).orElse(List.of()));
    }

    /**
     * What a value says now, its corrections included.
     *
     * @param filing the filing
     * @param key the value
     * @return its state and text
     * @throws WorkspaceException {@link Problem#UNKNOWN} when there is no such filing or value
     */
    public ValueText now(long filing, String key) throws WorkspaceException {
        return store.database().read(connection -> Current.patched(store, connection, filing)
                .flatMap(patched -> patched.report().values().get(key)).map(ValueText::of)
                .orElseThrow(() -> Unknown.key(filing, key)));
    }

    /**
     * Takes back the newest correction that counts.
     *
     * @param filing the filing
     * @return the correction, or empty when there is nothing to take back
     * @throws WorkspaceException when there is no such filing, or the workspace cannot be written
     */
    public Optional<Correction> undo(long filing) throws WorkspaceException {
        return turn(filing, true);
    }

    /**
     * Makes the correction count again that was taken back last.
     *
     * @param filing the filing
     * @return the correction, or empty when there is none
     * @throws WorkspaceException when there is no such filing, or the workspace cannot be written
     */
    public Optional<Correction> redo(long filing) throws WorkspaceException {
        return turn(filing, false);
    }

    private Optional<Correction> turn(long filing, boolean undo) throws WorkspaceException {
        return store.database().write(connection -> {
            FilingLock.forChange(connection, filing);
            Optional<Correction> next = undo ? newest(connection, filing) : History.redoable(connection, filing);
            if (next.isPresent()) {
                switchTo(connection, next.get(), !undo);
            }
            return next;
        });
    }

    static Optional<Correction> newest(Connection connection, long filing) throws SQLException {
        return CorrectionProjector.of(connection, filing).stream().filter(Correction::active)
                .max(Comparator.comparingLong(Correction::id));
    }

    /**
     * Takes back any correction, or makes it count again. Later corrections of the same value are tried on what is then
     * there, and may be refused.
     *
     * @param filing the filing
     * @param correction the correction's number
     * @param active whether it shall count
     * @throws WorkspaceException when there is no such correction, or the workspace cannot be written
     */
    public void set(long filing, long correction, boolean active) throws WorkspaceException {
        store.database().write(connection -> {
            FilingLock.forChange(connection, filing);
            Correction known = find(connection, filing, correction);
            if (known.active() != active) {
                switchTo(connection, known, active);
            }
            return known;
        });
    }

    private void switchTo(Connection connection, Correction correction, boolean active)
            throws SQLException, WorkspaceException {
        store.journal().enter(connection, store.actor(),
                Draft.about(correction.filing(), active ? CorrectionProjector.REDO : CorrectionProjector.UNDO)
                        .with("correction", correction.id()));
        refresh(connection, correction.filing());
    }
}
