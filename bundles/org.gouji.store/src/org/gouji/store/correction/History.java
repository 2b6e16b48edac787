package org.gouji.store.correction;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.gouji.store.internal.journal.CorrectionProjector;
import org.gouji.store.internal.journal.Journal;
import org.gouji.store.journal.Entry;

/** Which correction a redo brings back: the one taken back last, unless something was corrected since. */
final class History {

    private History() {
    }

    static Optional<Correction> redoable(Connection connection, long filing) throws SQLException {
        Deque<Long> undone = new ArrayDeque<>();
        for (Entry entry : Journal.of(connection, filing)) {
            switch (entry.kind()) {
                case CorrectionProjector.CORRECT -> undone.clear();
                case CorrectionProjector.UNDO -> undone.push(entry.needNumber("correction"));
                case CorrectionProjector.REDO -> undone.remove(entry.needNumber("correction"));
                default -> {
                    // Other things that happen to a filing leave its corrections alone.
                }
            }
        }
        // Those of a filing that was a version of this one for a time went with it.
        List<Correction> its = CorrectionProjector.of(connection, filing);
        return undone.stream().flatMap(id -> its.stream().filter(correction -> correction.id() == id)).findFirst();
    }
}
