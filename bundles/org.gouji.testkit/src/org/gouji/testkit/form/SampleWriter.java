package org.gouji.testkit.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.gouji.model.document.TableKind;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.SectionSpec;
import org.gouji.spi.reader.DocumentBuilder;
import org.gouji.testkit.form.SampleGrid.GridCell;

/**
 * Writes a sample in each input format. The figures are the same in all of them.
 *
 * @since 1.0
 */
public final class SampleWriter {

    private final SampleReport report;
    private final BiConsumer<FormTable, SampleGrid> fault;

    /**
     * Writes a report as it is.
     *
     * @param report the report
     */
    public SampleWriter(SampleReport report) {
        this(report, (table, grid) -> {
        });
    }

    /**
     * Writes a report with a fault in its tables.
     *
     * @param report the report
     * @param fault changes the grid of each table
     */
    public SampleWriter(SampleReport report, BiConsumer<FormTable, SampleGrid> fault) {
        this.report = report;
        this.fault = fault;
    }

    /**
     * Plain text with one cell a line: a tab before each cell, a blank line after each row.
     *
     * @return UTF-8
     */
    public byte[] textCells() {
        return plain("", (grid, out) -> grid.rows().forEach(row -> {
            row.forEach(cell -> out.append('\t').append(cell.text()).append('\n'));
            out.append('\n');
        }));
    }

    /**
     * Plain text with one row a line and a tab between cells.
     *
     * @return UTF-8
     */
    public byte[] textRows() {
        return plain("", (grid, out) -> grid.rows()
                .forEach(row -> out.append(String.join("\t", spread(row))).append('\n')));
    }

    /**
     * Markdown with pipe tables.
     *
     * @return UTF-8
     */
    public byte[] markdown() {
        return plain("## ", (grid, out) -> {
            boolean first = true;
            for (List<GridCell> row : grid.rows()) {
                out.append("| ").append(String.join(" | ", spread(row))).append(" |\n");
                out.append(first ? "|---".repeat(grid.columns()) + "|\n" : "");
                first = false;
            }
        });
    }

    /**
     * Office Open XML with merged cells.
     *
     * @return the bytes of a docx; the same for the same report
     */
    public byte[] docx() {
        DocxBody body = new DocxBody();
        body.paragraph("Title", report.title());
        for (SectionSpec section : report.schema().sections()) {
            if (!report.heading(section).isEmpty()) {
                body.paragraph("Heading1", report.heading(section));
            }
            report.texts(section).forEach(text -> body.paragraph("", text));
            grids(section).forEach(body::table);
        }
        report.closing().forEach(line -> body.paragraph("", line));
        return body.zip();
    }

    /**
     * Hands the report to a builder as a reader of some format would.
     *
     * @param builder takes the document
     * @param kind what the format knows of a table's structure
     */
    public void build(DocumentBuilder builder, TableKind kind) {
        builder.paragraph(report.title());
        for (SectionSpec section : report.schema().sections()) {
            if (!report.heading(section).isEmpty()) {
                builder.paragraph(report.heading(section));
            }
            report.texts(section).forEach(builder::paragraph);
            grids(section).forEach(grid -> build(builder, kind, grid));
        }
        report.closing().forEach(builder::paragraph);
    }

    private static void build(DocumentBuilder builder, TableKind kind, SampleGrid grid) {
        builder.beginTable(kind);
        for (List<GridCell> row : grid.rows()) {
            builder.beginRow();
            switch (kind) {
                case GRID -> row.forEach(cell -> grid(builder, cell));
                case ROWS -> spread(row).forEach(builder::cell);
                case CELL_STREAM -> row.forEach(cell -> builder.cell(cell.text()));
            }
        }
        builder.endTable();
    }

    private static void grid(DocumentBuilder builder, GridCell cell) {
        if (cell.continued()) {
            builder.mergeUp(cell.columnSpan());
        } else {
            builder.cell(cell.text(), 1, cell.columnSpan());
        }
    }

    private interface TableWriter {
        void write(SampleGrid grid, StringBuilder out);
    }

    private byte[] plain(String mark, TableWriter tables) {
        StringBuilder out = new StringBuilder();
        out.append(mark.isEmpty() ? "" : "# ").append(report.title()).append("\n\n");
        for (SectionSpec section : report.schema().sections()) {
            if (!report.heading(section).isEmpty()) {
                out.append(mark).append(report.heading(section)).append("\n\n");
            }
            report.texts(section).forEach(text -> out.append(text).append("\n\n"));
            for (SampleGrid grid : grids(section)) {
                tables.write(grid, out);
                out.append('\n');
            }
        }
        report.closing().forEach(line -> out.append(line).append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<SampleGrid> grids(SectionSpec section) {
        List<SampleGrid> grids = new ArrayList<>();
        for (FormTable table : report.schema().tables()) {
            if (table.section().equals(section.id())) {
                SampleGrid grid = SampleGrid.of(report, table);
                fault.accept(table, grid);
                if (!grid.rows().isEmpty()) {
                    grids.add(grid);
                }
            }
        }
        return grids;
    }

    /** One text a grid column: a cell over several columns leaves the others empty. */
    private static List<String> spread(List<GridCell> row) {
        List<String> texts = new ArrayList<>();
        for (GridCell cell : row) {
            texts.add(cell.text());
            for (int i = 1; i < cell.columnSpan(); i++) {
                texts.add("");
            }
        }
        return texts;
    }
}
