package org.gouji.format.docx.internal;

import java.util.Optional;

import org.gouji.model.SourceRange;
import org.gouji.model.SourceRange.Precision;
import org.gouji.model.SourceRange.TableCell;
import org.gouji.model.document.TableKind;
import org.gouji.spi.reader.DocumentBuilder;

/** Passes a document on to the host and keeps count of where it is, so that what was left out has a place. */
final class Places implements Out {

    private final DocumentBuilder target;
    private final String container;
    private final Notes notes;
    private int paragraphs;
    private int headings;
    private int tables;
    private int rows;
    private int cells;
    /** Cell elements of the row, those included that go on from above. */
    private int elements;
    private String kind = "";
    private int length;
    private boolean inTable;
    private boolean inCell;

    Places(DocumentBuilder target, String container, Notes notes) {
        this.target = target;
        this.container = container;
        this.notes = notes;
    }

    @Override
    public void mark(Note note, boolean within) {
        if (notes.wantsPlace(note)) {
            notes.place(note, here(within));
        }
    }

    private SourceRange here(boolean within) {
        if (inTable && inCell) {
            return new SourceRange(container, "/table[" + tables + "]/row[" + rows + "]/cell[" + cells + "]", 0, length,
                    Optional.of(new TableCell(tables, rows, elements)), Precision.CELL);
        }
        if (inTable || kind.equals("table")) {
            return new SourceRange(container, "/table[" + tables + "]", 0, 0, Optional.empty(), Precision.TABLE);
        }
        if (kind.isEmpty()) {
            return SourceRange.document(container);
        }
        int number = kind.equals("heading") ? headings : paragraphs;
        return range("/" + kind + "[" + number + "]", within ? Precision.CELL : Precision.DOCUMENT, within);
    }

    private SourceRange range(String node, Precision precision, boolean within) {
        return new SourceRange(container, node, within ? 0 : length, length, Optional.empty(), precision);
    }

    @Override
    public DocumentBuilder at(int line, int column) {
        target.at(line, column);
        return this;
    }

    @Override
    public void heading(int level, String text) {
        target.heading(level, text);
        headings++;
        block("heading", text);
    }

    @Override
    public void paragraph(String text) {
        target.paragraph(text);
        paragraphs++;
        block("paragraph", text);
    }

    private void block(String newKind, String text) {
        kind = newKind;
        length = text.length();
    }

    @Override
    public void beginTable(TableKind tableKind) {
        target.beginTable(tableKind);
        tables++;
        rows = 0;
        inTable = true;
        inCell = false;
    }

    @Override
    public void beginRow() {
        target.beginRow();
        rows++;
        cells = 0;
        elements = 0;
        inCell = false;
    }

    @Override
    public void cell(String text, int rowSpan, int columnSpan) {
        target.cell(text, rowSpan, columnSpan);
        cells++;
        elements++;
        length = text.length();
        inCell = true;
    }

    @Override
    public boolean mergeUp(int columnSpan) {
        boolean above = target.mergeUp(columnSpan);
        elements++;
        if (!above) {
            cells++;
            length = 0;
        }
        inCell = !above;
        return above;
    }

    @Override
    public void gap(int columns) {
        target.gap(columns);
    }

    @Override
    public void endTable() {
        target.endTable();
        inTable = false;
        kind = "table";
    }
}
