package org.gouji.format.doc.internal;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Takes the rows and cells out of the library's tables. */
final class TableRows {

    /** Tables in tables in tables: deeper ones are read as lines. */
    private static final int MAX_DEPTH = 8;

    private final ParagraphText texts;

    TableRows(ParagraphText texts) {
        this.texts = texts;
    }

    DocTable of(Table table) {
        return of(table, 1);
    }

    private DocTable of(Table table, int depth) {
        List<List<DocCell>> rows = new ArrayList<>();
        for (int i = 0; i < table.numRows(); i++) {
            List<DocCell> row = row(table.getRow(i), depth);
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return new DocTable(rows);
    }

    private List<DocCell> row(TableRow row, int depth) {
        List<DocCell> cells = new ArrayList<>();
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            boolean up = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            int right = cell.getLeftEdge() + cell.getWidth();
            DocCell next = new DocCell(pieces(cell, depth), cell.getLeftEdge(), right, up);
            if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
                cells.add(cells.remove(cells.size() - 1).with(next));
            } else {
                cells.add(next);
            }
        }
        return cells;
    }

    private List<Piece> pieces(TableCell cell, int depth) {
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < cell.numParagraphs(); i = next) {
            Paragraph paragraph = cell.getParagraph(i);
            next = i + 1;
            if (paragraph.getTableLevel() > depth && depth < MAX_DEPTH) {
                Table inner = cell.getTable(paragraph);
                next = after(cell, inner.getEndOffset(), next);
                pieces.add(of(inner, paragraph.getTableLevel()));
            } else {
                pieces.add(new Piece.Line(texts.of(paragraph)));
            }
        }
        return pieces;
    }

    private static int after(TableCell cell, int offset, int from) {
        int next = from;
        while (next < cell.numParagraphs() && cell.getParagraph(next).getStartOffset() < offset) {
            next++;
        }
        return next;
    }
}
