package org.gouji.text.internal;

import java.util.ArrayList;
import java.util.List;

import org.gouji.text.Line;

/**
 * A cell with its place in the file.
 *
 * @param line line of its first character
 * @param column column of its first character
 * @param text the characters
 */
record Placed(int line, int column, String text) {

    static List<Placed> all(Line line, List<Field> fields) {
        List<Placed> cells = new ArrayList<>(fields.size());
        fields.forEach(field -> cells.add(new Placed(line.number(), line.column() + field.start(), field.text())));
        return cells;
    }

    /** Lets the first cell of the next line go on with the last cell of the lines before. */
    static void join(List<Placed> cells, List<Placed> next) {
        Placed last = cells.remove(cells.size() - 1);
        cells.add(new Placed(last.line, last.column, last.text + "\n" + next.get(0).text));
        cells.addAll(next.subList(1, next.size()));
    }
}
