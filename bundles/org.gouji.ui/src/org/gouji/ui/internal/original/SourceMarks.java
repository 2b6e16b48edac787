package org.gouji.ui.internal.original;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.spi.export.CheckedReport;
import org.gouji.ui.internal.present.Review;

/**
 * The places of an original that matter.
 *
 * @param index which value stands where; empty without a report
 * @param errors places of errors that are open
 * @param warnings places of warnings that are open
 */
public record SourceMarks(Optional<SourceIndex> index, Set<String> errors, Set<String> warnings) {

    public SourceMarks {
        errors = Set.copyOf(errors);
        warnings = Set.copyOf(warnings);
    }

    public static SourceMarks of(CheckedReport checked, Review review) {
        Optional<SourceIndex> index = checked.report().map(SourceIndex::new);
        return new SourceMarks(index, places(checked, review, index, Severity.ERROR),
                places(checked, review, index, Severity.WARNING));
    }

    /** The places with a value. */
    public Set<String> values() {
        return index.map(SourceIndex::nodes).orElse(Set.of());
    }

    /** The places with a finding. */
    public Set<String> blamed() {
        Set<String> all = new HashSet<>(errors);
        all.addAll(warnings);
        return all;
    }

    private static Set<String> places(CheckedReport checked, Review review, Optional<SourceIndex> index,
            Severity severity) {
        Set<String> places = new HashSet<>();
        checked.findings().stream().filter(finding -> finding.severity() == severity)
                .filter(finding -> !review.waived().containsKey(finding.fingerprint()))
                .forEach(finding -> places(finding, index).forEach(places::add));
        return places;
    }

    private static Stream<String> places(Finding finding, Optional<SourceIndex> index) {
        return Stream.concat(finding.at().stream().flatMap(at -> Anchors.node(at).stream()),
                finding.keys().stream().flatMap(key -> index.map(known -> known.nodes(key)).stream())
                        .flatMap(nodes -> nodes.stream()));
    }
}
