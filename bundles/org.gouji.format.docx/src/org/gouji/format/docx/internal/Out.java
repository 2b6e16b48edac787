package org.gouji.format.docx.internal;

import org.gouji.spi.reader.DocumentBuilder;

/** Takes a document, and what was left out at its places. */
interface Out extends DocumentBuilder {

    /**
     * Something was left out.
     *
     * @param note what
     * @param within whether in the paragraph or cell taken last; otherwise just after it
     */
    void mark(Note note, boolean within);
}
