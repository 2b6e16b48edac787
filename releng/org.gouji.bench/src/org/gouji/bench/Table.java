package org.gouji.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The result as a table, for a terminal and for the guide. */
final class Table {

    private static final List<String> HEAD = List.of("what", "measured", "limit", "");

    private Table() {
    }

    static String text(List<Line> lines) {
        List<List<String>> rows = rows(lines);
        int[] widths = new int[HEAD.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    /** With the machine's description, as the guide has it. */
    static String markdown(List<Line> lines, LocalDate date, List<String> notes) {
        StringBuilder out = new StringBuilder("Measured " + date + ".\n\n");
        Machine.describe().forEach(fact -> out.append("- ").append(fact).append('\n'));
        notes.forEach(note -> out.append("- ").append(note).append('\n'));
        out.append('\n');
        List<List<String>> rows = rows(lines);
        for (int i = 0; i < rows.size(); i++) {
            out.append("| ").append(String.join(" | ", rows.get(i)).replace("  ", " ")).append(" |\n");
            out.append(i == 0 ? "|---|---|---|---|\n" : "");
        }
        return out.toString();
    }

    private static List<List<String>> rows(List<Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        lines.forEach(line -> rows.add(List.of(line.what(), line.measured(), line.limit(), line.verdict().text())));
        return rows;
    }
}
