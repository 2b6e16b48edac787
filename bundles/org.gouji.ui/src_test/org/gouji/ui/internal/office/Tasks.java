package org.gouji.ui.internal.office;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Runs background work at once, in the test's own thread. */
public final class Tasks {

    private Tasks() {
    }

    public static void run(Work.Task task) {
        try {
            task.run(new Work.Progress() {
                @Override
                public void total(int steps) {
                    // Nobody looks.
                }

                @Override
                public void step(String what) {
                    // Nobody looks.
                }

                @Override
                public boolean stopped() {
                    return false;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
