package org.gouji.store.internal.table;

import java.util.List;

/**
 * A line of a table file.
 *
 * @param number its number in the file, from 1; a field may go over several lines of the file
 * @param fields its fields as text
 */
public record Line(int number, List<String> fields) {

    public Line {
        fields = List.copyOf(fields);
    }
}
