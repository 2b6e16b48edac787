package org.gouji.format.doc.internal;

import org.gouji.spi.reader.DocumentBuilder;

/** Writes tables, and the tables that lie in their cells after them, since a document's tables do not nest. */
final class TableOut {

    private final DocumentBuilder builder;
    private final Notices notices;

    TableOut(DocumentBuilder builder, Notices notices) {
        this.builder = builder;
        this.notices = notices;
    }

    void write(DocTable table) {
        if (table.rows().isEmpty()) {
            return;
        }
        if (table.frame()) {
            notices.add(Notice.LAYOUT_TABLE);
            table.rows().forEach(row -> row.get(0).pieces().forEach(this::write));
            return;
        }
        if (!TableGrid.write(table.rows(), builder)) {
            notices.add(Notice.NO_GRID);
        }
        table.rows().forEach(row -> row.forEach(cell -> cell.tables().forEach(this::inner)));
    }

    private void write(Piece piece) {
        if (piece instanceof DocTable table) {
            write(table);
        } else if (!piece.flat().isBlank()) {
            builder.paragraph(piece.flat());
        }
    }

    private void inner(DocTable table) {
        if (table.real()) {
            notices.add(Notice.LAYOUT_TABLE);
            write(table);
        } else {
            notices.add(Notice.NESTED_TABLE);
        }
    }
}
