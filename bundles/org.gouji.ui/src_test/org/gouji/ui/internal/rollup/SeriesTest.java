package org.gouji.ui.internal.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.schema.FormMapping.Comparability;
import org.gouji.store.rollup.Comparison;
import org.gouji.store.rollup.Comparison.Crossing;
import org.gouji.store.rollup.Comparison.Known;
import org.gouji.store.rollup.Comparison.Point;
import org.gouji.store.rollup.Comparison.YearTotal;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.rollup.SeriesLine.SeriesPoint;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final String KEY = "x1/all/sum";

    private static Series series(Comparability label) {
        Point before = new Point(Known.NUMBER, Optional.of(BigDecimal.valueOf(9)), Optional.of("old"),
                Optional.of(7L));
        Point after = new Point(Known.NUMBER, Optional.of(BigDecimal.valueOf(12)), Optional.of("lib"),
                Optional.of(8L));
        Point none = new Point(Known.NO_REPORT, Optional.empty(), Optional.empty(), Optional.empty());
        Point away = new Point(Known.NOT_COUNTED, Optional.empty(), Optional.empty(), Optional.empty());
        Comparison table = new Comparison(KEY, LocalizedText.same("合计"), Map.of("lib", List.of(KEY)),
                List.of(new Crossing("old", "lib", 2021, label, LocalizedText.of("口径不同", "counted otherwise"))),
                List.of(2020, 2021),
                List.of(new Comparison.Row(RollupSamples.body(1, "市馆", Optional.empty()), List.of(before, after)),
                        new Comparison.Row(RollupSamples.body(2, "东区馆", Optional.empty()), List.of(away, none))),
                List.of(new YearTotal(BigDecimal.valueOf(9), 1, 1), new YearTotal(BigDecimal.valueOf(12), 1, 2)));
        return Series.of(table, "示例市", Texts.in(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void aChangeOfTheFormIsToldInTheHeadAndInASentence() {
        Series series = series(Comparability.NOT_COMPARABLE);

        assertThat(series.years()).containsExactly("2020", "2021（新表样，不可比）");
        assertThat(series.notes()).containsExactly("2020/2021 表样变更：不可比，口径不同");
    }

    @Test
    void onlyWhatMayBeComparedHasAChange() {
        assertThat(series(Comparability.COMPARABLE).lines().get(0).changeText()).isEqualTo("+3");
        assertThat(series(Comparability.COMPARABLE).sums().get(0).changeText()).isEqualTo("+3");
        assertThat(series(Comparability.NOT_COMPARABLE).lines().get(0).changeText()).isEmpty();
    }

    @Test
    void whatIsNotThereSaysWhyAndEveryNumberKnowsItsReport() {
        List<SeriesLine> lines = series(Comparability.COMPARABLE).lines();

        assertThat(lines.get(1).points()).extracting(SeriesPoint::text).containsExactly("–",
                Texts.in(Locale.SIMPLIFIED_CHINESE).of(org.gouji.store.rollup.ComparisonReport.words(Known.NO_REPORT)));
        assertThat(lines.get(1).changeText()).isEmpty();
        assertThat(lines.get(0).points().get(1)).isEqualTo(new SeriesPoint("12", Optional.of(BigDecimal.valueOf(12)),
                Optional.of(8L), Optional.of(KEY)));
    }
}
