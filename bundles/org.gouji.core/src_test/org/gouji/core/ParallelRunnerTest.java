package org.gouji.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelRunnerTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void resultsComeInOrderAndMemoryIsBounded(int jobs) throws IOException {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Iterator<Integer> inputs = IntStream.range(0, 200).peek(i -> {
            taken.incrementAndGet();
            assertThat(taken.get() - done.get()).isLessThanOrEqualTo(2 * jobs + 1);
        }).iterator();
        List<Integer> results = new ArrayList<>();
        new ParallelRunner(jobs).run(inputs, i -> {
            if (i % 7 == 0) {
                Thread.yield();
            }
            return i * 2;
        }, result -> {
            done.incrementAndGet();
            results.add(result);
        });
        assertThat(results).isEqualTo(IntStream.range(0, 200).mapToObj(i -> i * 2).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatTheWorkThrowsComesOut(int jobs) {
        ParallelRunner runner = new ParallelRunner(jobs);
        assertThatThrownBy(() -> runner.run(List.of(1, 2).iterator(), i -> {
            throw new IllegalStateException("work");
        }, result -> {
        })).isInstanceOf(IllegalStateException.class).hasMessage("work");
        assertThatThrownBy(() -> runner.run(List.of(1, 2).iterator(), i -> i, result -> {
            throw new IOException("full");
        })).isInstanceOf(IOException.class).hasMessage("full");
    }

    @Test
    void atLeastOneJob() {
        assertThatThrownBy(() -> new ParallelRunner(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
