package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.gouji.binding.internal.FormItem.Kind;
import org.gouji.binding.internal.PhysicalRow.PhysicalCell;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.document.Table;
import org.gouji.model.report.Observation;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.Label;
import org.gouji.model.schema.LabelNode;

/** Notes what is odd about tables as a whole: missing, broken, with rows or columns too few or too many. */
final class TableNotes {

    private static final int LONGEST_QUOTE = 200;

    private final FormSchema schema;
    private final CompiledForm form;
    private final BoundTables tables;
    private final Observer observer;

    TableNotes(CompiledForm form, BoundTables tables, Observer observer) {
        this.schema = form.schema();
        this.form = form;
        this.tables = tables;
        this.observer = observer;
    }

    void note(TreeMap<Integer, BoundRow> rows, Set<String> sectionsFound) {
        for (FormTable table : schema.tables()) {
            List<BoundRow> mine = rows(table, rows);
            if (mine.isEmpty()) {
                noteMissing(table, sectionsFound.contains(table.section()));
            } else {
                notePieces(table, mine);
                noteMissingRows(table, rows);
                noteColumns(table);
            }
        }
        rows.values().forEach(this::noteLabels);
        noteLeftOver();
    }

    private static List<BoundRow> rows(FormTable table, TreeMap<Integer, BoundRow> rows) {
        List<BoundRow> mine = new ArrayList<>();
        for (BoundRow row : rows.values()) {
            if (row.item().table() == table) {
                mine.add(row);
            }
        }
        return mine;
    }

    private void noteMissing(FormTable table, boolean section) {
        String zh = table.title().zh();
        if (section) {
            observer.note(Observation.Kind.TABLE_UNREADABLE, table.id(), Severity.ERROR,
                    LocalizedText.of("“" + zh + "”有标题，但其下没有可读的表格（可能是图片）",
                            "'" + table.title().en() + "' has its heading, but no readable table below (an image?)"));
        } else {
            observer.note(Observation.Kind.TABLE_MISSING, table.id(), Severity.ERROR,
                    LocalizedText.of("没有“" + zh + "”表", "The table '" + table.title().en() + "' is missing"));
        }
    }

    private void notePieces(FormTable table, List<BoundRow> rows) {
        Set<Integer> pieces = new LinkedHashSet<>();
        for (BoundRow row : rows) {
            pieces.add(row.row().table().ordinal());
        }
        if (pieces.size() > 1) {
            List<Table> parts = rows.stream().map(r -> r.row().table()).distinct().toList();
            observer.note(Observation.Kind.TABLE_JOINED, table.id(), Severity.WARNING,
                    LocalizedText.of("“" + table.title().zh() + "”表断成 " + pieces.size() + " 块，已合并读取",
                            "The table '" + table.title().en() + "' was broken into " + pieces.size()
                                    + " pieces and joined again"),
                    List.of(), parts.stream().map(Table::range).distinct().toList());
        }
    }

    private void noteMissingRows(FormTable table, Map<Integer, BoundRow> rows) {
        for (int i = 0; i < form.items().size(); i++) {
            FormItem item = form.items().get(i);
            if (item.table() == table && item.kind() == Kind.DATA && !rows.containsKey(i)) {
                noteMissingRow(item);
            }
        }
    }

    private void noteMissingRow(FormItem item) {
        List<String> keys = new ArrayList<>();
        for (Optional<LabelNode> column : tables.head(item).columns()) {
            column.flatMap(item::key).ifPresent(keys::add);
        }
        observer.note(Observation.Kind.ROW_MISSING, item.subject(), Severity.ERROR,
                LocalizedText.of("缺少“" + item.name() + "”行", "Row '" + item.name() + "' is missing"), keys, List.of());
    }

    private void noteColumns(FormTable table) {
        for (FormItem item : form.items()) {
            if (item.table() == table && item.kind() == Kind.HEAD) {
                if (tables.headRows(item).isEmpty()) {
                    noteNoHead(item);
                }
                noteHead(item, tables.head(item));
            }
        }
    }

    private void noteNoHead(FormItem item) {
        String columns = String.join("、", item.columns().stream().map(c -> c.label().text()).toList());
        observer.note(Observation.Kind.COLUMN_MISSING, item.table().id(), Severity.ERROR,
                LocalizedText.of("缺少表头（" + columns + "），各列按规定顺序读取",
                        "The head (" + columns + ") is missing; columns were read in the prescribed order"));
    }

    private void noteHead(FormItem item, TableHead head) {
        for (LabelNode column : head.missing()) {
            observer.note(Observation.Kind.COLUMN_MISSING, item.table().id() + "/" + column.code(), Severity.ERROR,
                    LocalizedText.of("表头缺少“" + column.label().text() + "”列",
                            "The head lacks the column '" + column.label().text() + "'"));
        }
        for (PhysicalCell cell : head.unknown()) {
            observer.note(Observation.Kind.COLUMN_UNKNOWN, item.table().id(), Severity.ERROR,
                    LocalizedText.of("表头有规定以外的“" + brief(cell.raw()) + "”列",
                            "The head has a column that the form does not: '" + brief(cell.raw()) + "'"),
                    List.of(), List.of(cell.cell().range()));
        }
        List<LabelNode> leaves = item.columns();
        for (Map.Entry<Integer, PhysicalCell> entry : head.cells().entrySet()) {
            LabelNode leaf = leaves.get(entry.getKey());
            PhysicalCell cell = entry.getValue();
            if (match(leaf.label(), cell).differs()) {
                noteLabel(columnKey(item, leaf), leaf.label(), cell);
            }
        }
    }

    /** Columns have no key of their own: the first cell below stands for them. */
    private String columnKey(FormItem head, LabelNode leaf) {
        return form.columnKey(head, leaf).orElse(head.table().id());
    }

    private void noteLabels(BoundRow row) {
        for (int i = 0; i <= row.label(); i++) {
            PhysicalCell cell = row.row().cells().get(i);
            if (cell.text().isLikeLabel()) {
                noteLabel(row.item(), cell);
            }
        }
    }

    /** Of labels that fit alike the last one counts. */
    private void noteLabel(FormItem item, PhysicalCell cell) {
        LabelNode best = null;
        double score = LabelIndex.ACCEPT;
        for (LabelNode node : item.path()) {
            double here = score(node.label(), cell);
            if (here >= score) {
                best = node;
                score = here;
            }
        }
        if (best != null) {
            noteLabel(item.table().id() + "/" + best.code(), best.label(), cell);
        }
    }

    private double score(Label label, PhysicalCell cell) {
        return match(label, cell).score();
    }

    private LabelMatch match(Label label, PhysicalCell cell) {
        return cell.text().match(form.index().id(label));
    }

    private void noteLabel(String subject, Label label, PhysicalCell cell) {
        LabelMatch match = match(label, cell);
        if (match.differs()) {
            String raw = brief(cell.raw());
            observer.note(Observation.Kind.LABEL_VARIANT, subject, match.drift(),
                    LocalizedText.of("写作“" + raw + "”，规定格式为“" + label.text() + "”",
                            "Written '" + raw + "'; the form prints '" + label.text() + "'"),
                    List.of(), List.of(cell.cell().range()));
        }
    }

    /** Rows with numbers inside a table of the form that are none of its rows. */
    private void noteLeftOver() {
        Map<Integer, FormTable> known = formTables();
        for (int i = 0; i < tables.rows().size(); i++) {
            PhysicalRow row = tables.rows().get(i);
            if (tables.assigned(i) < 0 && row.hasNumber()) {
                Optional.ofNullable(known.get(row.table().ordinal())).ifPresent(table -> noteExtra(row, table));
            }
        }
    }

    private void noteExtra(PhysicalRow row, FormTable table) {
        Optional<PhysicalCell> label = row.cells().stream().filter(PhysicalCell::isText).reduce((a, b) -> b);
        String name = label.map(cell -> brief(cell.raw())).orElse("");
        boolean repeated = label.filter(cell -> form.isDataRow(cell.text())).isPresent();
        Observation.Kind kind = repeated ? Observation.Kind.ROW_REPEATED : Observation.Kind.ROW_UNKNOWN;
        LocalizedText detail = repeated
                ? LocalizedText.of("“" + name + "”行重复", "Row '" + name + "' stands twice")
                : LocalizedText.of("表中有规定以外的行：“" + name + "”", "A row that the form does not have: '" + name + "'");
        observer.note(kind, table.id(), Severity.ERROR, detail, List.of(),
                List.of(row.cells().get(0).cell().range()));
    }

    /** What the first row that was found says of each table of the file, by its ordinal. */
    private Map<Integer, FormTable> formTables() {
        Map<Integer, FormTable> known = new HashMap<>();
        for (int i = 0; i < tables.rows().size(); i++) {
            if (tables.assigned(i) >= 0) {
                known.putIfAbsent(tables.rows().get(i).table().ordinal(),
                        form.items().get(tables.assigned(i)).table());
            }
        }
        return known;
    }

    /** A text to be quoted; a cell may hold a million characters. */
    private static String brief(String raw) {
        String text = raw.strip();
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
