package org.gouji.ui.internal.rollup;

import java.util.Optional;
import java.util.Set;

/**
 * What the officer wants added up.
 *
 * @param year the year; empty for the latest there is
 * @param top the body at the top; empty for the top of the register
 * @param pick which bodies of its tree
 * @param chosen the bodies chosen one by one
 */
public record Scope(Optional<Integer> year, Optional<Long> top, Pick pick, Set<Long> chosen) {

    /** The whole register, the latest year. */
    public static final Scope START = new Scope(Optional.empty(), Optional.empty(), Pick.BELOW, Set.of());

    public Scope {
        chosen = Set.copyOf(chosen);
    }

    /** Which bodies of a tree. */
    public enum Pick {
        /** The governments right below, and the departments. */
        BELOW,
        /** The governments right below. */
        GOVERNMENTS,
        /** The departments. */
        DEPARTMENTS,
        /** The departments, those of the governments below among them. */
        ALL_DEPARTMENTS,
        /** The own report of the body at the top. */
        OWN,
        /** Those chosen one by one. */
        CHOSEN
    }

    public Scope in(int otherYear) {
        return new Scope(Optional.of(otherYear), top, pick, chosen);
    }

    /** With another body at the top. */
    public Scope under(long body) {
        return new Scope(year, Optional.of(body), pick, chosen);
    }

    public Scope by(Pick other) {
        return new Scope(year, top, other, chosen);
    }

    /** Only these bodies. */
    public Scope choosing(Set<Long> bodies) {
        return new Scope(year, top, Pick.CHOSEN, bodies);
    }
}
