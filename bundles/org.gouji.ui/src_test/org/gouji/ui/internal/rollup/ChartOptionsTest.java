package org.gouji.ui.internal.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.gouji.model.LocalizedText;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.FormMapping.Comparability;
import org.gouji.store.rollup.Comparison;
import org.gouji.store.rollup.Comparison.Crossing;
import org.gouji.store.rollup.Comparison.YearTotal;
import org.gouji.store.rollup.Rollup.Contribution;
import org.gouji.ui.internal.present.Texts;
import org.junit.jupiter.api.Test;

class ChartOptionsTest {

    private static final Texts TEXTS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    private static Charts charts(String name, int agencies) {
        Totals totals = RollupSamples.totals();
        Measure measure = new Measures(totals.forms().get(0)).all().get(1);
        List<Contribution> parts = new ArrayList<>();
        for (int i = 0; i < agencies; i++) {
            parts.add(new Contribution(RollupSamples.body(i + 1, name + i, Optional.empty()), i + 100,
                    ValueState.NUMBER, Optional.of(BigDecimal.valueOf(i))));
        }
        parts.add(new Contribution(RollupSamples.body(99, "空白馆", Optional.empty()), 99, ValueState.BLANK,
                Optional.empty()));
        Comparison years = new Comparison(measure.keys().get(0), measure.name(), Map.of(),
                List.of(new Crossing("old", "lib", 2024, Comparability.NOT_COMPARABLE, LocalizedText.EMPTY)),
                List.of(2022, 2023, 2024), List.of(), List.of(new YearTotal(BigDecimal.ZERO, 0, 3),
                        new YearTotal(BigDecimal.valueOf(9), 3, 3), new YearTotal(BigDecimal.valueOf(12), 2, 3)));
        return new Charts(totals.forms().get(0), List.of(measure), measure, new Area("示例市", 2024, Set.of(), List.of(),
                List.of()), years, new ChartSums(totals, totals.forms().get(0), measure), parts);
    }

    private static List<String> texts(String json) throws IOException {
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    texts.add(parser.getText());
                }
            }
        }
        return texts;
    }

    @Test
    void yearsSayWhereTheFormChangesAndHowManyReportsAreKnown() throws IOException {
        List<String> texts = texts(new ChartOptions(TEXTS).json(charts("馆", 2)));

        assertThat(texts).contains("2022", "2023", "2024\n新表样\n不可比", "{c}\n2 / 3 份", "-", "成人", "团体");
    }

    @Test
    void hostileNamesStayNames() throws IOException {
        String name = "</script><!--<img src=x onerror=alert(1)>'\"&\u2028\u0000\uD800";
        String json = new ChartOptions(TEXTS).json(charts(name, 1));

        assertThat(json).doesNotContain("<").doesNotContain(">").doesNotContain("&").doesNotContain("'")
                .doesNotContain("\u2028").doesNotContain("\u0000");
        assertThat(texts(json)).contains("</script><!--<img src=x onerror=alert(1)>'\"&\u2028  0");
    }

    @Test
    void ofManyAgenciesTheLargestAndTheSmallestAreShown() {
        Charts many = charts("馆", 30);

        assertThat(many.cut()).isTrue();
        assertThat(many.bars()).hasSize(20).filteredOn(Charts.Bar::bottom).hasSize(10);
        assertThat(many.agency(0).orElseThrow().filing()).isEqualTo(129);
        assertThat(many.agency(19).orElseThrow().filing()).isEqualTo(100);
        assertThat(many.agency(20)).isEmpty();
        assertThat(charts("馆", 20).cut()).isFalse();
        assertThat(charts("馆", 20).bars()).hasSize(20);
    }

    @Test
    void kindsAddUpTheCellsOfAGroupAndBlankIsNotZero() {
        ChartSums sums = charts("馆", 1).sums();

        assertThat(sums.whole()).isPresent();
        assertThat(sums.kinds()).hasSize(2).allMatch(kind -> kind.sum().isEmpty());
    }
}
