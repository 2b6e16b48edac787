package org.gouji.store.register;

import java.util.Objects;

import org.gouji.model.LocalizedText;

/**
 * A body that a printed name may mean. Only an officer may decide for it.
 *
 * @param body the body's number
 * @param code the body's code
 * @param name the name of the body that is alike
 * @param confidence from 0 to 1
 * @param reason what is alike and what is not
 * @since 1.0
 */
public record Candidate(long body, String code, String name, double confidence, LocalizedText reason) {

    public Candidate {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reason, "reason");
    }
}
