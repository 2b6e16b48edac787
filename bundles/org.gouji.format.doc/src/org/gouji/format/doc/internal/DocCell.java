package org.gouji.format.doc.internal;

/**
 * A cell as the file has it.
 *
 * @param text its text
 * @param left its left edge in twips
 * @param right its right edge in twips
 * @param mergedUp whether it goes on from the cell above
 */
record DocCell(String text, int left, int right, boolean mergedUp) {

    /** This cell with one that is merged into it from the right. */
    DocCell with(DocCell next) {
        String joined = text.isEmpty() || next.text.isEmpty() ? text + next.text : text + "\n" + next.text;
        return new DocCell(joined, left, next.right, mergedUp);
    }
}
