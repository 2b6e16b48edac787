package org.gouji.format.doc.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell as the file has it.
 *
 * @param pieces its paragraphs and tables
 * @param left its left edge in twips
 * @param right its right edge in twips
 * @param mergedUp whether it goes on from the cell above
 */
record DocCell(List<Piece> pieces, int left, int right, boolean mergedUp) {

    DocCell(String text, int left, int right, boolean mergedUp) {
        this(List.of(new Piece.Line(text)), left, right, mergedUp);
    }

    /** This cell with one that is merged into it from the right. */
    DocCell with(DocCell next) {
        List<Piece> both = new ArrayList<>(pieces);
        both.addAll(next.pieces);
        return new DocCell(both, left, next.right, mergedUp);
    }

    /** The text, without the tables that are read as such. */
    String text() {
        return pieces.stream().filter(piece -> !(piece instanceof DocTable table && table.real())).map(Piece::flat)
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    List<DocTable> tables() {
        return pieces.stream().filter(DocTable.class::isInstance).map(DocTable.class::cast).toList();
    }
}
