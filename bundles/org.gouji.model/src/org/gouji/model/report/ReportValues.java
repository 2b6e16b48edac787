package org.gouji.model.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The values of a report by key, in the order of the form. Immutable.
 *
 * @since 1.0
 */
public final class ReportValues {

    private final List<Value> all;

    /**
     * Places in the list by the hash of the key, counted from 1; 0 is free. At least every other slot is. A map would take
     * four times the room, and thousands of reports with hundreds of values are kept.
     */
    private final int[] slots;

    /**
     * Makes the collection.
     *
     * @param values the values; a later one replaces an earlier one of the same key
     */
    public ReportValues(Collection<Value> values) {
        List<Value> distinct = new ArrayList<>(values.size());
        slots = new int[Math.max(2, Integer.highestOneBit(values.size()) << 2)];
        for (Value value : values) {
            int slot = slot(distinct, value.key());
            if (slots[slot] == 0) {
                distinct.add(value);
                slots[slot] = distinct.size();
            } else {
                distinct.set(slots[slot] - 1, value);
            }
        }
        all = List.copyOf(distinct);
    }

    /** The slot of a key, or the free one where it belongs. */
    private int slot(List<Value> values, String key) {
        int hash = key.hashCode();
        int slot = (hash ^ hash >>> 16) & slots.length - 1;
        while (slots[slot] != 0 && !values.get(slots[slot] - 1).key().equals(key)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /**
     * A value by key.
     *
     * @param key the key
     * @return the value, or empty when the form has no such cell
     */
    public Optional<Value> get(String key) {
        int at = slots[slot(all, key)];
        return at == 0 ? Optional.empty() : Optional.of(all.get(at - 1));
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
