package org.gouji.model.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of a report by key, in the order of the form. Immutable.
 *
 * @since 1.0
 */
public final class ReportValues {

    private final List<Value> all;
    private final Map<String, Value> byKey;

    /**
     * Makes the collection.
     *
     * @param values the values; a later one replaces an earlier one of the same key
     */
    public ReportValues(Collection<Value> values) {
        Map<String, Value> map = new LinkedHashMap<>();
        values.forEach(v -> map.put(v.key(), v));
        all = List.copyOf(map.values());
        // The list keeps the order, so the map need not: there are thousands of reports with hundreds of values.
        byKey = new HashMap<>(map);
    }

    /**
     * A value by key.
     *
     * @param key the key
     * @return the value, or empty when the form has no such cell
     */
    public Optional<Value> get(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * All values.
     *
     * @return an unmodifiable list in the order of the form
     */
    public List<Value> all() {
        return all;
    }

    /**
     * Number of values.
     *
     * @return the number of data cells of the form
     */
    public int size() {
        return all.size();
    }
}
