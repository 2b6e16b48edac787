package org.gouji.batch.internal;

import java.io.IOException;

/** One command of the program. */
interface Command {

    /**
     * Runs it.
     *
     * @param arguments its part of the command line
     * @return the exit code
     * @throws UsageException when the command line makes no sense
     * @throws IOException when a result cannot be written
     */
    int run(Arguments arguments) throws UsageException, IOException;
}
