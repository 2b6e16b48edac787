package org.gouji.testkit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gouji.core.document.CompactDocumentBuilder;
import org.gouji.model.document.Document;
import org.gouji.model.document.TableKind;
import org.gouji.spi.Limits;

/**
 * Documents written down in a test. Cells of a row are separated by {@code |}. In a grid, a cell that ends in
 * <code>{2,3}</code> covers 2 rows and 3 columns, a cell {@code ^} continues the one above, and {@code ~} leaves a column
 * empty.
 *
 * <pre>
 * Document document = FakeDocuments.document().heading(1, "某局年度报告")
 *         .grid("办理结果{2,1}|（一）|0", "（二）|0").stream("信息内容|数量", "规章|0").build();
 * </pre>
 *
 * @since 1.0
 */
public final class FakeDocuments {

    private static final Pattern SPANS = Pattern.compile("(.*)\\{(\\d+),(\\d+)\\}", Pattern.DOTALL);

    private final CompactDocumentBuilder builder = new CompactDocumentBuilder("", Limits.DEFAULT, () -> {
    });

    private FakeDocuments() {
    }

    /**
     * Begins a document.
     *
     * @return describes it
     */
    public static FakeDocuments document() {
        return new FakeDocuments();
    }

    /**
     * Adds a heading.
     *
     * @param level 1 to 9
     * @param text its text
     * @return this
     */
    public FakeDocuments heading(int level, String text) {
        builder.heading(level, text);
        return this;
    }

    /**
     * Adds paragraphs.
     *
     * @param texts one each
     * @return this
     */
    public FakeDocuments paragraphs(String... texts) {
        for (String text : texts) {
            builder.paragraph(text);
        }
        return this;
    }

    /**
     * Adds a table with exact columns and spans.
     *
     * @param rows its rows
     * @return this
     */
    public FakeDocuments grid(String... rows) {
        return table(TableKind.GRID, rows);
    }

    /**
     * Adds a table whose columns may drift. Cells are taken as they are.
     *
     * @param rows its rows
     * @return this
     */
    public FakeDocuments rows(String... rows) {
        return table(TableKind.ROWS, rows);
    }

    /**
     * Adds cells without row boundaries. Cells are taken as they are.
     *
     * @param groups groups of cells between blank lines
     * @return this
     */
    public FakeDocuments stream(String... groups) {
        return table(TableKind.CELL_STREAM, groups);
    }

    /**
     * Completes the document.
     *
     * @return the document
     */
    public Document build() {
        return builder.build();
    }

    private FakeDocuments table(TableKind kind, String... rows) {
        builder.beginTable(kind);
        for (String row : rows) {
            builder.beginRow();
            for (String cell : row.split("\\|", -1)) {
                if (kind == TableKind.GRID) {
                    gridCell(cell);
                } else {
                    builder.cell(cell);
                }
            }
        }
        builder.endTable();
        return this;
    }

    private void gridCell(String cell) {
        Matcher spans = SPANS.matcher(cell);
        if (cell.equals("^")) {
            builder.mergeUp(1);
        } else if (cell.equals("~")) {
            builder.gap(1);
        } else if (spans.matches()) {
            builder.cell(spans.group(1), Integer.parseInt(spans.group(2)), Integer.parseInt(spans.group(3)));
        } else {
            builder.cell(cell);
        }
    }
}
