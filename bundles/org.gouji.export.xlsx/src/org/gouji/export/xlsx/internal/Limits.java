package org.gouji.export.xlsx.internal;

/**
 * What a sheet may hold.
 *
 * @param rows rows of a sheet, header included
 * @param columns columns of a sheet
 */
record Limits(int rows, int columns) {

    /** The limits of the file format. */
    static final Limits EXCEL = new Limits(1_048_576, 16_384);
}
