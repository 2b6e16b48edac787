package org.gouji.binding.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import org.gouji.binding.internal.PhysicalRow.PhysicalCell;

/**
 * Where the values of a table's rows begin, learnt from its complete rows: a complete row has as many values as columns,
 * so the column of its first value is certain for rows whose label stands in the same column.
 */
final class Anchors {

    private final Map<Integer, Set<Integer>> startsByLabel = new HashMap<>();
    private int widest;
    private boolean drift;

    /** Learns from a data row: {@code label} is the index of its label cell, or -1. */
    void learn(PhysicalRow row, int label, TableHead head) {
        widest = Math.max(widest, row.width());
        OptionalInt headStart = headStart(head);
        int labelColumn = label < 0 ? -1 : row.cells().get(label).column();
        drift |= headStart.isPresent() && labelColumn >= headStart.getAsInt();
        List<PhysicalCell> shown = RowPlacer.shown(row.cells().subList(label + 1, row.cells().size()));
        if (shown.size() == head.columns().size()) {
            int start = shown.get(0).column();
            startsByLabel.computeIfAbsent(labelColumn, key -> new TreeSet<>()).add(start);
            drift |= headStart.isPresent() && headStart.getAsInt() != start;
        }
    }

    /** A row of the head counts for the width of the table. */
    void learnWidth(PhysicalRow row) {
        widest = Math.max(widest, row.width());
    }

    int widest() {
        return widest;
    }

    /** The column where the values of a row begin whose label stands in this column, if it is certain. */
    OptionalInt start(int labelColumn, TableHead head) {
        Optional<Set<Integer>> known = Optional.ofNullable(startsByLabel.get(labelColumn));
        if (known.isPresent()) {
            return known.get().size() == 1 ? OptionalInt.of(known.get().iterator().next()) : OptionalInt.empty();
        }
        return drift ? OptionalInt.empty() : headStart(head);
    }

    private static OptionalInt headStart(TableHead head) {
        return head.gridColumns().isEmpty() ? OptionalInt.empty() : OptionalInt.of(head.gridColumns().get(0));
    }
}
