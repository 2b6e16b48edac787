package org.gouji.core.internal;

import java.util.Optional;

/**
 * What came of the work of a plug-in: a value or a fault.
 *
 * @param <T> what the work returns
 * @param value present when it ended well
 * @param fault present when it did not
 */
public record Outcome<T>(Optional<T> value, Optional<Fault> fault) {

    static <T> Outcome<T> of(T value) {
        return new Outcome<>(Optional.of(value), Optional.empty());
    }

    static <T> Outcome<T> failed(Fault fault) {
        return new Outcome<>(Optional.empty(), Optional.of(fault));
    }
}
