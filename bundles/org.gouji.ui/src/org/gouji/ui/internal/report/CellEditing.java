package org.gouji.ui.internal.report;

import java.util.List;
import java.util.Optional;

import org.gouji.ui.internal.present.CellBlocks;
import org.gouji.ui.internal.present.PasteRow;

/** Lets the cells of a form be edited. */
interface CellEditing {

    /** What the cell says now. */
    String current(String key);

    /** Why the cell cannot hold what is typed; empty when it can. */
    Optional<String> problem(String key, String typed);

    /** A reason that is likely, for the officer to change. */
    String reason(String key);

    /** What a paste would do to each cell; nothing is changed. */
    List<PasteRow> preview(List<CellBlocks.Pasted> pasted);

    /** Corrects several cells for one reason. */
    void correct(List<PasteRow> rows, String reason);

    /** Corrects the cell. */
    void correct(String key, String typed, String reason);
}
