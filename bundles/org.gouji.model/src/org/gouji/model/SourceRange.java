package org.gouji.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A place in a received file.
 *
 * @param container path inside the input when it is a container (zip, mail); empty for a plain file
 * @param node path of the node in the document, one-based: {@code /table[2]/row[3]/cell[1]}, {@code /table[1]/cell[17]}
 *            for a cell stream, {@code /paragraph[4]}, {@code /heading[1]}; {@code /} for the document
 * @param start first character within the node's text, zero-based
 * @param end character after the last one within the node's text
 * @param locator the place in the file's own terms, where the reader knows it
 * @param precision how exact the place is
 * @since 1.0
 */
public record SourceRange(String container, String node, int start, int end, Optional<Locator> locator,
        Precision precision) {

    public SourceRange {
        Objects.requireNonNull(container, "container");
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(locator, "locator");
        Objects.requireNonNull(precision, "precision");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("start " + start + ", end " + end);
        }
    }

    /**
     * The whole of a document.
     *
     * @param container the container path, may be empty
     * @return a range with {@link Precision#DOCUMENT}
     */
    public static SourceRange document(String container) {
        return new SourceRange(container, "/", 0, 0, Optional.empty(), Precision.DOCUMENT);
    }

    /**
     * A part of this node's text.
     *
     * @param from first character within the node's text
     * @param to character after the last one
     * @return the narrower range
     */
    public SourceRange part(int from, int to) {
        return new SourceRange(container, node, from, to, locator, precision);
    }

    /** How exact a place is. */
    public enum Precision {
        /** A cell, or a stretch of text. */
        CELL,
        /** Somewhere in a table. */
        TABLE,
        /** Somewhere in the document. */
        DOCUMENT
    }

    /** A place in the terms of the file format. */
    public sealed interface Locator permits LineColumn, TableCell, PageBox {
    }

    /**
     * A place in a text file.
     *
     * @param line line, one-based
     * @param column column in characters, one-based
     */
    public record LineColumn(int line, int column) implements Locator {
    }

    /**
     * A place in a word processor's table.
     *
     * @param table table in the document, one-based
     * @param row row element, one-based
     * @param cell cell element in the row, one-based
     */
    public record TableCell(int table, int row, int cell) implements Locator {
    }

    /**
     * A place on a page.
     *
     * @param page page, one-based
     * @param box box on the page, one-based
     */
    public record PageBox(int page, int box) implements Locator {
    }
}
