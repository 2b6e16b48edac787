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

    /** Excludes the placements of a row in doubt that break a sum which another placement does not break. */
    static Decision weigh(BoundRow row, EquationScale scale, Map<String, BigDecimal> known) {
        List<Placement> candidates = new ArrayList<>();
        row.readings().printed().ifPresent(candidates::add);
        candidates.addAll(row.readings().others());
        if (row.doubtful() || candidates.size() < 2) {
            return new Decision(false, candidates, List.of());
        }
        List<Set<String>> broken = candidates.stream().map(placement -> broken(row, placement, scale, known)).toList();
        Set<String> always = new HashSet<>(broken.get(0));
        broken.forEach(always::retainAll);
        List<Placement> remaining = new ArrayList<>();
        Set<String> excluding = new TreeSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (always.containsAll(broken.get(i))) {
                remaining.add(candidates.get(i));
            } else {
                excluding.addAll(broken.get(i));
            }
        }
        excluding.removeAll(always);
        // Where every placement breaks some sum, the row is wrong in itself and the sums cannot judge.
        return remaining.isEmpty()
                ? new Decision(false, candidates, List.of())
                : new Decision(false, remaining, List.copyOf(excluding));
    }

    private static Set<String> broken(BoundRow row, Placement placement, EquationScale scale,
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
        return scale.broken(keys, key -> Optional.ofNullable((keys.contains(key) ? here : known).get(key)));
    }
}
