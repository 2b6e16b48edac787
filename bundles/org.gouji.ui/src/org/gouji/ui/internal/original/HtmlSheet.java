package org.gouji.ui.internal.original;

import java.util.List;
import java.util.Set;

import org.gouji.model.document.Block;
import org.gouji.model.document.Cell;
import org.gouji.model.document.Heading;
import org.gouji.model.document.Table;
import org.gouji.model.document.TableKind;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.web.Html;

/** Writes the body of a page. */
final class HtmlSheet implements Sheet {

    /** Cells of a row of a table; a row of more is no row of a form. */
    private static final int MOST_CELLS = 300;
    private static final int MOST_IN_GROUP = 5_000;
    private static final int DEEPEST = 6;

    private final StringBuilder body = new StringBuilder();
    private final Texts texts;
    private final Set<String> values;

    HtmlSheet(Texts texts, Set<String> values) {
        this.texts = texts;
        this.values = values;
    }

    String body() {
        return body.toString();
    }

    @Override
    public void text(Block block, String text, boolean whole) {
        String tag = block instanceof Heading heading ? "h" + Math.min(DEEPEST, heading.level()) : "p";
        body.append('<').append(tag).append(id(block.range().node())).append('>').append(Html.text(text))
                .append("</").append(tag).append(">\n");
        if (!whole) {
            note(texts.get("original.cut"));
        }
    }

    @Override
    public void omitted(int blocks, long characters) {
        note(texts.get("original.omitted", blocks, characters));
    }

    @Override
    public void table(Table table, List<Rows> rows) {
        if (table.kind() == TableKind.CELL_STREAM) {
            stream(table, rows);
        } else {
            grid(table, rows);
        }
    }

    private void grid(Table table, List<Rows> rows) {
        int width = Math.min(table.columnCount(), MOST_CELLS);
        body.append("<table").append(id(table.range().node())).append(">\n");
        int end = 0;
        for (Rows run : rows) {
            omittedRows(run.from() - end, width);
            var cover = new Cover(width);
            for (int row = run.from(); row < run.to(); row++) {
                row(table, row, run.to(), cover);
            }
            end = run.to();
        }
        omittedRows(table.rowCount() - end, width);
        body.append("</table>\n");
    }

    private void row(Table table, int row, int end, Cover cover) {
        List<Cell> cells = table.row(row);
        body.append("<tr>");
        int shown = 0;
        for (Cell cell : cells) {
            if (++shown > MOST_CELLS) {
                body.append("<td class=\"omitted\">")
                        .append(Html.text(texts.get("original.cells", cells.size() - MOST_CELLS))).append("</td>");
                break;
            }
            if (table.kind() == TableKind.GRID) {
                gaps(cover.before(row, cell.column()));
            }
            int down = Math.min(cell.rowSpan(), end - row);
            int across = Math.min(cell.columnSpan(), MOST_CELLS);
            cover.put(row, cell.column(), down, across);
            cell(cell, down, across);
        }
        body.append("</tr>\n");
    }

    private void gaps(int columns) {
        for (int i = 0; i < columns; i++) {
            body.append("<td class=\"gap\"></td>");
        }
    }

    private void cell(Cell cell, int down, int across) {
        String node = cell.range().node();
        body.append("<td").append(id(node)).append(values.contains(node) ? " class=\"v\"" : "")
                .append(down > 1 ? " rowspan=\"" + down + '"' : "")
                .append(across > 1 ? " colspan=\"" + across + '"' : "").append('>').append(Html.text(cell.text()))
                .append("</td>");
    }

    /** No row boundary is claimed: the cells one after the other, a new line where the file has a blank one. */
    private void stream(Table table, List<Rows> rows) {
        body.append("<div class=\"stream\"").append(id(table.range().node())).append(">\n");
        int end = 0;
        for (Rows run : rows) {
            for (int group = run.from(); group < run.to(); group++) {
                group(table.row(group));
            }
            end = run.to();
        }
        if (end < table.rowCount()) {
            note(texts.get("original.rows", table.rowCount() - end));
        }
        body.append("</div>\n");
    }

    private void group(List<Cell> cells) {
        body.append("<div>");
        for (Cell cell : cells.subList(0, Math.min(cells.size(), MOST_IN_GROUP))) {
            String node = cell.range().node();
            body.append("<span").append(id(node)).append(values.contains(node) ? " class=\"v\"" : "").append('>')
                    .append(Html.text(cell.text())).append("</span>");
        }
        body.append("</div>\n");
        if (cells.size() > MOST_IN_GROUP) {
            note(texts.get("original.cells", cells.size() - MOST_IN_GROUP));
        }
    }

    private void omittedRows(int count, int width) {
        if (count > 0) {
            body.append("<tr><td class=\"omitted\" colspan=\"").append(Math.max(1, width)).append("\">")
                    .append(Html.text(texts.get("original.rows", count))).append("</td></tr>\n");
        }
    }

    private void note(String text) {
        body.append("<p class=\"omitted\">").append(Html.text(text)).append("</p>\n");
    }

    private static String id(String node) {
        return Anchors.id(node).map(id -> " id=\"" + id + '"').orElse("");
    }

    /** Which columns are taken by cells that began in a row above. */
    private static final class Cover {

        private final int[] until;
        private int row = -1;
        private int next;

        Cover(int width) {
            until = new int[width];
        }

        /** How many columns are free and without a cell before the column where the next cell of the row begins. */
        int before(int inRow, int column) {
            begin(inRow);
            int free = 0;
            for (int i = next; i < Math.min(column, until.length); i++) {
                free += until[i] > inRow ? 0 : 1;
            }
            return free;
        }

        void put(int inRow, int column, int down, int across) {
            begin(inRow);
            for (int i = column; i < Math.min(column + across, until.length); i++) {
                until[i] = inRow + down;
            }
            next = column + across;
        }

        private void begin(int inRow) {
            if (inRow != row) {
                row = inRow;
                next = 0;
            }
        }
    }
}
