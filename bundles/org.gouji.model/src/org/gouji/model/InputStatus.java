package org.gouji.model;

/**
 * How reading one input ended. Each input ends in exactly one of these; the list is closed.
 *
 * @since 1.0
 */
public enum InputStatus {
    /** Read whole. */
    OK,
    /** Read whole, and there is no text in it. */
    OK_EMPTY,
    /** Read, but something was dropped; a diagnostic says what. */
    OK_PARTIAL,
    /** Protected by a password. */
    ENCRYPTED,
    /** The file ends before its content does. */
    TRUNCATED,
    /** No reader knows this content. */
    NOT_A_DOCUMENT,
    /** The content is of another kind than the name says, and no reader takes it. */
    WRONG_EXTENSION,
    /** A known format in a variant that is not supported. */
    UNSUPPORTED_VARIANT,
    /** A part of the document is not well-formed XML, or uses forbidden XML. */
    MALFORMED_XML,
    /** The container (zip, OLE2) is damaged. */
    MALFORMED_PACKAGE,
    /** Larger than the limit. */
    LIMIT_SIZE,
    /** Inflates to more than the limit allows: a zip bomb. */
    LIMIT_RATIO,
    /** Nested deeper than the limit. */
    LIMIT_DEPTH,
    /** More rows or cells than the limit. */
    LIMIT_ROWS,
    /** Took longer than the limit. */
    LIMIT_TIME,
    /** Needed more memory than there is. */
    LIMIT_MEMORY,
    /** The reader has a bug that this input triggers. */
    PARSER_FAULT,
    /** The process reading the input died. */
    PARSER_CRASH,
    /** Read, but the character encoding is a guess. */
    CHARSET_UNCERTAIN,
    /** The file cannot be opened or read. */
    IO_UNREADABLE,
    /** The file changed while it was read. */
    IO_CHANGED_WHILE_READ,
    /** Not a regular file: a device, pipe or socket. */
    SPECIAL_FILE,
    /** Stopped by the user. */
    CANCELLED;

    /**
     * Whether there is a document to work on.
     *
     * @return true for the three OK statuses and {@link #CHARSET_UNCERTAIN}
     */
    public boolean hasDocument() {
        return this == OK || this == OK_EMPTY || this == OK_PARTIAL || this == CHARSET_UNCERTAIN;
    }

    /**
     * Whether everything in the input was read for certain.
     *
     * @return true for {@link #OK} only
     */
    public boolean complete() {
        return this == OK;
    }
}
