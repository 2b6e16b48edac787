package org.gouji.ui.internal.report;

import java.util.Optional;

/** Lets the cells of a form be edited. */
interface CellEditing {

    /** What the cell says now. */
    String current(String key);

    /** Why the cell cannot hold what is typed; empty when it can. */
    Optional<String> problem(String key, String typed);

    /** A reason that is likely, for the officer to change. */
    String reason(String key);

    /** Corrects the cell. */
    void correct(String key, String typed, String reason);
}
