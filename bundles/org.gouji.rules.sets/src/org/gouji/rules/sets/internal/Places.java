package org.gouji.rules.sets.internal;

import java.util.Optional;

import org.gouji.model.SourceRange;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.report.Value;
import org.gouji.spi.rule.ReportSetInput.Member;

/** Places in the reports of a set. */
final class Places {

    private Places() {
    }

    /** The cell, or the report where the cell's place is not known. */
    static SourceRange cell(Member member, String key) {
        return member.report().values().get(key).flatMap(Value::at).map(member::place)
                .orElseGet(() -> document(member));
    }

    /** The title, or the report. */
    static SourceRange title(Member member) {
        return member.report().title().at().map(member::place).orElseGet(() -> document(member));
    }

    /** The report as a whole. */
    static SourceRange document(Member member) {
        return member.place(SourceRange.document(container(member.report()).orElse("")));
    }

    private static Optional<String> container(Report report) {
        return report.title().at().or(() -> report.sections().stream().map(ReportSection::headingAt).findFirst())
                .map(SourceRange::container);
    }
}
