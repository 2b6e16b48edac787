package org.gouji.ui.internal.rollup;

import java.util.List;
import java.util.Set;

import org.gouji.store.register.Body;

/**
 * Bodies that are added up, as they were at the end of a year.
 *
 * @param name what they are together, for people
 * @param year the year
 * @param bodies their numbers
 * @param registered all bodies of the register
 * @param unregistered agencies that the register does not know
 */
public record Area(String name, int year, Set<Long> bodies, List<Body> registered, List<Body> unregistered) {

    public Area {
        bodies = Set.copyOf(bodies);
        registered = List.copyOf(registered);
        unregistered = List.copyOf(unregistered);
    }
}
