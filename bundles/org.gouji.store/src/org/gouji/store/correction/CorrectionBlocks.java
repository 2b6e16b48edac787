package org.gouji.store.correction;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.Current;
import org.gouji.store.internal.FilingLock;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.journal.CorrectionProjector;
import org.gouji.store.internal.journal.Journal;
import org.gouji.store.journal.Draft;
import org.gouji.store.journal.Entry;

/**
 * Corrections that an officer makes in one go, such as by pasting from a spreadsheet: all of them or none, and taken
 * back together. Each is an entry of the journal like any other; what belongs together is told by the number of the
 * first.
 *
 * @since 1.0
 */
public final class CorrectionBlocks {

    /** Fact of an entry: the number of the first correction of its block; the first itself has none. */
    private static final String BLOCK = "block";

    private final Store store;

    private final Corrections corrections;

    CorrectionBlocks(Store store, Corrections corrections) {
        this.store = store;
        this.corrections = corrections;
    }

    /**
     * Corrects several values of a filing and runs the rules again that read them.
     *
     * @param filing the filing
     * @param changes what to change, with reasons
     * @throws WorkspaceException as for one correction; then nothing is changed
     */
    public void correct(long filing, List<Corrections.Change> changes) throws WorkspaceException {
        if (changes.stream().anyMatch(change -> change.reason().isBlank())) {
            throw new WorkspaceException(Problem.REFUSED,
                    LocalizedText.of("请填写修改原因。", "give the reason for the correction"));
        }
        store.database().write(connection -> {
            FilingLock.forChange(connection, filing);
            Optional<Patches.Result> before = Current.patched(store, connection, filing);
            List<Draft> drafts = new ArrayList<>();
            for (Corrections.Change change : changes) {
                drafts.add(Corrections.draft(filing, before, change));
            }
            Optional<Entry> first = Optional.empty();
            for (Draft draft : drafts) {
                Entry entry = store.journal().enter(connection, store.actor(),
                        first.isPresent() ? draft.with(BLOCK, first.get().number()) : draft);
                first = first.or(() -> Optional.of(entry));
            }
            if (first.isPresent()) {
                corrections.refresh(connection, filing);
            }
            return first;
        });
    }

    /**
     * Takes back the newest correction that counts, and those made together with it.
     *
     * @param filing the filing
     * @return how many were taken back
     * @throws WorkspaceException when there is no such filing, or the workspace cannot be written
     */
    public int undo(long filing) throws WorkspaceException {
        return store.database().write(connection -> turn(connection, filing, Corrections.newest(connection, filing),
                false));
    }

    /**
     * Makes the correction count again that was taken back last, and those made together with it.
     *
     * @param filing the filing
     * @return how many count again
     * @throws WorkspaceException when there is no such filing, or the workspace cannot be written
     */
    public int redo(long filing) throws WorkspaceException {
        return store.database().write(connection -> turn(connection, filing, History.redoable(connection, filing),
                true));
    }

    private int turn(Connection connection, long filing, Optional<Correction> newest, boolean active)
            throws SQLException, WorkspaceException {
        FilingLock.forChange(connection, filing);
        if (newest.isEmpty()) {
            return 0;
        }
        Map<Long, Long> blocks = blocks(connection, filing);
        long block = blocks.getOrDefault(newest.get().id(), newest.get().id());
        int turned = 0;
        for (Correction each : CorrectionProjector.of(connection, filing)) {
            if (each.active() != active && block == blocks.getOrDefault(each.id(), each.id())) {
                store.journal().enter(connection, store.actor(), Draft
                        .about(filing, active ? CorrectionProjector.REDO : CorrectionProjector.UNDO)
                        .with("correction", each.id()));
                turned++;
            }
        }
        corrections.refresh(connection, filing);
        return turned;
    }

    /** The block of each correction; one made alone is a block of its own. */
    private static Map<Long, Long> blocks(Connection connection, long filing) throws SQLException {
        Map<Long, Long> blocks = new HashMap<>();
        for (Entry entry : Journal.of(connection, filing)) {
            if (entry.kind().equals(CorrectionProjector.CORRECT)) {
                blocks.put(entry.number(), entry.fact(BLOCK).map(Long::valueOf).orElse(entry.number()));
            }
        }
        return blocks;
    }
}
