package org.gouji.model.schema;

import java.util.Optional;

import org.gouji.model.LocalizedText;

/**
 * One data cell of the form.
 *
 * @param key the key of its value; opaque
 * @param table id of its table
 * @param block index of its block in the table
 * @param row code of its row; for an unlabelled row, code of its column group
 * @param column code of its column
 * @param kind what it may hold
 * @param unit the unit the form prescribes, such as 万元, when it does
 * @param decimals decimals allowed
 * @param name row and column in words for people
 * @since 1.0
 */
public record CellSpec(String key, String table, int block, String row, String column, CellKind kind,
        Optional<String> unit, int decimals, LocalizedText name) {
}
