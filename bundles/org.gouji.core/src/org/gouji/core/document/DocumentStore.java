package org.gouji.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.model.SourceRange;
import org.gouji.model.SourceRange.LineColumn;
import org.gouji.model.SourceRange.Locator;
import org.gouji.model.SourceRange.Precision;

/**
 * The arrays behind a document. Written by the builder only, never changed afterwards. Texts are appended in reading
 * order, so a piece ends where the next one begins.
 */
final class DocumentStore {

    final String container;
    final TextStore text = new TextStore();
    final List<TableData> tables = new ArrayList<>();

    /** 0 for a paragraph, 1 to 9 for a heading of that level, -(table ordinal + 1) for a table. */
    final IntList blockKind = new IntList();
    /** One-based number among the blocks of the same kind. */
    final IntList blockNumber = new IntList();
    final IntList blockStart = new IntList();
    final IntList blockLine = new IntList();
    final IntList blockColumn = new IntList();

    /** Index of the first cell of each row, all tables together. */
    final IntList rowFirstCell = new IntList();

    final IntList cellStart = new IntList();
    final IntList cellRow = new IntList();
    final IntList cellColumn = new IntList();
    final IntList cellRowSpan = new IntList(1);
    final IntList cellColumnSpan = new IntList(1);
    /** Line in a text file; 0 when not stated. */
    final IntList cellLine = new IntList();
    /** Column in a text file; without a line, the position of the cell element in its row where it is not plain. */
    final IntList cellPosition = new IntList();

    /** Whether the reader stated lines and columns anywhere. */
    boolean linesStated;

    DocumentStore(String container) {
        this.container = container;
    }

    void trim() {
        text.trim();
        for (IntList list : List.of(blockKind, blockNumber, blockStart, blockLine, blockColumn, rowFirstCell, cellStart,
                cellRow, cellColumn, cellRowSpan, cellColumnSpan, cellLine, cellPosition)) {
            list.trim();
        }
    }

    int blockEnd(int block) {
        return block + 1 < blockStart.size() ? blockStart.get(block + 1) : text.length();
    }

    SourceRange blockRange(int block, String kind) {
        int length = blockEnd(block) - blockStart.get(block);
        String node = "/" + kind + "[" + blockNumber.get(block) + "]";
        Optional<Locator> locator = lineColumn(blockLine.getOrInitial(block), blockColumn.getOrInitial(block));
        return new SourceRange(container, node, 0, length, locator, Precision.CELL);
    }

    static Optional<Locator> lineColumn(int line, int column) {
        return line == 0 ? Optional.empty() : Optional.of(new LineColumn(line, column));
    }
}
