package org.gouji.text;

import org.gouji.model.document.TableKind;
import org.gouji.spi.reader.DocumentBuilder;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Passes tables on to a document builder. What prose becomes is up to the format.
 *
 * @since 1.0
 */
@ConsumerType
public abstract class BuilderSink implements BlockSink {

    private final DocumentBuilder builder;

    /**
     * Makes a sink for one document.
     *
     * @param builder takes the document
     */
    protected BuilderSink(DocumentBuilder builder) {
        this.builder = builder;
    }

    /**
     * Where the document goes.
     *
     * @return the builder
     */
    protected final DocumentBuilder builder() {
        return builder;
    }

    /**
     * What a cell's text becomes. Keeps it unless a format overrides it.
     *
     * @param line line of the cell, one-based
     * @param text as it is in the file
     * @return the text for the document
     */
    protected String cellText(int line, String text) {
        return text;
    }

    @Override
    public void beginTable(TableKind kind) {
        builder.beginTable(kind);
    }

    @Override
    public final void beginRow() {
        builder.beginRow();
    }

    @Override
    public final void cell(int line, int column, String text) {
        builder.at(line, column).cell(cellText(line, text));
    }

    @Override
    public final void endTable() {
        builder.endTable();
    }
}
