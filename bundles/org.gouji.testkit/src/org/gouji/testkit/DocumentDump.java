package org.gouji.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gouji.model.SourceRange.LineColumn;
import org.gouji.model.SourceRange.Locator;
import org.gouji.model.SourceRange.PageBox;
import org.gouji.model.SourceRange.TableCell;
import org.gouji.model.document.Block;
import org.gouji.model.document.Cell;
import org.gouji.model.document.Document;
import org.gouji.model.document.Heading;
import org.gouji.model.document.Table;
import org.gouji.model.document.TableKind;

/**
 * A document as text, for golden files: one line a block, and one a row of a table. A cell shows its column, its spans
 * when it has any, its place when the reader knows it, and its text:
 *
 * <pre>
 * heading 1 @1:1 某局年度报告
 * paragraph @3:1 一、总体情况
 * table GRID 2x3
 *   0 [0 rows 2] 三、办理结果 [1] （一）予以公开 [2] 0
 *   1 [1] （二）部分公开 [2] 0
 * </pre>
 *
 * Line ends, tabs and blanks that cannot be seen are shown as escapes.
 *
 * @since 1.0
 */
public final class DocumentDump {

    private final boolean places;
    private final StringBuilder text = new StringBuilder();

    private DocumentDump(boolean places) {
        this.places = places;
    }

    /**
     * Writes a document with places.
     *
     * @param document the document
     * @return the text
     */
    public static String of(Document document) {
        return new DocumentDump(true).dump(document);
    }

    /**
     * Writes a document without places, to compare the same content in several formats.
     *
     * @param document the document
     * @return the text
     */
    public static String content(Document document) {
        return new DocumentDump(false).dump(document);
    }

    private String dump(Document document) {
        document.blocks().forEach(this::block);
        return text.toString();
    }

    private void block(Block block) {
        if (block instanceof Table table) {
            table(table);
            return;
        }
        text.append(block instanceof Heading heading ? "heading " + heading.level() : "paragraph");
        place(block.range().locator());
        text(block.text());
        text.append('\n');
    }

    private void table(Table table) {
        text.append("table ").append(table.kind()).append(' ').append(table.rowCount()).append('x')
                .append(table.columnCount()).append('\n');
        for (int row = 0; row < table.rowCount(); row++) {
            text.append("  ").append(row);
            List<Cell> cells = table.row(row);
            for (Cell cell : cells) {
                cell(cell, table.kind());
            }
            text.append('\n');
        }
    }

    private void cell(Cell cell, TableKind kind) {
        text.append(" [").append(kind == TableKind.CELL_STREAM ? cell.index() : cell.column());
        if (cell.rowSpan() > 1) {
            text.append(" rows ").append(cell.rowSpan());
        }
        if (cell.columnSpan() > 1) {
            text.append(" columns ").append(cell.columnSpan());
        }
        place(cell.range().locator());
        text.append(']');
        text(cell.text());
    }

    /** Without a blank at the end of a line: editors like to take those away from golden files. */
    private void text(String raw) {
        if (!raw.isEmpty()) {
            text.append(' ').append(visible(raw));
        }
    }

    private void place(Optional<Locator> locator) {
        if (!places || locator.isEmpty()) {
            return;
        }
        if (locator.get() instanceof LineColumn at) {
            text.append(" @").append(at.line()).append(':').append(at.column());
        } else if (locator.get() instanceof TableCell at) {
            text.append(" @tbl").append(at.table()).append("/tr").append(at.row()).append("/tc").append(at.cell());
        } else if (locator.get() instanceof PageBox at) {
            text.append(" @page").append(at.page()).append('/').append(at.box());
        }
    }

    private static String visible(String raw) {
        StringBuilder shown = new StringBuilder();
        raw.chars().forEach(c -> {
            switch (c) {
                case '\n' -> shown.append("\\n");
                case '\r' -> shown.append("\\r");
                case '\t' -> shown.append("\\t");
                case '\\' -> shown.append("\\\\");
                default -> {
                    boolean hidden = c != ' ' && (Character.isSpaceChar(c) || Character.isISOControl(c)
                            || Character.getType(c) == Character.FORMAT);
                    shown.append(hidden ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c));
                }
            }
        });
        return shown.toString();
    }
}
