package org.gouji.core;

import java.util.Collection;
import java.util.Set;

/**
 * What a rule read of its input. A change of anything else cannot change what the rule found.
 *
 * @param keys keys of the values it asked for and got
 * @param absentKeys keys it asked for that the form does not have
 * @param parts what else it looked at
 * @since 1.0
 */
public record RuleReads(Set<String> keys, Set<String> absentKeys, Set<Part> parts) {

    public RuleReads {
        keys = Set.copyOf(keys);
        absentKeys = Set.copyOf(absentKeys);
        parts = Set.copyOf(parts);
    }

    /**
     * Whether a change of values can change what the rule found.
     *
     * @param changed keys of the values that changed
     * @return true if the rule read one of them, or all values
     */
    public boolean dependsOn(Collection<String> changed) {
        return parts.contains(Part.ALL_VALUES) && !changed.isEmpty()
                || changed.stream().anyMatch(key -> keys.contains(key) || absentKeys.contains(key));
    }

    /** What a rule can look at besides single values. */
    public enum Part {
        /** The form. */
        SCHEMA,
        /** All values. */
        ALL_VALUES,
        /** Title, agency and year. */
        TITLE,
        /** The sections with their text. */
        SECTIONS,
        /** What binding noticed. */
        OBSERVATIONS,
        /** The whole document. */
        DOCUMENT,
        /** Last year's report, also when there was none. */
        LAST_YEAR,
        /** The agency's level, also when it is not known. */
        LEVEL,
        /** The date as of which to judge, also when none was given. */
        AS_OF
    }
}
