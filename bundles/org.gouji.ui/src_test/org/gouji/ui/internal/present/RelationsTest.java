package org.gouji.ui.internal.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.gouji.ui.internal.present.Relation.State;
import org.junit.jupiter.api.Test;

class RelationsTest {

    private final Relations relations = new Relations(Texts.in(Locale.CHINA), Reports.report());

    @Test
    void aBlankLeavesARelationOpen() {
        assertThat(relations.of("x1/a/in")).singleElement().satisfies(relation -> {
            assertThat(relation.code()).isEqualTo("L1");
            assertThat(relation.statement()).isEqualTo("成人 = 儿童");
            assertThat(relation.numbers()).isEqualTo("12 ? （不明）");
            assertThat(relation.state()).isEqualTo(State.OPEN);
            assertThat(relation.keys()).containsExactly("x1/a/in", "x1/b/in");
        });
    }

    @Test
    void aCellWithoutRelationsHasNone() {
        assertThat(relations.of("x1/d/out")).isEmpty();
    }
}
