package org.gouji.core;

import java.io.IOException;

import org.gouji.model.LocalizedText;

/**
 * An exporter broke, against its contract. Nothing of its output appears.
 *
 * @since 1.0
 */
public final class ExportFailedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText detail;

    /**
     * Makes the exception.
     *
     * @param detail what happened, for people; names the plug-in with its bundle
     */
    public ExportFailedException(LocalizedText detail) {
        super(detail.en());
        this.detail = detail;
    }

    /**
     * What happened.
     *
     * @return for people
     */
    public LocalizedText detail() {
        return detail;
    }
}
