package org.gouji.model.report;

/**
 * What is known of a value. Blank is not 0, and a guess is never silent.
 *
 * @since 1.0
 */
public enum ValueState {
    /** A number stands in the cell. */
    NUMBER("number"),
    /** A number with its unit stands in the cell. */
    NUMBER_WITH_UNIT("number+unit"),
    /** The cell is there and holds nothing but blanks. */
    BLANK("blank"),
    /** There is no such cell in the file. */
    MISSING("missing"),
    /** The cell holds something that is no number, such as "/" or 无. */
    TEXT("text"),
    /** Placed or repaired by reasoning; see {@link Value#repair()}. */
    PROPOSED("proposed"),
    /** Numbers are there, but which cell they belong to cannot be established; see {@link Value#alternatives()}. */
    UNCERTAIN("uncertain");

    private final String id;

    ValueState(String id) {
        this.id = id;
    }

    /**
     * The spelling in files.
     *
     * @return such as {@code number+unit}
     */
    public String id() {
        return id;
    }

    /**
     * Whether the number stands in the cell, so that nobody had to reason about it.
     *
     * @return true for number and number+unit
     */
    public boolean stated() {
        return this == NUMBER || this == NUMBER_WITH_UNIT;
    }

    /**
     * Whether a value of this state has a number to calculate with.
     *
     * @return true for number, number+unit and proposed
     */
    public boolean hasNumber() {
        return stated() || this == PROPOSED;
    }
}
