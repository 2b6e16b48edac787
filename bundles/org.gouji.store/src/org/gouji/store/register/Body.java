package org.gouji.store.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.gouji.spi.rule.AgencyLevel;

/**
 * A body of the register as it was on a day.
 *
 * @param id its number
 * @param code its code, never that of another body
 * @param level its level
 * @param name its official name on that day
 * @param parent the body it stood under on that day
 * @param since its first day
 * @param until the first day without it
 * @param successor the body it was merged into
 * @since 1.0
 */
public record Body(long id, String code, AgencyLevel level, String name, Optional<Long> parent, LocalDate since,
        Optional<LocalDate> until, Optional<Long> successor) {

    public Body {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(since, "since");
    }
}
