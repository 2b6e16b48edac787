package org.gouji.format.doc.internal;

/** What a cell holds one after the other. */
sealed interface Piece permits DocTable, Piece.Line {

    /** As text of the cell. */
    String flat();

    /**
     * A paragraph.
     *
     * @param flat its text
     */
    record Line(String flat) implements Piece {
    }
}
