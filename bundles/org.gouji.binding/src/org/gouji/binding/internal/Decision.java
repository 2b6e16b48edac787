package org.gouji.binding.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.gouji.binding.internal.PhysicalRow.PhysicalCell;

/**
 * What was decided for a row: the placements that remain possible. A column on which all of them agree is decided, the
 * others are uncertain.
 *
 * @param certain whether the file itself fixes the placement
 * @param remaining the possible placements, at least one unless nothing is known
 * @param equations ids of the equations that excluded the other placements
 */
record Decision(boolean certain, List<Placement> remaining, List<String> equations) {

    Decision {
        remaining = List.copyOf(remaining);
        equations = List.copyOf(equations);
    }

    static Decision certain(Placement placement) {
        return new Decision(true, List.of(placement), List.of());
    }

    /** The cells that may stand in a column; one when it is decided, an empty one stands for no cell. */
    List<Optional<PhysicalCell>> cells(int column) {
        if (remaining.size() == 1) {
            return List.of(remaining.get(0).cells().get(column));
        }
        return remaining.stream().map(placement -> placement.cells().get(column)).distinct().toList();
    }

    /** Whether every column is decided. */
    boolean decided() {
        return remaining.size() == 1;
    }

    /** How sure a decided column is; it grows with the number of sums that speak for it. */
    double confidence() {
        return Math.min(0.95, 0.6 + 0.1 * equations.size());
    }

    /**
     * Decides a row in doubt. A printed placement that the row's own sums confirm stands; otherwise placements are
     * excluded that break a sum which another placement does not break, the row's own sums first.
     */
    static Decision weigh(BoundRow row, EquationScale scale, Map<String, BigDecimal> known) {
        List<Placement> candidates = new ArrayList<>();
        row.readings().printed().ifPresent(candidates::add);
        candidates.addAll(row.readings().others());
        if (row.doubtful() || candidates.size() < 2) {
            return new Decision(false, candidates, List.of());
        }
        Optional<Placement> printed = row.readings().printed();
        List<String> confirming = printed.map(p -> scale.confirming(keys(row), numbers(row, p, known)))
                .orElse(List.of());
        if (!confirming.isEmpty()) {
            return new Decision(false, List.of(printed.orElseThrow()), confirming);
        }
        List<Weighed> all = candidates.stream()
                .map(p -> new Weighed(p, scale.broken(keys(row), numbers(row, p, known)))).toList();
        Set<String> excluding = new TreeSet<>();
        List<Weighed> fit = keepUnbroken(all, w -> w.broken.inRow(), excluding);
        List<Weighed> remaining = keepUnbroken(fit, w -> w.broken.across(), excluding);
        return new Decision(false, remaining.stream().map(Weighed::placement).toList(), List.copyOf(excluding));
    }

    private record Weighed(Placement placement, EquationScale.Broken broken) {
    }

    /** Where every placement breaks some sum of its own, the figures are wrong in themselves and the sums cannot judge. */
    private static List<Weighed> keepUnbroken(List<Weighed> weighed, Function<Weighed, Set<String>> broken,
            Set<String> excluding) {
        Set<String> always = new HashSet<>(broken.apply(weighed.get(0)));
        weighed.forEach(w -> always.retainAll(broken.apply(w)));
        List<Weighed> kept = weighed.stream().filter(w -> always.containsAll(broken.apply(w))).toList();
        if (kept.isEmpty() || kept.size() == weighed.size()) {
            return weighed;
        }
        weighed.forEach(w -> broken.apply(w).stream().filter(id -> !always.contains(id)).forEach(excluding::add));
        return kept;
    }

    private static Set<String> keys(BoundRow row) {
        Set<String> keys = new LinkedHashSet<>();
        row.keys().forEach(key -> key.ifPresent(keys::add));
        return keys;
    }

    private static Function<String, Optional<BigDecimal>> numbers(BoundRow row, Placement placement,
            Map<String, BigDecimal> known) {
        Map<String, BigDecimal> here = new HashMap<>();
        for (int i = 0; i < row.keys().size(); i++) {
            Optional<BigDecimal> number = placement.cells().get(i).flatMap(cell -> cell.content().number());
            row.keys().get(i).ifPresent(key -> number.ifPresent(n -> here.put(key, n)));
        }
        Set<String> keys = keys(row);
        return key -> Optional.ofNullable((keys.contains(key) ? here : known).get(key));
    }
}
