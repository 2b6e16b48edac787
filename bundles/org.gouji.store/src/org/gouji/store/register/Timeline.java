package org.gouji.store.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gouji.spi.rule.AgencyLevel;

/**
 * What a body was called and under whom it stood, from its first day on.
 *
 * @param code its code
 * @param level its level
 * @param spells without gaps, in order of time
 * @param shorts its short names
 */
record Timeline(String code, AgencyLevel level, List<Spell> spells, List<ShortName> shorts) {

    Timeline {
        spells = List.copyOf(spells);
        shorts = List.copyOf(shorts);
    }

    /**
     * A time in which neither name nor parent changed.
     *
     * @param name the official name
     * @param parent code of the body above
     * @param since the first day
     * @param until the first day after it; empty for the time that goes on
     * @param successor code of the body it was merged into at the end
     * @param line its line in the file; 0 for what is stored
     */
    record Spell(String name, Optional<String> parent, LocalDate since, Optional<LocalDate> until,
            Optional<String> successor, int line) {

        Spell {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(since, "since");
        }
    }

    /**
     * A short name.
     *
     * @param name the name
     * @param since the first day with it
     * @param line its line in the file; 0 for what is stored
     */
    record ShortName(String name, LocalDate since, int line) {
    }

    Spell last() {
        return spells.get(spells.size() - 1);
    }
}
