package org.gouji.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
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
    @ValueSource(ints = {2, 4})
    void aSlowFirstInputDoesNotLetLaterResultsPileUp(int jobs) throws IOException {
        CountDownLatch othersAreDone = new CountDownLatch(2 * jobs - 1);
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger alive = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Integer> results = new ArrayList<>();
        Iterator<Integer> inputs = IntStream.range(0, 1000).iterator();
        new ParallelRunner(jobs).run(inputs, i -> {
            begun.incrementAndGet();
            if (i == 0) {
                await(othersAreDone);
                // Time enough for many more, if anything let them begin.
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
                assertThat(begun).hasValue(2 * jobs);
            }
            most.accumulateAndGet(alive.incrementAndGet(), Math::max);
            othersAreDone.countDown();
            return i;
        }, result -> {
            alive.decrementAndGet();
            results.add(result);
        });
        assertThat(most.get()).isLessThanOrEqualTo(2 * jobs + 1);
        assertThat(results).isEqualTo(IntStream.range(0, 1000).boxed().toList());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
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
