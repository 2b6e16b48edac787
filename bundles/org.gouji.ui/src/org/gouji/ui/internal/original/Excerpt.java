package org.gouji.ui.internal.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gouji.model.document.Block;
import org.gouji.model.document.Document;
import org.gouji.model.document.Table;
import org.gouji.model.document.TableKind;
import org.gouji.ui.internal.original.Sheet.Rows;

/**
 * What is shown of a document: all of it, or of a very long one its beginning and whatever the report's values and
 * findings point to. What is left out is said where it is left out.
 */
public final class Excerpt {

    private static final Pattern TABLE = Pattern.compile("^/table\\[([0-9]{1,9})]");
    private static final Pattern ROW = Pattern.compile("^/table\\[[0-9]{1,9}]/row\\[([0-9]{1,9})]");
    /** Rows shown before and after one that is needed. */
    private static final int AROUND = 3;
    /** Places in a stream of cells name no row: more of it is shown. */
    private static final int STREAM = 10;

    private final Limits limits;
    private final Document document;
    private final Set<String> wanted;
    private final Set<Integer> tables;

    private long room;
    private int omittedBlocks;
    private long omittedCharacters;

    /**
     * How much is shown.
     *
     * @param characters in all blocks that nothing points to
     * @param paragraph characters of one paragraph
     * @param rows rows of one table that nothing points to
     */
    record Limits(int characters, int paragraph, int rows) {

        static final Limits USUAL = new Limits(300_000, 20_000, 300);
    }

    /** Shows the document; the wanted nodes are shown wherever they stand. */
    public Excerpt(Document document, Set<String> wanted) {
        this(document, wanted, Limits.USUAL);
    }

    Excerpt(Document document, Set<String> wanted, Limits limits) {
        this.document = document;
        this.wanted = Set.copyOf(wanted);
        this.limits = limits;
        this.tables = Set.copyOf(numbers(TABLE, wanted));
        this.room = limits.characters();
    }

    /** Writes it; once. */
    void into(Sheet sheet) {
        for (Block block : document.blocks()) {
            int length = block.range().end() - block.range().start();
            if (block instanceof Table table) {
                table(table, sheet);
            } else if (room > 0 || wanted.contains(block.range().node())) {
                flush(sheet);
                text(block, length, sheet);
            } else {
                omit(length);
            }
        }
        flush(sheet);
    }

    private void text(Block block, int length, Sheet sheet) {
        boolean whole = length <= limits.paragraph();
        String text = block.text();
        String shown = whole ? text : text.substring(0, Math.min(text.length(), limits.paragraph()));
        room -= shown.length();
        sheet.text(block, shown, whole);
    }

    private void table(Table table, Sheet sheet) {
        boolean needed = tables.contains(table.ordinal() + 1);
        int length = table.range().end() - table.range().start();
        if (room <= 0 && !needed) {
            omit(length);
            return;
        }
        flush(sheet);
        List<Rows> rows = rows(table, needed);
        if (!needed) {
            room -= Math.max(1, length);
        }
        sheet.table(table, rows);
    }

    /** The first rows, and those around every needed one. */
    private List<Rows> rows(Table table, boolean needed) {
        int count = table.rowCount();
        boolean whole = needed && table.kind() == TableKind.CELL_STREAM;
        int first = Math.min(count, whole ? STREAM * limits.rows() : limits.rows());
        List<Rows> shown = new ArrayList<>();
        shown.add(new Rows(0, first));
        if (!needed || whole || first == count) {
            return shown;
        }
        String prefix = "/table[" + (table.ordinal() + 1) + "]/";
        numbers(ROW, wanted.stream().filter(node -> node.startsWith(prefix)).toList()).stream().sorted().distinct()
                .forEach(row -> add(shown, Math.max(0, row - 1 - AROUND), Math.min(count, row + AROUND)));
        return shown;
    }

    private static void add(List<Rows> shown, int from, int to) {
        Rows last = shown.get(shown.size() - 1);
        if (from <= last.to()) {
            shown.set(shown.size() - 1, new Rows(last.from(), Math.max(last.to(), to)));
        } else {
            shown.add(new Rows(from, to));
        }
    }

    private void omit(int characters) {
        omittedBlocks++;
        omittedCharacters += characters;
    }

    private void flush(Sheet sheet) {
        if (omittedBlocks > 0) {
            sheet.omitted(omittedBlocks, omittedCharacters);
            omittedBlocks = 0;
            omittedCharacters = 0;
        }
    }

    private static List<Integer> numbers(Pattern pattern, Iterable<String> nodes) {
        List<Integer> found = new ArrayList<>();
        for (String node : nodes) {
            Matcher matcher = pattern.matcher(node);
            if (matcher.find()) {
                found.add(Integer.valueOf(matcher.group(1)));
            }
        }
        return found;
    }
}
