package org.gouji.ui.internal.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.gouji.model.schema.FormSchema;
import org.gouji.store.rollup.Comparison;
import org.gouji.store.rollup.Rollup.Contribution;

/**
 * What the charts show.
 *
 * @param form the form that the measures belong to
 * @param measures what can be charted
 * @param measure what is charted
 * @param area whose numbers
 * @param years the numbers of all years
 * @param sums the kinds
 * @param agencies what each report adds
 */
public record Charts(FormSchema form, List<Measure> measures, Measure measure, Area area, Comparison years,
        ChartSums sums, List<Contribution> agencies) {

    /** So many agencies with the largest numbers are shown, and so many with the smallest. */
    static final int MOST = 10;

    public Charts {
        measures = List.copyOf(measures);
        agencies = List.copyOf(agencies);
    }

    /**
     * A bar of an agency.
     *
     * @param part its number
     * @param bottom whether it is one of the smallest
     */
    public record Bar(Contribution part, boolean bottom) {
    }

    /** The agencies with the largest numbers, then those with the smallest; all where they are few. */
    public List<Bar> bars() {
        List<Contribution> sorted = agencies.stream().filter(part -> part.number().isPresent())
                .sorted(Comparator.comparing((Contribution part) -> part.number().orElse(BigDecimal.ZERO)).reversed()
                        .thenComparing(part -> part.body().code()))
                .toList();
        boolean few = sorted.size() <= 2 * MOST;
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean bottom = !few && i >= sorted.size() - MOST;
            if (few || i < MOST || bottom) {
                bars.add(new Bar(sorted.get(i), bottom));
            }
        }
        return bars;
    }

    /** Whether not all agencies are shown. */
    public boolean cut() {
        return bars().stream().anyMatch(Bar::bottom);
    }

    /** The report behind the bar of an agency. */
    public Optional<Contribution> agency(int index) {
        List<Bar> bars = bars();
        return index < 0 || index >= bars.size() ? Optional.empty() : Optional.of(bars.get(index).part());
    }
}
