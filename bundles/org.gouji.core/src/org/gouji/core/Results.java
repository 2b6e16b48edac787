package org.gouji.core;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Results of work that another thread does.
 *
 * @since 1.0
 */
public final class Results {

    private Results() {
    }

    /**
     * Waits for work and gives its result; what the work failed with comes out as if this thread had done it.
     *
     * @param <R> the result
     * @param work the work
     * @return the result
     * @throws IOException what the work threw
     * @throws InterruptedException when this thread is interrupted while it waits; the work goes on
     */
    public static <R> R of(Future<R> work) throws IOException, InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
