package org.gouji.ui.internal.browse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gouji.store.register.Body;
import org.gouji.store.rollup.Coverage;

/** Who is late, and whose reports are missing. */
final class Coverages {

    private final Set<Long> late = new HashSet<>();
    private final List<Missing> missing = new ArrayList<>();
    private final Map<Long, Body> bodies = new LinkedHashMap<>();

    Coverages(List<Coverage> coverages, LocalDate today) {
        for (Coverage coverage : coverages) {
            coverage.lines().forEach(line -> bodies.put(line.body().id(), line.body()));
            coverage.late(today).forEach(line -> line.filing().ifPresent(late::add));
            coverage.missing().forEach(line -> missing.add(
                    new Missing(line.body(), coverage.year(), line.due(), today.isAfter(line.due()))));
        }
    }

    /**
     * A report that is not there.
     *
     * @param body whose
     * @param year of which year
     * @param due until when it is in time
     * @param overdue whether that day is over
     */
    record Missing(Body body, int year, LocalDate due, boolean overdue) {
    }

    boolean late(long filing) {
        return late.contains(filing);
    }

    List<Missing> missing() {
        return missing;
    }

    /** The bodies of the register as they were last. */
    Map<Long, Body> bodies() {
        return bodies;
    }
}
