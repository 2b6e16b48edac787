package org.gouji.itests.forms;

import java.util.ArrayList;
import java.util.List;

import org.gouji.model.schema.FormTable;
import org.gouji.testkit.form.SampleGrid;
import org.gouji.testkit.form.SampleGrid.GridCell;
import org.gouji.testkit.form.SampleReport;

/** Faults of real reports. */
final class Faults {

    private Faults() {
    }

    /** Adds to a number. */
    static void raise(SampleReport report, String key, int by) {
        report.set(key, String.valueOf(Integer.parseInt(report.cell(key)) + by));
    }

    /** Rows of table three whose total is 0 are left blank but for the total. */
    static void blankZeroRows(SampleReport report) {
        for (String key : report.cells().keySet()) {
            if (key.startsWith("t3/3.") && key.endsWith("/总计") && report.cell(key).equals("0")) {
                blankRow(report, key.substring(0, key.length() - "总计".length()));
            }
        }
        for (String row : List.of("t3/3.3.7/", "t3/3.5.3/")) {
            zeroRow(report, row);
        }
        report.set("t2/行政许可/处理决定数量", "");
    }

    private static void blankRow(SampleReport report, String prefix) {
        report.cells().keySet().stream().filter(key -> key.startsWith(prefix) && !key.endsWith("/总计"))
                .forEach(key -> report.set(key, ""));
    }

    /** Moves a row's applications to （一）予以公开, so that the sums hold, and leaves the row blank but for its total. */
    private static void zeroRow(SampleReport report, String prefix) {
        for (String key : report.cells().keySet()) {
            if (key.startsWith(prefix)) {
                String open = "t3/3.1/" + key.substring(prefix.length());
                raise(report, open, report.cell(key).isEmpty() ? 0 : Integer.parseInt(report.cell(key)));
                report.set(key, key.endsWith("/总计") ? "0" : "");
            }
        }
    }

    /** Every second row under （三）to（五） loses one cell; its values stand one column off. */
    static void lostCells(FormTable table, SampleGrid grid) {
        if (!table.id().equals("t3")) {
            return;
        }
        boolean lose = false;
        for (List<GridCell> row : grid.rows()) {
            boolean inner = row.stream().anyMatch(cell -> !cell.data() && cell.text().matches("[0-9]\\..*"));
            lose = inner && !lose;
            if (lose) {
                row.remove(row.size() - 3);
                row.add(new GridCell("", 1, 1, false, true));
            }
        }
    }

    /** A row is gone, and one stands that the form does not have. */
    static void lostRow(FormTable table, SampleGrid grid) {
        if (table.id().equals("t3")) {
            List<GridCell> lost = grid.row("2.重复申请");
            List<GridCell> other = new ArrayList<>(grid.row("8.属于行政查询事项"));
            other.set(2, new GridCell("9.本单位自行增加的情形", 1, 1, false, false));
            int at = grid.rows().indexOf(grid.row("8.属于行政查询事项"));
            grid.rows().remove(lost);
            grid.rows().add(at + 1, other);
        }
    }

    /** Table three is an image. */
    static void noTableThree(FormTable table, SampleGrid grid) {
        if (table.id().equals("t3")) {
            grid.rows().clear();
        }
    }

    /** An empty line before the line that holds these words. */
    static String breakBefore(String text, String words) {
        int at = text.lastIndexOf('\n', text.indexOf(words));
        return text.substring(0, at + 1) + "\n" + text.substring(at + 1);
    }

    /** Full-width digits, thousands separators, odd blanks: all of them mean the same numbers. */
    static void fullWidth(SampleReport report) {
        int i = 0;
        for (String key : report.cells().keySet()) {
            String raw = report.cell(key);
            report.set(key, switch (i++ % 5) {
                case 0 ->
                    raw.chars().map(c -> c - '0' + '０').collect(StringBuilder::new, StringBuilder::appendCodePoint,
                            StringBuilder::append).toString();
                case 1 -> "　" + raw;
                case 2 -> raw + "\u00A0";
                case 3 ->
                    raw.length() > 3 ? raw.substring(0, raw.length() - 3) + "," + raw.substring(raw.length() - 3) : raw;
                default -> raw;
            });
        }
    }
}
