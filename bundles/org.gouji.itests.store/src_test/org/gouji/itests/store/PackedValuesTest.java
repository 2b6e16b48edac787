package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.gouji.model.report.ReportValues;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;
import org.gouji.store.record.PackedValues;
import org.gouji.store.record.PackedValues.Cell;
import org.gouji.template.gwy2021.internal.Gwy2021Template;
import org.junit.jupiter.api.Test;

class PackedValuesTest {

    private static final FormSchema SCHEMA = new Gwy2021Template().schema();

    private static final List<Cell> KINDS = List.of(cell(ValueState.NUMBER, "0"), cell(ValueState.NUMBER, "-5"),
            cell(ValueState.NUMBER, "12.50"), cell(ValueState.BLANK, ""), cell(ValueState.MISSING, ""),
            cell(ValueState.NUMBER, "9223372036854775807"), cell(ValueState.NUMBER_WITH_UNIT, "3E+7"),
            cell(ValueState.PROPOSED, "64"), cell(ValueState.TEXT, ""),
            cell(ValueState.NUMBER, "123456789012345678901234567890.125"), cell(ValueState.UNCERTAIN, ""));

    private static Cell cell(ValueState state, String number) {
        return new Cell(state, Optional.of(number).filter(n -> !n.isEmpty()).map(BigDecimal::new));
    }

    /** Every kind of cell next to every other. */
    private static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < SCHEMA.cells().size(); i++) {
            cells.add(KINDS.get(i * (1 + i / KINDS.size()) % KINDS.size()));
        }
        return cells;
    }

    private static byte[] packed() {
        List<Value> values = new ArrayList<>();
        List<Cell> cells = cells();
        for (int i = 0; i < cells.size(); i++) {
            CellSpec spec = SCHEMA.cells().get(i);
            values.add(new Value(spec.key(), cells.get(i).state(), "", cells.get(i).number(), Optional.empty(),
                    Optional.empty(), Optional.empty(), List.of()));
        }
        return PackedValues.pack(SCHEMA, new ReportValues(values));
    }

    @Test
    void givesEveryCellAlone() {
        byte[] packed = packed();
        List<Cell> expected = cells();
        for (int i = 0; i < expected.size(); i++) {
            assertThat(PackedValues.cell(packed, i)).as("cell %s", i).isEqualTo(expected.get(i));
        }
    }

    @Test
    void givesSomeCellsInOnePass() {
        byte[] packed = packed();
        List<Cell> all = cells();
        int[] places = IntStream.range(0, all.size()).filter(i -> i % 3 == 1 || i == all.size() - 1).toArray();
        assertThat(PackedValues.cells(packed, places))
                .isEqualTo(IntStream.of(places).mapToObj(all::get).toList());
        assertThat(PackedValues.cells(packed)).isEmpty();
        assertThatThrownBy(() -> PackedValues.cells(packed, 4, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void handsOutAllCellsInOrder() {
        List<Cell> seen = new ArrayList<>();
        PackedValues.each(packed(), new PackedValues.Cells() {
            @Override
            public void whole(int index, ValueState state, long number) {
                seen.add(index, new Cell(state, Optional.of(BigDecimal.valueOf(number))));
            }

            @Override
            public void other(int index, ValueState state, BigDecimal number) {
                seen.add(index, new Cell(state, Optional.of(number)));
            }

            @Override
            public void none(int index, ValueState state) {
                seen.add(index, new Cell(state, Optional.empty()));
            }
        });
        assertThat(seen).isEqualTo(cells());
    }

    @Test
    void refusesWhatIsNoRecord() {
        byte[] packed = packed();
        int last = SCHEMA.cells().size() - 1;
        assertThatThrownBy(() -> PackedValues.cell(Arrays.copyOf(packed, packed.length - 20), last))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PackedValues.cell(new byte[]{9, 1, 0}, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PackedValues.cell(packed, last + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PackedValues.cell(packed, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
