package org.gouji.format.doc.internal;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Takes the rows and cells out of the library's table. */
final class TableRows {

    private TableRows() {
    }

    static List<List<DocCell>> of(Table table, RunText runs, Notices notices) {
        List<List<DocCell>> rows = new ArrayList<>();
        for (int i = 0; i < table.numRows(); i++) {
            List<DocCell> row = row(table.getRow(i), runs, notices);
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<DocCell> row(TableRow row, RunText runs, Notices notices) {
        List<DocCell> cells = new ArrayList<>();
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            boolean up = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            int right = cell.getLeftEdge() + cell.getWidth();
            DocCell next = new DocCell(CellText.of(cell, runs, notices), cell.getLeftEdge(), right, up);
            if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
                cells.add(cells.remove(cells.size() - 1).with(next));
            } else {
                cells.add(next);
            }
        }
        return cells;
    }
}
