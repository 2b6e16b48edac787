package org.gouji.ui.internal.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.schema.FormSchema;
import org.gouji.store.rollup.Rollup.Total;

/**
 * A measure by its kinds.
 *
 * @param whole what is divided; empty when the form divides nothing
 * @param kinds what it is made of, with the sums
 */
public record ChartSums(Optional<Measure> whole, List<Kind> kinds) {

    public ChartSums {
        kinds = List.copyOf(kinds);
    }

    /**
     * A kind.
     *
     * @param measure which
     * @param sum how many; empty when no report has a number there
     */
    public record Kind(Measure measure, Optional<BigDecimal> sum) {
    }

    ChartSums(Totals totals, FormSchema form, Measure measure) {
        this(new Measures(form).kinds(measure).map(Measures.Breakdown::whole),
                new Measures(form).kinds(measure).map(Measures.Breakdown::kinds).orElse(List.of()).stream()
                        .map(kind -> new Kind(kind,
                                sum(kind, totals.rollup().totals().getOrDefault(form.id(), Map.of()))))
                        .toList());
    }

    private static Optional<BigDecimal> sum(Measure kind, Map<String, Total> totals) {
        return kind.keys().stream().map(totals::get).filter(total -> total != null && total.known() > 0)
                .map(Total::sum).reduce(BigDecimal::add);
    }
}
