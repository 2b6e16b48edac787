package org.gouji.model.schema;

/**
 * What a data cell of a form may hold.
 *
 * @since 1.0
 */
public enum CellKind {
    /** A whole number, 0 or more. */
    COUNT,
    /** A whole number that may be negative: a change against last year. */
    SIGNED_COUNT,
    /** A decimal amount of money, 0 or more. */
    AMOUNT
}
