package org.gouji.store.imports;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.gouji.core.Results;

/**
 * Writes chunk after chunk in a thread of its own, so that the next files are read meanwhile; never two at once. What
 * is told is told in the thread that hands over the chunks.
 */
final class ChunkWriter implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(ChunkWriter::thread);

    private final Consumer<Imported> progress;

    private Optional<Future<List<Imported>>> underWay = Optional.empty();

    ChunkWriter(Consumer<Imported> progress) {
        this.progress = progress;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "gouji-store");
        thread.setDaemon(true);
        return thread;
    }

    /** Waits for the chunk before and tells of it, then begins this one. */
    void write(Callable<List<Imported>> chunk) throws IOException {
        finish();
        underWay = Optional.of(thread.submit(chunk));
    }

    private void finish() throws IOException {
        if (underWay.isPresent()) {
            Future<List<Imported>> chunk = underWay.get();
            underWay = Optional.empty();
            result(chunk).forEach(progress);
        }
    }

    /** A chunk is committed or it is not: whoever is interrupted has to know which. */
    private static List<Imported> result(Future<List<Imported>> chunk) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return Results.of(chunk);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Waits for the last chunk and tells of it. */
    @Override
    public void close() throws IOException {
        thread.shutdown();
        finish();
    }
}
