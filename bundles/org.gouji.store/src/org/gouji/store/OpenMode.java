package org.gouji.store;

/**
 * How to open a workspace.
 *
 * @since 1.0
 */
public enum OpenMode {
    /** To read and write; one process at a time where the database is a file. */
    WRITE,
    /** To read only; also while another process writes. */
    READ
}
