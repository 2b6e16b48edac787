package org.gouji.bench;

import java.io.IOException;
import java.util.List;

/** A part of the benchmark that can be run alone. */
public interface Part {

    /** Its name on the command line. */
    String name();

    /** What it measures, for the help. */
    String purpose();

    /** Measures. */
    List<Line> run(Setting setting) throws IOException, InterruptedException;
}
