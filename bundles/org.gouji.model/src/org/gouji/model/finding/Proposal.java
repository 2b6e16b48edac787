package org.gouji.model.finding;

import java.util.Optional;

import org.gouji.model.LocalizedText;

/**
 * A proposed correction.
 *
 * @param what what to change, for people
 * @param key the value to change, when it is one value
 * @param value its proposed text
 * @param confidence above 0, at most 1
 * @param why the reason, for people
 * @since 1.0
 */
public record Proposal(LocalizedText what, Optional<String> key, Optional<String> value, double confidence,
        LocalizedText why) {
}
