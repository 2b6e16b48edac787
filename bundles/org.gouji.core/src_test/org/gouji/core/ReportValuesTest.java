package org.gouji.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.model.report.ReportValues;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.junit.jupiter.api.Test;

class ReportValuesTest {

    private static Value number(String key, String raw) {
        return new Value(key, ValueState.NUMBER, raw, Optional.of(new BigDecimal(raw)), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of());
    }

    @Test
    void everyValueOfALargeFormIsFound() {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            values.add(number("t" + i % 7 + "/第" + i + "行", String.valueOf(i)));
        }
        ReportValues all = new ReportValues(values);
        assertThat(all.all()).isEqualTo(values);
        values.forEach(value -> assertThat(all.get(value.key())).containsSame(value));
        assertThat(all.get("t1/第2000行")).isEmpty();
        assertThat(new ReportValues(List.of()).get("t/a")).isEmpty();
    }

    @Test
    void aLaterValueOfAKeyReplacesTheEarlierOne() {
        ReportValues values = new ReportValues(List.of(number("t/a", "1"), number("t/b", "2"), number("t/a", "3")));
        assertThat(values.all()).extracting(Value::raw).containsExactly("3", "2");
        assertThat(values.get("t/a").orElseThrow().raw()).isEqualTo("3");
    }
}
