package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import java.math.BigDecimal;

/**
 * What was decided for a row.
 *
 * @param certainty how sure it is
 * @param chosen the placement, unless uncertain
 * @param candidates all placements that were weighed
 * @param confidence of a proposed placement
 * @param held ids of the equations that spoke for a proposed placement
 */
record Decision(Certainty certainty, Optional<Placement> chosen, List<Placement> candidates, double confidence,
        List<String> held) {

    /** How sure a placement is. */
    enum Certainty {
        CERTAIN, PROPOSED, UNCERTAIN
    }

    static Decision certain(Placement placement) {
        return new Decision(Certainty.CERTAIN, Optional.of(placement), List.of(), 1, List.of());
    }

    private static Decision uncertain(List<Placement> candidates) {
        return new Decision(Certainty.UNCERTAIN, Optional.empty(), candidates, 0, List.of());
    }

    private record Weighed(Placement placement, EquationScale.Weight weight) {
    }

    /** Weighs the placements of a row in doubt with the sums of the form. */
    static Decision weigh(BoundRow row, EquationScale scale, Map<String, BigDecimal> known) {
        List<Placement> candidates = new ArrayList<>();
        row.readings().printed().ifPresent(candidates::add);
        candidates.addAll(row.readings().others());
        if (row.doubtful() || candidates.isEmpty()) {
            return uncertain(candidates);
        }
        List<Weighed> ranked = new ArrayList<>();
        for (Placement placement : candidates) {
            ranked.add(new Weighed(placement, weight(row, placement, scale, known)));
        }
        ranked.sort(Comparator.comparingInt((Weighed w) -> w.weight.score()).reversed());
        Weighed best = ranked.get(0);
        boolean tie = ranked.size() > 1 && ranked.get(1).weight.score() == best.weight.score();
        if (tie || best.weight.score() < 0 || candidates.size() == 1) {
            return uncertain(candidates);
        }
        int lead = best.weight.score() - ranked.get(1).weight.score();
        double confidence = Math.min(0.95, 0.5 + 0.1 * lead + 0.1 * best.weight.held().size());
        return new Decision(Certainty.PROPOSED, Optional.of(best.placement), candidates, confidence,
                best.weight.held());
    }

    private static EquationScale.Weight weight(BoundRow row, Placement placement, EquationScale scale,
            Map<String, BigDecimal> known) {
        Map<String, BigDecimal> here = new HashMap<>();
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < row.keys().size(); i++) {
            Optional<BigDecimal> number = placement.cells().get(i).flatMap(cell -> cell.content().number());
            row.keys().get(i).ifPresent(key -> {
                keys.add(key);
                number.ifPresent(n -> here.put(key, n));
            });
        }
        return scale.weigh(keys, key -> Optional
                .ofNullable(keys.contains(key) ? here.get(key) : Objects.requireNonNull(known).get(key)));
    }
}
