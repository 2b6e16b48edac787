package org.gouji.ui.internal.present;

import java.util.Optional;

import org.gouji.model.Severity;
import org.gouji.model.schema.FormLayout.LayoutCell;

/**
 * A cell as it is drawn.
 *
 * @param place where it stands in the official layout
 * @param text what it shows
 * @param look colour and sign
 * @param finding the gravest finding about it
 * @param tooltip its facts in a few lines; empty for a label
 * @param spoken one line for the status line and for screen readers
 */
public record GridCell(LayoutCell place, String text, CellLook look, Optional<Severity> finding, String tooltip,
        String spoken) {

    public int row() {
        return place.row();
    }

    public int column() {
        return place.column();
    }

    /** Row after the last one covered. */
    public int endRow() {
        return place.row() + place.rowSpan();
    }

    /** Column after the last one covered. */
    public int endColumn() {
        return place.column() + place.columnSpan();
    }

    /** The key of a data cell; empty for a label. */
    public Optional<String> key() {
        return place.key();
    }

    public boolean covers(int gridRow, int gridColumn) {
        return gridRow >= row() && gridRow < endRow() && gridColumn >= column() && gridColumn < endColumn();
    }
}
