package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.gouji.binding.internal.FormItem.Kind;
import org.gouji.model.document.Table;
import org.gouji.spi.Cancellation;

/** The rows of a document found for the rows of a form, block by block. */
final class BoundTables {

    private final CompiledForm form;
    private final List<PhysicalRow> rows;
    private final int[] assigned;
    private final RowScorer scorer;
    private final Map<String, TableHead> heads = new HashMap<>();
    private final Map<Integer, Anchors> anchors = new HashMap<>();

    BoundTables(List<PhysicalRow> rows, CompiledForm form, Cancellation cancellation) {
        this.rows = rows;
        this.form = form;
        this.scorer = new RowScorer(form);
        this.assigned = new RowAligner(rows, form, cancellation).align();
        findHeads();
        learnAnchors();
    }

    List<PhysicalRow> rows() {
        return rows;
    }

    /** The form row of a file row, or -1. */
    int assigned(int row) {
        return assigned[row];
    }

    TableHead head(FormItem item) {
        return Objects.requireNonNull(heads.get(blockId(item)));
    }

    List<PhysicalRow> headRows(FormItem item) {
        List<PhysicalRow> found = new ArrayList<>();
        for (int i = 0; i < assigned.length; i++) {
            if (assigned[i] >= 0 && form.items().get(assigned[i]).kind() == Kind.HEAD
                    && sameBlock(form.items().get(assigned[i]), item)) {
                found.add(rows.get(i));
            }
        }
        return found;
    }

    private static boolean sameBlock(FormItem one, FormItem other) {
        return one.table() == other.table() && one.block() == other.block();
    }

    private static String blockId(FormItem item) {
        return item.table().id() + "#" + item.block();
    }

    private void findHeads() {
        for (FormItem item : form.items()) {
            if (item.kind() == Kind.HEAD) {
                findHead(item);
            }
        }
    }

    private void findHead(FormItem item) {
        heads.put(blockId(item), TableHead.of(oneHead(headRows(item)), item, form.index()));
    }

    /** Where a table was broken and its head repeated, the first head counts. */
    private static List<PhysicalRow> oneHead(List<PhysicalRow> rows) {
        int count = 0;
        while (count < rows.size() && rows.get(count).table().ordinal() == rows.get(0).table().ordinal()) {
            count++;
        }
        return rows.subList(0, count);
    }

    private void learnAnchors() {
        for (int i = 0; i < assigned.length; i++) {
            learnAnchors(rows.get(i), assigned[i]);
        }
    }

    private void learnAnchors(PhysicalRow row, int formRow) {
        Anchors here = anchors(row.table());
        if (formRow < 0 || form.items().get(formRow).kind() != Kind.DATA) {
            here.learnWidth(row);
        } else {
            FormItem item = form.items().get(formRow);
            here.learn(row, label(row, item), head(item));
        }
    }

    private Anchors anchors(Table table) {
        return Objects.requireNonNull(anchors.computeIfAbsent(table.ordinal(), key -> new Anchors()));
    }

    int label(PhysicalRow row, FormItem item) {
        return item.path().isEmpty() ? -1 : scorer.labelIndex(row, item);
    }

    /** The data rows found, by index of their form row. */
    TreeMap<Integer, BoundRow> dataRows() {
        TreeMap<Integer, BoundRow> found = new TreeMap<>();
        for (int i = 0; i < assigned.length; i++) {
            if (assigned[i] >= 0 && form.items().get(assigned[i]).kind() == Kind.DATA) {
                found.put(assigned[i], bound(i));
            }
        }
        return found;
    }

    private BoundRow bound(int index) {
        FormItem item = form.items().get(assigned[index]);
        PhysicalRow row = rows.get(index);
        int label = label(row, item);
        boolean lost = label < 0 && !item.path().isEmpty();
        TableHead head = head(item);
        RowPlacer.Readings readings = new RowPlacer(head, anchors(row.table())).place(row,
                lost ? lastText(row) : label);
        return new BoundRow(item, row, lost ? BoundRow.LOST : label, lost && !onlyPlace(index), readings,
                BoundRow.keys(item, head));
    }

    private static int lastText(PhysicalRow row) {
        int last = -1;
        for (int i = 0; i < row.cells().size() && !row.cells().get(i).isNumber(); i++) {
            last = row.cells().get(i).isText() ? i : last;
        }
        return last;
    }

    /** Whether a row without label can be no other row of the form: its neighbours leave just one free. */
    private boolean onlyPlace(int index) {
        int before = -1;
        for (int i = index - 1; i >= 0 && before < 0; i--) {
            before = labelled(i) ? assigned[i] : -1;
        }
        int after = form.items().size();
        for (int i = index + 1; i < rows.size() && after == form.items().size(); i++) {
            after = labelled(i) ? assigned[i] : after;
        }
        long free = form.items().subList(before + 1, after).stream().filter(i -> i.kind() == Kind.DATA).count();
        long lost = 0;
        for (int i = 0; i < rows.size(); i++) {
            lost += assigned[i] > before && assigned[i] < after && form.items().get(assigned[i]).kind() == Kind.DATA
                    ? 1
                    : 0;
        }
        return free == lost;
    }

    private boolean labelled(int row) {
        return assigned[row] >= 0 && (form.items().get(assigned[row]).kind() != Kind.DATA
                || label(rows.get(row), form.items().get(assigned[row])) >= 0);
    }
}
