package org.gouji.store.record;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;

/**
 * The numbers that packed reports of one form state, by key.
 *
 * @since 1.0
 */
public final class PackedNumbers {

    private final FormSchema schema;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * Numbers of reports that follow a form.
     *
     * @param schema the form
     */
    public PackedNumbers(FormSchema schema) {
        this.schema = schema;
        List<CellSpec> cells = schema.cells();
        for (int i = 0; i < cells.size(); i++) {
            places.put(cells.get(i).key(), i);
        }
    }

    /**
     * The form.
     *
     * @return the schema
     */
    public FormSchema schema() {
        return schema;
    }

    /**
     * A number that a report states; what is only proposed or uncertain is not known.
     *
     * @param packed the report's packed values
     * @param key a cell's key
     * @return its number; empty when there is none, or the form has no such cell
     * @throws IllegalArgumentException when the bytes are no record of that form
     */
    public Optional<BigDecimal> of(byte[] packed, String key) {
        return Optional.ofNullable(places.get(key)).map(index -> PackedValues.cell(packed, index))
                .filter(cell -> cell.state().stated()).flatMap(PackedValues.Cell::number);
    }
}
