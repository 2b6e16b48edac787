package org.gouji.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.model.report.Report;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.TemplateFit;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.junit.jupiter.api.Test;

class LeanReportsTest {

    private static Value number(String key, String raw) {
        return new Value(key, ValueState.NUMBER, raw, Optional.of(new BigDecimal(raw)), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of());
    }

    private static Report report(Value... values) {
        FakeTemplate form = FakeTemplate.whole("form", 1);
        return new Report(new TemplateFit("form", 1, 1, List.of()), form.schema(),
                new Report.Title("年度报告", Optional.empty(), Optional.empty(), Optional.empty()), List.of(),
                new ReportValues(List.of(values)), List.of());
    }

    @Test
    void equalValuesAreKeptOnce() {
        LeanReports lean = new LeanReports();
        ReportValues one = lean.of(report(number("t/b", "7"), number("t/a", "0"), number("t/c", "123456"))).values();
        ReportValues other = lean.of(report(number("t/b", "7"), number("t/a", "0"), Value.missing("t/c"))).values();

        assertThat(other.get("t/b")).isEqualTo(Optional.of(number("t/b", "7")));
        assertThat(other.get("t/b").orElseThrow()).isSameAs(one.get("t/b").orElseThrow());
        assertThat(other.get("t/a").orElseThrow()).isSameAs(one.get("t/a").orElseThrow());
        assertThat(one.get("t/c")).isEqualTo(Optional.of(number("t/c", "123456")));
        assertThat(other.get("t/c").orElseThrow().state()).isEqualTo(ValueState.MISSING);
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
