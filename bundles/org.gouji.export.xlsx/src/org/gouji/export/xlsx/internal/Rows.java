package org.gouji.export.xlsx.internal;

import java.io.IOException;
import java.math.BigDecimal;

/** Takes a table cell by cell, row by row. */
interface Rows {

    /** The next cell holds a text; empty for an empty cell. */
    void text(String text, Mark mark) throws IOException;

    /** The next cell holds a number. */
    void number(BigDecimal number, Mark mark) throws IOException;

    /** The next cell holds a count. */
    void whole(long number) throws IOException;

    /** Ends the row; says how many of its cells were too long and had to be cut. */
    int end() throws IOException;
}
