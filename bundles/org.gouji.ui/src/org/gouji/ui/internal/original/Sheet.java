package org.gouji.ui.internal.original;

import java.util.List;

import org.gouji.model.document.Block;
import org.gouji.model.document.Table;

/** Takes what is shown of a document, in its order. */
interface Sheet {

    /** A heading or a paragraph, perhaps only its beginning. */
    void text(Block block, String text, boolean whole);

    /** Rows of a table. */
    void table(Table table, List<Rows> rows);

    /** Something of the document is left out here. */
    void omitted(int blocks, long characters);

    /**
     * Rows of a table that are shown.
     *
     * @param from the first
     * @param to after the last
     */
    record Rows(int from, int to) {
    }
}
