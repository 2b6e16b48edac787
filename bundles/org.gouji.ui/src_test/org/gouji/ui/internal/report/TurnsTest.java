package org.gouji.ui.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns();

    @Test
    void inOrderEachCounts() {
        assertThat(turns.end(turns.begin())).isTrue();
        assertThat(turns.end(turns.begin())).isTrue();
    }

    @Test
    void anOlderOneThatEndsLastDoesNotCount() {
        int first = turns.begin();
        int second = turns.begin();
        int third = turns.begin();

        assertThat(turns.end(second)).isTrue();
        assertThat(turns.end(first)).isFalse();
        assertThat(turns.end(third)).isTrue();
        assertThat(turns.end(third)).as("once").isFalse();
    }
}
