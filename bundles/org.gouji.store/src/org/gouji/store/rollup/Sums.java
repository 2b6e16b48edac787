package org.gouji.store.rollup;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellSpec;
import org.gouji.store.record.PackedValues;
import org.gouji.store.rollup.Rollup.Total;

/** Adds up records of one template version, cell by cell. Thousands of records must not make objects for each cell. */
final class Sums implements PackedValues.Cells {

    private final List<CellSpec> cells;

    private final long[] whole;

    private final BigDecimal[] rest;

    private final int[] known;

    private final int[] blank;

    private int reports;

    Sums(List<CellSpec> cells) {
        this.cells = cells;
        this.whole = new long[cells.size()];
        this.rest = new BigDecimal[cells.size()];
        java.util.Arrays.fill(rest, BigDecimal.ZERO);
        this.known = new int[cells.size()];
        this.blank = new int[cells.size()];
    }

    void add(byte[] packed) {
        PackedValues.each(packed, this);
        reports++;
    }

    @Override
    public void whole(int index, ValueState state, long number) {
        if (state.stated()) {
            known[index]++;
            long sum = whole[index] + number;
            if (((whole[index] ^ sum) & (number ^ sum)) < 0) {
                rest[index] = rest[index].add(BigDecimal.valueOf(number));
            } else {
                whole[index] = sum;
            }
        }
    }

    @Override
    public void other(int index, ValueState state, BigDecimal number) {
        if (state.stated()) {
            known[index]++;
            rest[index] = rest[index].add(number);
        }
    }

    @Override
    public void none(int index, ValueState state) {
        if (state == ValueState.BLANK) {
            blank[index]++;
        }
    }

    Map<String, Total> totals() {
        Map<String, Total> totals = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            totals.put(cells.get(i).key(),
                    new Total(BigDecimal.valueOf(whole[i]).add(rest[i]), known[i], blank[i], reports));
        }
        return totals;
    }
}
