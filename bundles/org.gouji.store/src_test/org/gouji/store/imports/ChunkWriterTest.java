package org.gouji.store.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

class ChunkWriterTest {

    private final List<String> happened = new ArrayList<>();

    private static Imported file(String path) {
        return new Imported(path, Imported.Outcome.NEW, List.of(), Optional.empty(), List.of());
    }

    private ChunkWriter writer() {
        Thread caller = Thread.currentThread();
        return new ChunkWriter(file -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            happened.add(file.path());
        });
    }

    @Test
    void aChunkIsWrittenWhileTheNextIsMadeAndToldBeforeTheNextBegins() throws IOException {
        CountDownLatch made = new CountDownLatch(1);
        try (ChunkWriter writer = writer()) {
            writer.write(() -> {
                made.await();
                return List.of(file("a"), file("b"));
            });
            made.countDown();
            writer.write(() -> {
                assertThat(happened).containsExactly("a", "b");
                return List.of(file("c"));
            });
        }
        assertThat(happened).containsExactly("a", "b", "c");
    }

    @Test
    void aFailureComesOutOnceAndNothingElseIsWritten() {
        assertThatThrownBy(() -> {
            try (ChunkWriter writer = writer()) {
                writer.write(() -> {
                    throw new IOException("full");
                });
                writer.write(() -> List.of(file("never")));
            }
        }).isInstanceOf(IOException.class).hasMessage("full").hasNoSuppressedExceptions();
        assertThatThrownBy(() -> {
            try (ChunkWriter writer = writer()) {
                writer.write(() -> {
                    throw new IllegalStateException("a fault");
                });
            }
        }).isInstanceOf(IllegalStateException.class).hasMessage("a fault");
        assertThat(happened).isEmpty();
    }

    @Test
    void whatIsWrittenIsToldAlsoWhenTheWorkFailsMeanwhile() {
        assertThatThrownBy(() -> {
            try (ChunkWriter writer = writer()) {
                writer.write(() -> List.of(file("a")));
                throw new IllegalStateException("cancelled");
            }
        }).hasMessage("cancelled");
        assertThat(happened).containsExactly("a");
    }

    @Test
    void whoeverIsInterruptedLearnsWhatWasWrittenAndStaysInterrupted() throws IOException {
        try (ChunkWriter writer = writer()) {
            Thread.currentThread().interrupt();
            writer.write(() -> List.of(file("a")));
            writer.write(() -> List.of(file("b")));
        }
        assertThat(Thread.interrupted()).isTrue();
        assertThat(happened).containsExactly("a", "b");
    }
}
