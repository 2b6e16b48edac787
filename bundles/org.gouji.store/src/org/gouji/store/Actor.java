package org.gouji.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Who works in a workspace, and by which clock.
 *
 * @param name the officer's name as it shall stand in the history
 * @param clock tells the time of what is done
 * @since 1.0
 */
public record Actor(String name, Clock clock) {

    public Actor {
        Objects.requireNonNull(clock, "clock");
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor needs a name");
        }
    }

    /**
     * The time.
     *
     * @return now, in whole milliseconds
     */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
