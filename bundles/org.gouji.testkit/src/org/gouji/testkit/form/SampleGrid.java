package org.gouji.testkit.form;

import java.util.ArrayList;
import java.util.List;

import org.gouji.model.schema.FormLayout;
import org.gouji.model.schema.FormLayout.LayoutCell;
import org.gouji.model.schema.FormTable;

/**
 * A table of a sample as rows of cells. May be changed before it is written, to make the faults of real reports.
 *
 * @since 1.0
 */
public final class SampleGrid {

    private final List<List<GridCell>> rows = new ArrayList<>();
    private final int columns;

    /**
     * A cell of a row.
     *
     * @param text its text
     * @param columnSpan columns covered
     * @param rowSpan rows covered
     * @param continued whether it is the lower part of a cell that began above
     * @param data whether it is a data cell
     */
    public record GridCell(String text, int columnSpan, int rowSpan, boolean continued, boolean data) {
    }

    private SampleGrid(int columns) {
        this.columns = columns;
    }

    /**
     * Lays out a table of a report.
     *
     * @param report the report
     * @param table the table
     * @return a fresh grid
     */
    public static SampleGrid of(SampleReport report, FormTable table) {
        FormLayout layout = FormLayout.of(report.schema(), table);
        SampleGrid grid = new SampleGrid(layout.columns());
        for (int row = 0; row < layout.rows(); row++) {
            List<GridCell> cells = new ArrayList<>();
            for (LayoutCell cell : layout.row(row)) {
                String text = cell.key().map(report::cell).orElseGet(() -> report.written(cell.text()));
                boolean continued = cell.row() != row;
                cells.add(new GridCell(continued ? "" : text, cell.columnSpan(), cell.rowSpan(), continued,
                        cell.key().isPresent()));
            }
            grid.rows.add(cells);
        }
        return grid;
    }

    /**
     * The rows.
     *
     * @return the live rows, which may be changed
     */
    public List<List<GridCell>> rows() {
        return rows;
    }

    /**
     * Width of the grid.
     *
     * @return grid columns
     */
    public int columns() {
        return columns;
    }

    /**
     * The row whose last label has this text.
     *
     * @param label the label as written
     * @return the live row
     * @throws IllegalArgumentException when there is no such row
     */
    public List<GridCell> row(String label) {
        return rows.stream().filter(row -> row.stream().anyMatch(cell -> !cell.data() && cell.text().equals(label)))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new IllegalArgumentException("no row " + label));
    }
}
