package org.gouji.text.internal;

import java.util.ArrayList;
import java.util.List;

import org.gouji.text.Blanks;

/**
 * Rows whose columns are parted by blanks alone: two spaces or more, or an ideographic space. Prose holds such blanks,
 * too, so a table needs several lines of the same shape.
 */
final class BlankColumns {

    private static final int FEWEST_ROWS = 3;
    private static final int SURE_COLUMNS = 3;
    private static final int LONG_FIELD = 60;

    private BlankColumns() {
    }

    /** How many fields a line has. */
    static int count(String text) {
        int count = 0;
        int i = Blanks.skip(text, 0);
        while (i < text.length()) {
            count++;
            i = Blanks.skip(text, fieldEnd(text, i));
        }
        return count;
    }

    /** The fields of a row; blanks before the first one stand for an empty cell where other rows have none. */
    static List<Field> split(String text, boolean indented) {
        List<Field> fields = new ArrayList<>();
        int i = Blanks.skip(text, 0);
        if (!indented && i > 1) {
            fields.add(new Field(0, ""));
        }
        while (i < text.length()) {
            int end = fieldEnd(text, i);
            fields.add(new Field(i, text.substring(i, end)));
            i = Blanks.skip(text, end);
        }
        return fields;
    }

    private static int fieldEnd(String text, int from) {
        int i = from;
        while (i < text.length()) {
            int next = Blanks.skip(text, i);
            if (next == text.length() || next - i > 1 || next > i && text.charAt(i) == '\u3000') {
                return i;
            }
            i = next + 1;
        }
        return i;
    }

    /** Whether at least three lines in a row have the same shape, and all are short enough for cells. */
    static boolean isTable(List<LineShape> run) {
        int same = 0;
        int before = 0;
        boolean found = false;
        for (LineShape shape : run) {
            int columns = columns(shape.text());
            if (columns < 0) {
                return false;
            }
            same = columns > 0 && columns == before ? same + 1 : 1;
            before = columns;
            found |= columns > 0 && same >= FEWEST_ROWS;
        }
        return found;
    }

    /** The number of fields, 0 when two fields could just as well be prose, -1 for a line that cannot be a row. */
    private static int columns(String text) {
        List<Field> fields = split(text, true);
        for (Field field : fields) {
            if (field.text().length() > LONG_FIELD || field.text().endsWith("。")) {
                return -1;
            }
        }
        boolean sure = fields.size() >= SURE_COLUMNS || isNumber(fields.get(fields.size() - 1).text());
        return sure ? fields.size() : 0;
    }

    /** Whether a text is made of digits, of any width, and the signs that go with them. */
    static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Character.isDigit(c) || ".,+-，－＋%％．".indexOf(c) >= 0);
    }
}
