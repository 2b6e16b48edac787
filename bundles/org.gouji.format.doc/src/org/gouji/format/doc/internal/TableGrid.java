package org.gouji.format.doc.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.gouji.model.document.TableKind;
import org.gouji.spi.reader.DocumentBuilder;

/** Finds the columns of a table whose file only tells each cell's edges, and writes it to the builder. */
final class TableGrid {

    /** Edges this near, in twips, are one: people drag borders, and Word rounds. About 1.3 mm. */
    private static final int TOLERANCE = 75;

    private final List<Integer> edges;

    private TableGrid(List<Integer> edges) {
        this.edges = edges;
    }

    /** The grid; empty when cells lie on each other. */
    static Optional<TableGrid> of(List<List<DocCell>> rows) {
        int narrowest = Integer.MAX_VALUE;
        for (List<DocCell> row : rows) {
            int previous = row.isEmpty() ? 0 : row.get(0).left();
            for (DocCell cell : row) {
                narrowest = Math.min(narrowest, cell.left() == previous ? cell.right() - cell.left() : 0);
                previous = cell.right();
            }
        }
        return narrowest > 0
                ? Optional.of(new TableGrid(edges(rows, Math.min(TOLERANCE, narrowest - 1))))
                : Optional.empty();
    }

    private static List<Integer> edges(List<List<DocCell>> rows, int tolerance) {
        int[] all = rows.stream().flatMap(List::stream)
                .flatMapToInt(cell -> IntStream.of(cell.left(), cell.right())).sorted().distinct()
                .toArray();
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > tolerance) {
                edges.add(edge);
            }
        }
        return edges;
    }

    /** Writes a table, by its grid when it has one. */
    static boolean write(List<List<DocCell>> rows, DocumentBuilder builder) {
        Optional<TableGrid> grid = of(rows);
        builder.beginTable(grid.isPresent() ? TableKind.GRID : TableKind.ROWS);
        for (List<DocCell> row : rows) {
            builder.beginRow();
            if (grid.isPresent()) {
                grid.get().row(row, builder);
            } else {
                row.forEach(cell -> builder.cell(cell.text()));
            }
        }
        builder.endTable();
        return grid.isPresent();
    }

    private void row(List<DocCell> row, DocumentBuilder builder) {
        int indent = row.isEmpty() ? 0 : column(row.get(0).left());
        if (indent > 0) {
            builder.gap(indent);
        }
        for (DocCell cell : row) {
            int span = column(cell.right()) - column(cell.left());
            if (cell.mergedUp() && cell.text().isBlank()) {
                builder.mergeUp(span);
            } else {
                builder.cell(cell.text(), 1, span);
            }
        }
    }

    /** The last grid edge at or before this one. */
    private int column(int edge) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
            column++;
        }
        return column;
    }
}
