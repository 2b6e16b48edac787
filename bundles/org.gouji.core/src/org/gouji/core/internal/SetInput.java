package org.gouji.core.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.gouji.spi.rule.ReportSetInput;

/**
 * The reports of one run.
 *
 * @param members in the order of the inputs
 * @param asOf the date as of which to judge
 * @param expected who owes reports
 */
public record SetInput(List<Member> members, Optional<LocalDate> asOf, Optional<Expected> expected)
        implements
            ReportSetInput {

    public SetInput {
        members = List.copyOf(members);
    }
}
