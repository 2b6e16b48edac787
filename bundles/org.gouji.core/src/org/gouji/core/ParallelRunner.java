package org.gouji.core;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many inputs at once and hands the results on in the order of the inputs. No more than two inputs a job are
 * under way or waiting at any time, so memory does not grow with the number of inputs.
 *
 * @since 1.0
 */
public final class ParallelRunner {

    private final int jobs;

    /**
     * Makes a runner.
     *
     * @param jobs how many inputs to work on at once, at least 1
     */
    public ParallelRunner(int jobs) {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs " + jobs);
        }
        this.jobs = jobs;
    }

    /**
     * Takes results, in the calling thread.
     *
     * @param <R> the result of an input
     */
    @FunctionalInterface
    public interface Sink<R> {

        /**
         * Takes the next result.
         *
         * @param result the result
         * @throws IOException when it cannot be written; ends the run
         */
        void accept(R result) throws IOException;
    }

    /**
     * Works on all inputs.
     *
     * @param <T> an input
     * @param <R> the result of an input
     * @param inputs the inputs; taken by the calling thread only as needed
     * @param work the work, done by any thread
     * @param sink takes the results in the order of the inputs
     * @throws IOException when the sink fails, or the calling thread is interrupted
     */
    public <T, R> void run(Iterator<T> inputs, Function<T, R> work, Sink<R> sink) throws IOException {
        if (jobs == 1) {
            while (inputs.hasNext()) {
                sink.accept(work.apply(inputs.next()));
            }
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(jobs, ParallelRunner::thread);
        try {
            runWith(threads, inputs, work, sink);
        } finally {
            threads.shutdownNow();
        }
    }

    private <T, R> void runWith(ExecutorService threads, Iterator<T> inputs, Function<T, R> work, Sink<R> sink)
            throws IOException {
        Queue<Future<R>> pending = new ArrayDeque<>();
        while (inputs.hasNext() || !pending.isEmpty()) {
            if (inputs.hasNext() && pending.size() < 2 * jobs) {
                T input = inputs.next();
                pending.add(threads.submit(() -> work.apply(input)));
            } else {
                sink.accept(result(pending.remove()));
            }
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "gouji-job");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return Results.of(future);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
