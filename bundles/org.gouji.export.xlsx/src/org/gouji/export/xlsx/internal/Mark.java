package org.gouji.export.xlsx.internal;

import java.util.Optional;

/** How a data cell is told apart by its fill. */
enum Mark {
    /** An ordinary cell. */
    NONE("", Word.NONE),
    /** A number placed by reasoning. */
    PROPOSED("FFE699", Word.PROPOSED),
    /** Which number stands here cannot be established. */
    UNCERTAIN("F4B084", Word.UNCERTAIN),
    /** Blank, which is not 0. */
    BLANK("DDEBF7", Word.BLANK),
    /** The file has no such cell. */
    MISSING("BFBFBF", Word.MISSING),
    /** Something else than a number. */
    TEXT("D9C9EE", Word.TEXT),
    /** A number of more digits than a spreadsheet keeps, written as text. */
    DIGITS("C6E0B4", Word.DIGITS);

    private final String fill;
    private final Word word;

    Mark(String fill, Word word) {
        this.fill = fill;
        this.word = word;
    }

    /** The fill's colour. */
    Optional<String> fill() {
        return fill.isEmpty() ? Optional.empty() : Optional.of(fill);
    }

    /** What the fill means. */
    Word word() {
        return word;
    }
}
