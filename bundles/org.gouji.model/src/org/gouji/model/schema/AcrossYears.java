package org.gouji.model.schema;

import java.util.List;

/**
 * What a form lets expect of two reports of the same agency for consecutive years.
 *
 * @param equations relations between both reports
 * @param jumps cells that should not change too much; both reports must follow this form
 * @since 1.0
 */
public record AcrossYears(List<YearEquation> equations, List<JumpCheck> jumps) {

    /** Nothing is expected. */
    public static final AcrossYears NONE = new AcrossYears(List.of(), List.of());

    public AcrossYears {
        equations = List.copyOf(equations);
        jumps = List.copyOf(jumps);
    }
}
