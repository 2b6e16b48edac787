package org.gouji.ui.internal.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.gouji.ui.internal.rollup.Measures.Breakdown;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private final Measures measures = new Measures(RollupSamples.form());

    @Test
    void theTotalsThatArePartOfNoOtherAreWorthAChart() {
        assertThat(measures.all()).extracting(measure -> measure.keys().get(0)).containsExactly("x1/new/sum",
                RollupSamples.ALL);
    }

    @Test
    void whatARowIsMadeOfIsGroupedAsTheFormGroupsIt() {
        Breakdown kinds = measures.kinds(measures.all().get(1)).orElseThrow();

        assertThat(kinds.whole().keys()).containsExactly(RollupSamples.ALL);
        assertThat(kinds.whole().name().zh()).isEqualTo("归还");
        assertThat(kinds.kinds()).extracting(kind -> kind.name().zh()).containsExactly("成人", "团体");
        assertThat(kinds.kinds().get(1).keys()).isEqualTo(List.of("x1/school/sum", "x1/firm/sum"));
    }

    @Test
    void aMeasureThatIsNoSumOfRowsShowsTheKindsOfItsTable() {
        assertThat(measures.kinds(measures.all().get(0))).isEqualTo(measures.kinds(measures.all().get(1)));
    }
}
