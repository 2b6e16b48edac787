package org.gouji.core.document;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.model.InputStatus;
import org.gouji.model.document.Document;
import org.gouji.model.document.TableKind;
import org.gouji.spi.Cancellation;
import org.gouji.spi.Limits;
import org.gouji.spi.WorkStoppedException;
import org.gouji.spi.reader.DocumentBuilder;

/**
 * Builds a document in compact storage: about 20 bytes a cell (8 more in a table with spans, 8 more where lines and
 * columns are stated) and two bytes a character. Used by one thread, once.
 *
 * @since 1.0
 */
public final class CompactDocumentBuilder implements DocumentBuilder {

    /** How many calls may pass without asking whether work must stop. */
    private static final int CHECK_INTERVAL = 64;

    private final DocumentStore store;
    private final Limits limits;
    private final Cancellation cancellation;
    private final GridCursor grid = new GridCursor();

    private @Nullable TableKind openKind;
    private int firstRow;
    private int firstCell;
    private int filledRows;
    private int calls;
    private int paragraphs;
    private int headings;
    private int line;
    private int column;
    private boolean built;
    private @Nullable WorkStoppedException stopped;

    /**
     * Makes a builder.
     *
     * @param container where the document lies inside its input; empty for a plain file
     * @param limits bounds on cells and characters
     * @param cancellation asked every so many calls
     */
    public CompactDocumentBuilder(String container, Limits limits, Cancellation cancellation) {
        this.store = new DocumentStore(Objects.requireNonNull(container, "container"));
        this.limits = Objects.requireNonNull(limits, "limits");
        this.cancellation = Objects.requireNonNull(cancellation, "cancellation");
    }

    @Override
    public DocumentBuilder at(int newLine, int newColumn) {
        if (newLine < 1 || newColumn < 1) {
            throw new IllegalArgumentException("line " + newLine + ", column " + newColumn);
        }
        line = newLine;
        column = newColumn;
        store.linesStated = true;
        return this;
    }

    @Override
    public void heading(int level, String text) {
        if (level < 1 || level > 9) {
            throw new IllegalArgumentException("heading level " + level);
        }
        textBlock(level, ++headings, text);
    }

    @Override
    public void paragraph(String text) {
        textBlock(0, ++paragraphs, text);
    }

    @Override
    public void beginTable(TableKind kind) {
        requireNoTable();
        step();
        int ordinal = store.tables.size();
        addBlock(-(ordinal + 1), ordinal + 1);
        openKind = Objects.requireNonNull(kind, "kind");
        firstRow = store.rowFirstCell.size();
        firstCell = store.cellStart.size();
        filledRows = 0;
        grid.reset();
    }

    @Override
    public void beginRow() {
        requireTable();
        step();
        requireRoom(store.rowFirstCell.size(), "rows");
        store.rowFirstCell.add(store.cellStart.size());
        grid.beginRow();
    }

    @Override
    public void cell(String text, int rowSpan, int columnSpan) {
        requireRow();
        if (rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException("row span " + rowSpan + ", column span " + columnSpan);
        }
        step();
        int cell = store.cellStart.size();
        requireRoom(cell, "cells");
        int gridColumn = grid.freeColumn();
        locate(cell);
        grid.place(cell, gridColumn, rowSpan, columnSpan);
        addCell(cell, gridColumn, text);
        if (rowSpan > 1) {
            store.cellRowSpan.set(cell, rowSpan);
        }
        if (columnSpan > 1) {
            store.cellColumnSpan.set(cell, columnSpan);
        }
    }

    @Override
    public boolean mergeUp(int columnSpan) {
        requireRow();
        if (columnSpan < 1) {
            throw new IllegalArgumentException("column span " + columnSpan);
        }
        int gridColumn = grid.freeColumn();
        int above = grid.above(gridColumn);
        if (above < 0) {
            cell("", 1, columnSpan);
            return false;
        }
        step();
        store.cellRowSpan.set(above, grid.row() + 1 - store.cellRow.get(above));
        grid.extend(above, gridColumn, columnSpan);
        return true;
    }

    @Override
    public void gap(int columns) {
        requireRow();
        if (columns < 0) {
            throw new IllegalArgumentException("columns " + columns);
        }
        step();
        grid.skip(columns);
    }

    @Override
    public void endTable() {
        TableKind kind = requireTable();
        int cells = store.cellStart.size() - firstCell;
        int textStart = store.blockStart.get(store.blockStart.size() - 1);
        int separators = cells - filledRows + Math.max(0, grid.rows() - 1);
        int length = store.text.length() - textStart + separators;
        store.tables.add(new TableData(kind, firstRow, grid.rows(), firstCell, cells, grid.width(),
                store.text.length(), length, TallCells.collect(store, firstCell)));
        openKind = null;
    }

    /**
     * Completes the document. The builder cannot be used again.
     *
     * @return the document
     * @throws IllegalStateException when a table is open, or the document was built already
     * @throws WorkStoppedException when work must stop
     */
    public Document build() {
        requireRunning();
        requireNoTable();
        cancellation.checkpoint();
        built = true;
        store.trim();
        return new CompactDocument(store);
    }

    private void textBlock(int kind, int number, String text) {
        requireNoTable();
        step();
        int block = store.blockKind.size();
        if (line > 0) {
            store.blockLine.set(block, line);
            store.blockColumn.set(block, column);
            line = 0;
        }
        addBlock(kind, number);
        append(text);
    }

    private void addBlock(int kind, int number) {
        requireRoom(store.blockKind.size(), "blocks");
        store.blockKind.add(kind);
        store.blockNumber.add(number);
        store.blockStart.add(store.text.length());
    }

    private void addCell(int cell, int gridColumn, String text) {
        if (store.rowFirstCell.get(store.rowFirstCell.size() - 1) == cell) {
            filledRows++;
        }
        store.cellStart.add(store.text.length());
        store.cellRow.add(grid.row());
        store.cellColumn.add(gridColumn);
        append(text);
    }

    private void locate(int cell) {
        int plain = cell - store.rowFirstCell.get(store.rowFirstCell.size() - 1);
        if (line > 0) {
            store.cellLine.set(cell, line);
            store.cellPosition.set(cell, column);
            line = 0;
        } else if (grid.position() != plain) {
            store.cellPosition.set(cell, grid.position() + 1);
        }
    }

    private void append(String text) {
        if (text.length() > limits.maxCharacters() - store.text.length()) {
            throw stop(InputStatus.LIMIT_SIZE, "more than " + limits.maxCharacters() + " characters");
        }
        store.text.append(text);
    }

    private void requireRoom(int count, String what) {
        if (count >= limits.maxCells()) {
            throw stop(InputStatus.LIMIT_ROWS, "more than " + limits.maxCells() + " " + what);
        }
    }

    /** A reader that catches this must not pass off half a document as a whole one. */
    private WorkStoppedException stop(InputStatus status, String detail) {
        WorkStoppedException stop = new WorkStoppedException(status, detail);
        stopped = stop;
        return stop;
    }

    private void step() {
        requireRunning();
        if (calls++ % CHECK_INTERVAL == 0) {
            cancellation.checkpoint();
        }
    }

    private void requireRunning() {
        WorkStoppedException stop = stopped;
        if (stop != null) {
            throw stop;
        }
    }

    private void requireNoTable() {
        if (built || openKind != null) {
            throw new IllegalStateException(built ? "the document is built" : "a table is open");
        }
    }

    private TableKind requireTable() {
        TableKind kind = openKind;
        if (kind == null) {
            throw new IllegalStateException("no table is open");
        }
        return kind;
    }

    private void requireRow() {
        requireTable();
        if (grid.row() < 0) {
            throw new IllegalStateException("no row is open");
        }
    }
}
