package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.model.schema.LabelNode;

/**
 * A data row of the form with the file's row that was found for it.
 *
 * @param item the form's row
 * @param row the file's row
 * @param label index of its label cell, -1 when the form gives none, {@link #LOST} when it is lost
 * @param doubtful whether even the row itself was only guessed, and others are as likely
 * @param readings the possible placements of its values
 * @param keys the key of each column in the placements; empty for a column the form does not know
 */
record BoundRow(FormItem item, PhysicalRow row, int label, boolean doubtful, RowPlacer.Readings readings,
        List<Optional<String>> keys) {

    static final int LOST = -2;

    static List<Optional<String>> keys(FormItem item, TableHead head) {
        List<Optional<String>> keys = new ArrayList<>();
        for (Optional<LabelNode> column : head.columns()) {
            keys.add(column.isPresent() ? item.key(column.get()) : Optional.empty());
        }
        return keys;
    }

    /** Whether the file itself fixes the place of every value. */
    boolean certain() {
        return label != LOST && readings.printed().isPresent() && readings.others().isEmpty();
    }
}
