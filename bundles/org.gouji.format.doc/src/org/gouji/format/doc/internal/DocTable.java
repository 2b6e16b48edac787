package org.gouji.format.doc.internal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as the file has it.
 *
 * @param rows its rows, none without a cell
 */
record DocTable(List<List<DocCell>> rows) implements Piece {

    /** Whether this is a table to be read as such, and no arrangement of a few words. */
    boolean real() {
        return rows.size() > 1 && rows.stream().anyMatch(row -> row.size() > 1);
    }

    /** Whether this is only a frame around what its one column holds. */
    boolean frame() {
        return rows.stream().allMatch(row -> row.size() == 1)
                && rows.stream().anyMatch(row -> !row.get(0).tables().isEmpty());
    }

    @Override
    public String flat() {
        return rows.stream().map(row -> row.stream().map(DocCell::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
