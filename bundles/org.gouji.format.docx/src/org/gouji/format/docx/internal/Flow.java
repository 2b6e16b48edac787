package org.gouji.format.docx.internal;

import java.io.IOException;

/** Where paragraphs and tables go: the document, a table cell, a text box. */
interface Flow {

    /** Takes a paragraph; level 0 is text. The buffer is used again afterwards. */
    void paragraph(int level, StringBuilder text) throws IOException;

    /** Something was left out in the paragraph taken last, or after it. */
    void mark(Note note, boolean within);

    /** Where the table found next goes. */
    Out beginTable();

    /** The table has been written. */
    void endTable() throws IOException;

    /** Takes what was kept aside, such as the content of a text box. */
    void add(Blocks blocks) throws IOException;

    /** Reads the properties of a cell, where this is one. */
    default void cellProperties(Xml xml) throws IOException {
        // only cells have them
    }
}
