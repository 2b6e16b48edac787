package org.gouji.ui.internal.office;

import java.io.IOException;

/** Where work is done that must not hold up the screen. */
public interface Work {

    /** Starts a task, at once or a little later; its title is for people. */
    void start(String title, Task task);

    /** Something to be done in the background. */
    interface Task {

        /** Does it; asks the progress now and then whether to stop. */
        void run(Progress progress) throws IOException;
    }

    /** How far a task has come. */
    interface Progress {

        /** Tells how many steps there are. */
        void total(int steps);

        /** Tells that a step is done, and what it was. */
        void step(String what);

        /** Whether somebody wants the task to stop. */
        boolean stopped();
    }
}
