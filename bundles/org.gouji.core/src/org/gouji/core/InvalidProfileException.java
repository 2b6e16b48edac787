package org.gouji.core;

import org.gouji.model.LocalizedText;

/**
 * A file is no rule profile.
 *
 * @since 1.0
 */
public final class InvalidProfileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText text;

    /**
     * Tells what is wrong.
     *
     * @param text the line and what it should say
     */
    public InvalidProfileException(LocalizedText text) {
        super(text.en());
        this.text = text;
    }

    /**
     * What is wrong, for people.
     *
     * @return the line and what it should say
     */
    public LocalizedText text() {
        return text;
    }
}
