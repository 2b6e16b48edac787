package org.gouji.store.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gouji.store.register.Body;

/**
 * Whose reports of a year are there, and since when.
 *
 * @param year the report year
 * @param lines one for each body that owes a report, in the order of the codes
 * @since 1.0
 */
public record Coverage(int year, List<Line> lines) {

    public Coverage {
        lines = List.copyOf(lines);
    }

    /**
     * A body that owes a report.
     *
     * @param body the body
     * @param due the last day on which its report is in time
     * @param filing its filing, where a readable report is there
     * @param received the day its first readable version was received
     * @since 1.0
     */
    public record Line(Body body, LocalDate due, Optional<Long> filing, Optional<LocalDate> received) {

        public Line {
            Objects.requireNonNull(body, "body");
            Objects.requireNonNull(due, "due");
        }
    }

    /**
     * Whose report is there.
     *
     * @return how many bodies
     */
    public long there() {
        return lines.stream().filter(line -> line.received().isPresent()).count();
    }

    /**
     * Whose report is not there, whether it is due yet or not.
     *
     * @return their lines
     */
    public List<Line> missing() {
        return lines.stream().filter(line -> line.received().isEmpty()).toList();
    }

    /**
     * Whose report came late, or is not there though it was due.
     *
     * @param today the day of the question
     * @return their lines
     */
    public List<Line> late(LocalDate today) {
        return lines.stream().filter(line -> line.received().orElse(today).isAfter(line.due())).toList();
    }
}
