package org.gouji.model.schema;

import java.util.List;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;

/**
 * One relation between cells that must hold (勾稽关系), for one row or column of one table.
 *
 * @param code the rule code, such as {@code T301}
 * @param id unique within the schema: the code and where it applies, such as {@code T301@自然人}
 * @param severity severity of a finding when it does not hold
 * @param relation how the two sides compare
 * @param left terms of the left side; at least one
 * @param right terms of the right side; empty means 0
 * @param statement the relation in words for people
 * @param official whether the form or paper itself states it; otherwise it is a plausibility check
 * @since 1.0
 */
public record Equation(String code, String id, Severity severity, Relation relation, List<Term> left, List<Term> right,
        LocalizedText statement, boolean official) {

    public Equation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /**
     * All keys that take part.
     *
     * @return keys of the left side, then of the right side
     */
    public List<String> keys() {
        String[] keys = new String[left.size() + right.size()];
        int count = 0;
        for (Term term : left) {
            keys[count++] = term.key();
        }
        for (Term term : right) {
            keys[count++] = term.key();
        }
        return List.of(keys);
    }

    /** How two sides compare. */
    public enum Relation {
        /** Left equals right. */
        EQUAL("="),
        /** Left is at least right. */
        AT_LEAST("≥"),
        /** Left is 0 exactly when right is 0. */
        ZERO_TOGETHER("⇔"),
        /** Left is 0 unless the agency's level allows another value. */
        ZERO_UNLESS_LEVEL("=0");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        /**
         * The sign for people.
         *
         * @return such as {@code =}
         */
        public String sign() {
            return sign;
        }
    }

    /**
     * A cell with its sign.
     *
     * @param sign 1 or -1
     * @param key the cell's key
     */
    public record Term(int sign, String key) {
    }
}
