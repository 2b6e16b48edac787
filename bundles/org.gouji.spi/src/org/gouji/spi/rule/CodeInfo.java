package org.gouji.spi.rule;

import java.util.Objects;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;

/**
 * One code that a rule may report, explained for an officer.
 *
 * @param code the code; never reused
 * @param severity its usual severity
 * @param title what it checks, in a few words
 * @param explanation what it checks, why, and what to do
 * @param source where it comes from: an official paper, the printed form, a local notice, or experience
 * @param basis how far it is official
 * @since 1.0
 */
public record CodeInfo(String code, Severity severity, LocalizedText title, LocalizedText explanation,
        LocalizedText source, Basis basis) {

    public CodeInfo {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(basis, "basis");
    }

    /** How far a rule is official. */
    public enum Basis {
        /** Text of an official paper or of the printed form. */
        OFFICIAL,
        /** A local government's notice. */
        LOCAL,
        /** Practice or inference: a plausibility check, never an error. */
        PLAUSIBILITY,
        /** An explanation of the form; nothing is checked. */
        NOTE
    }
}
