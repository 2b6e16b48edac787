package org.gouji.model.schema;

import java.util.List;
import java.util.stream.Stream;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;

/**
 * A relation between a report and last year's report of the same agency: both sides must be equal.
 *
 * @param code the rule code, such as {@code Y01}
 * @param id unique within the schema: the code and where it applies
 * @param severity severity of a finding when it does not hold
 * @param left terms of the left side; at least one
 * @param right terms of the right side
 * @param crosses ids of other templates that last year's report may follow; they have the cells of last year's terms
 *            under the same keys and with the same meaning
 * @param statement the relation in words for people
 * @param official whether it follows from the form itself; otherwise it is a plausibility check
 * @since 1.0
 */
public record YearEquation(String code, String id, Severity severity, List<YearTerm> left, List<YearTerm> right,
        List<String> crosses, LocalizedText statement, boolean official) {

    public YearEquation {
        left = List.copyOf(left);
        right = List.copyOf(right);
        crosses = List.copyOf(crosses);
    }

    /**
     * All terms.
     *
     * @return terms of the left side, then of the right side
     */
    public List<YearTerm> terms() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    /**
     * A cell of one of the two reports with its sign.
     *
     * @param sign 1 or -1
     * @param last whether the cell is one of last year's report
     * @param key the cell's key
     */
    public record YearTerm(int sign, boolean last, String key) {
    }
}
