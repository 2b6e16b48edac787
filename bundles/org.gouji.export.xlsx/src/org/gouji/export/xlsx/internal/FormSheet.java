package org.gouji.export.xlsx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dhatim.fastexcel.Worksheet;

import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.model.schema.FormLayout;
import org.gouji.model.schema.FormLayout.LayoutCell;
import org.gouji.model.schema.FormTable;

/** One table of one report as the form prints it; what is not certain is filled, has a comment, and stands below. */
final class FormSheet {

    /** Rows above the table: the report's title, the table's title. */
    static final int TOP = 2;

    private static final int TITLE_HEIGHT = 24;

    private final Output output;
    private final Setting setting;
    private final Report report;
    private final FormTable table;
    private final FormLayout grid;
    private final Worksheet sheet;
    private final CellWriter cells;
    /** What is said below the table, and of which cells. */
    private final Map<String, List<String>> notes = new LinkedHashMap<>();

    FormSheet(Output output, Setting setting, Report report, FormTable table) {
        this.output = output;
        this.setting = setting;
        this.report = report;
        this.table = table;
        this.grid = FormLayout.of(report.schema(), table);
        this.sheet = output.book().newWorksheet(output.names().next(table.title().in(setting.locale())));
        this.cells = new CellWriter(sheet, output.shared(), setting);
    }

    /** Cells that had to be cut. */
    int cut() {
        return cells.cut();
    }

    void write() throws IOException {
        FormSizes sizes = new FormSizes(grid);
        for (int column = 0; column < grid.columns(); column++) {
            sheet.width(column, sizes.width(column));
        }
        for (int row = 0; row < grid.rows(); row++) {
            sheet.rowHeight(TOP + row, sizes.height(row));
        }
        titles();
        if (!grid.cells().isEmpty()) {
            Paint.grid(sheet.range(TOP, 0, TOP + grid.rows() - 1, grid.columns() - 1));
        }
        grid.cells().forEach(this::cell);
        notes(sizes);
        Paint.print(sheet, grid.columns() > grid.rows());
        output.end(sheet);
    }

    private void titles() {
        String heading = report.schema().sections().stream().filter(s -> s.id().equals(table.section())).findFirst()
                .map(s -> s.numeral() + "、" + s.label().text()).orElse(table.title().in(setting.locale()));
        wide(0, report.title().text());
        wide(1, heading);
        for (int row = 0; row < TOP; row++) {
            Paint.title(sheet.range(row, 0, row, Math.max(0, grid.columns() - 1)));
            sheet.rowHeight(row, TITLE_HEIGHT);
        }
    }

    /** A text over the whole width. */
    private void wide(int row, String text) {
        cells.text(row, 0, text);
        if (grid.columns() > 1) {
            sheet.range(row, 0, row, grid.columns() - 1).merge();
        }
    }

    private void cell(LayoutCell cell) {
        int row = TOP + cell.row();
        int column = cell.column();
        if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
            sheet.range(row, column, row + cell.rowSpan() - 1, column + cell.columnSpan() - 1).merge();
        }
        if (cell.key().isPresent()) {
            data(row, cell, report.values().get(cell.key().get()));
        } else {
            cells.text(row, column, cell.text());
            Paint.label(sheet.range(row, column, row + cell.rowSpan() - 1, column + cell.columnSpan() - 1));
        }
    }

    private void data(int row, LayoutCell cell, Optional<Value> value) {
        int column = cell.column();
        Shown shown = Shown.of(value);
        Mark mark = shown.mark();
        if (shown.number().isPresent()) {
            mark = cells.number(row, column, shown.number().get(), mark);
        } else {
            cells.text(row, column, shown.text());
        }
        Paint.mark(sheet.range(row, column, row, column + cell.columnSpan() - 1), mark);
        note(address(row, column), mark, value).ifPresent(note -> sheet.comment(row, column, note));
    }

    /** The comment of a cell; the same goes below the table. */
    private Optional<String> note(String address, Mark mark, Optional<Value> value) {
        String raw = value.map(Value::raw).orElse("").strip();
        if (mark == Mark.NONE) {
            boolean same = raw.isEmpty()
                    || value.flatMap(Value::number).filter(n -> n.toPlainString().equals(raw)).isPresent();
            return same ? Optional.empty() : Optional.of(noteText(setting.word(Word.NOTE_RAW, raw)));
        }
        String note = noteText(value.map(v -> said(mark, v)).orElseGet(() -> setting.word(mark.word())));
        notes.computeIfAbsent(note, n -> new ArrayList<>()).add(address);
        return Optional.of(note);
    }

    private String said(Mark mark, Value value) {
        String raw = value.raw().strip();
        return switch (mark) {
            case PROPOSED -> setting.word(Word.NOTE_PROPOSED,
                    value.repair().map(r -> Numbers.percent(r.confidence())).orElse("?"),
                    value.repair().map(r -> r.reason().in(setting.locale())).orElse(""))
                    + (value.number().isEmpty() ? " → " + setting.word(Word.EMPTY) : "");
            case UNCERTAIN -> setting.word(Word.NOTE_UNCERTAIN, Shown.alternatives(value));
            case TEXT -> setting.word(Word.NOTE_TEXT, raw);
            default -> setting.word(mark.word());
        };
    }

    private static String noteText(String text) {
        String clean = CellText.clean(text);
        return CellText.escaped(CellText.tooLong(clean) ? CellText.cut(clean, "…") : clean);
    }

    private void notes(FormSizes sizes) {
        int row = TOP + grid.rows() + 1;
        wide(row, setting.word(notes.isEmpty() ? Word.ALL_CERTAIN : Word.NOTES));
        Paint.words(sheet.range(row, 0, row, 0));
        for (Map.Entry<String, List<String>> note : notes.entrySet()) {
            row++;
            String text = setting.word(Word.NOTE_CELLS, note.getKey(), note.getValue().size(),
                    String.join(", ", note.getValue()));
            wide(row, text);
            Paint.words(sheet.range(row, 0, row, 0));
            sheet.rowHeight(row, sizes.noteHeight(text));
        }
    }

    /** A cell's name, such as AB12. */
    private static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row + 1).toString();
    }
}
