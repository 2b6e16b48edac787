package org.gouji.export.xlsx.internal;

import org.dhatim.fastexcel.Worksheet;

/** The upper rows of a sheet that is filled row by row. */
interface SheetHead {

    /** Rows of the head. */
    int rows();

    /** Columns of the sheet. */
    int columns();

    /** Writes the head, and sets widths and what stays in view. */
    void paint(Worksheet sheet);
}
