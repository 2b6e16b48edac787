package org.gouji.structure;

/**
 * One breach of a rule.
 *
 * @param rule the rule's name
 * @param where bundle or file
 * @param what what is wrong and what is allowed
 * @since 1.0
 */
public record Problem(String rule, String where, String what) {

    @Override
    public String toString() {
        return "[" + rule + "] " + where + ": " + what;
    }
}
