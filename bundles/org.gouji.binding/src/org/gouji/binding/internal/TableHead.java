package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.gouji.binding.internal.PhysicalRow.PhysicalCell;
import org.gouji.model.document.TableKind;
import org.gouji.model.schema.LabelNode;

/**
 * What the head rows of a block say: which data columns are printed, in which order, at which grid columns.
 *
 * @param columns the leaf columns in the order printed; an empty entry stands for a label the form does not know
 * @param gridColumns grid column of each entry
 * @param cells head cells by leaf column, for labels that differ
 * @param missing leaf columns without a label in the head
 * @param unknown head cells that are no label of the form
 */
record TableHead(List<Optional<LabelNode>> columns, List<Integer> gridColumns, Map<Integer, PhysicalCell> cells,
        List<LabelNode> missing, List<PhysicalCell> unknown) {

    /** Reads head rows; without any, all columns of the form are taken in order. */
    static TableHead of(List<PhysicalRow> rows, FormItem item, LabelIndex index) {
        return new Finder(item, index).find(rows);
    }

    /** Whether every column of the form was found, once, and nothing else. */
    boolean complete() {
        return missing.isEmpty() && unknown.isEmpty();
    }

    /** Whether the grid columns can be trusted to place values. */
    boolean placesGrid(TableKind kind) {
        return kind == TableKind.GRID && missing.isEmpty() && !gridColumns.isEmpty();
    }

    /** The unit that the printed label of a column names. */
    Optional<String> unit(FormItem item, String column) {
        List<LabelNode> leaves = item.columns();
        for (Map.Entry<Integer, PhysicalCell> entry : cells.entrySet()) {
            if (leaves.get(entry.getKey()).code().equals(column)) {
                return Values.headUnit(entry.getValue().raw());
            }
        }
        return Optional.empty();
    }

    private static final class Finder {

        private final List<LabelNode> leaves;
        private final int[] leafLabels;
        private final int[] head;

        Finder(FormItem item, LabelIndex index) {
            this.leaves = item.columns();
            this.leafLabels = new int[leaves.size()];
            for (int i = 0; i < leafLabels.length; i++) {
                leafLabels[i] = index.id(leaves.get(i).label());
            }
            this.head = item.labels().head();
        }

        TableHead find(List<PhysicalRow> rows) {
            if (rows.isEmpty()) {
                return new TableHead(allColumns(), List.of(), Map.of(), List.of(),
                        List.of());
            }
            boolean stream = rows.get(0).table().kind() == TableKind.CELL_STREAM;
            return stream ? fromLabels(rows) : fromGrid(rows);
        }

        /** Leaf labels in reading order of the rows, deepest row last: order only, no grid. */
        private TableHead fromLabels(List<PhysicalRow> rows) {
            boolean[] found = new boolean[leaves.size()];
            Map<Integer, PhysicalCell> cells = new TreeMap<>();
            List<PhysicalCell> unknown = new ArrayList<>();
            for (PhysicalRow row : rows) {
                for (PhysicalCell cell : row.cells()) {
                    int leaf = leaf(cell, found);
                    if (leaf >= 0) {
                        found[leaf] = true;
                        cells.put(leaf, cell);
                    } else if (!cell.isBlank() && !isGroupOrCorner(cell)) {
                        unknown.add(cell);
                    }
                }
            }
            List<LabelNode> missing = new ArrayList<>();
            for (int i = 0; i < leaves.size(); i++) {
                if (!found[i]) {
                    missing.add(leaves.get(i));
                }
            }
            return new TableHead(allColumns(), List.of(), cells, missing, unknown);
        }

        private List<Optional<LabelNode>> allColumns() {
            List<Optional<LabelNode>> columns = new ArrayList<>();
            for (LabelNode leaf : leaves) {
                columns.add(Optional.of(leaf));
            }
            return columns;
        }

        private TableHead fromGrid(List<PhysicalRow> rows) {
            TableHead names = fromLabels(rows);
            TreeMap<Integer, Integer> leafAt = new TreeMap<>();
            names.cells.forEach((leaf, cell) -> leafAt.put(cell.column(), leaf));
            names.unknown.forEach(cell -> leafAt.putIfAbsent(cell.column(), -1));
            boolean distinct = leafAt.size() == names.cells.size() + names.unknown.size();
            if (!distinct || !names.missing.isEmpty()) {
                return names;
            }
            List<Optional<LabelNode>> columns = new ArrayList<>();
            for (int leaf : leafAt.values()) {
                columns.add(leaf < 0 ? Optional.empty() : Optional.of(leaves.get(leaf)));
            }
            return new TableHead(columns, List.copyOf(leafAt.keySet()), names.cells, names.missing, names.unknown);
        }

        /** The best leaf not found yet; the same label may head several groups, then the next in order. */
        private int leaf(PhysicalCell cell, boolean[] found) {
            int best = -1;
            double score = LabelIndex.ACCEPT;
            for (int i = 0; i < leaves.size(); i++) {
                double here = found[i] ? 0 : cell.text().score(leafLabels[i]);
                if (here > score) {
                    best = i;
                    score = here;
                }
            }
            return best;
        }

        private boolean isGroupOrCorner(PhysicalCell cell) {
            return cell.text().best(head) >= LabelIndex.ACCEPT;
        }
    }
}
