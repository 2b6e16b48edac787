package org.gouji.store.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.report.Value;
import org.gouji.model.schema.CellSpec;
import org.gouji.store.WorkspaceException;

/**
 * Corrections of one value that follow each other: what one puts there is what the next one saw. A report that says
 * already what such a chain leads to needs none of its links.
 */
final class Chains {

    private Chains() {
    }

    /**
     * Links that a report has behind it.
     *
     * @param state the report as it stands
     * @param changes the changes in the order they were made
     * @return places in that order: the links of a chain up to the last one whose result the report says
     */
    static Set<Integer> passed(Optional<Patches.Result> state, List<Corrections.Change> changes) {
        Set<Integer> passed = new HashSet<>();
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            byKey.computeIfAbsent(changes.get(i).key(), key -> new ArrayList<>()).add(i);
        }
        byKey.forEach((key, places) -> {
            Optional<Value> value = state.flatMap(s -> s.report().values().get(key));
            Optional<CellSpec> cell = state.flatMap(s -> s.report().schema().cell(key));
            if (value.isPresent() && cell.isPresent() && places.size() > 1) {
                new Chain(cell.get(), value.get()).passed(places, changes, passed);
            }
        });
        return passed;
    }

    /** Whether the second saw what the first put there. */
    static boolean follows(Value after, ValueText expected) {
        return ValueText.of(after).equals(expected);
    }

    /** The changes of one value. */
    private record Chain(CellSpec cell, Value now) {

        void passed(List<Integer> places, List<Corrections.Change> changes, Set<Integer> passed) {
            List<Integer> links = new ArrayList<>();
            Optional<Value> before = Optional.empty();
            for (int place : places) {
                Corrections.Change change = changes.get(place);
                if (before.filter(value -> follows(value, change.expected())).isEmpty()) {
                    links.clear();
                }
                links.add(place);
                before = after(change);
                if (links.size() > 1 && before.filter(value -> Patches.same(ValueText.of(now), value)).isPresent()) {
                    passed.addAll(links);
                }
            }
        }

        /** What the cell cannot hold leads to nothing. */
        private Optional<Value> after(Corrections.Change change) {
            try {
                return Optional.of(Replacement.apply(cell, now, Replacement.check(cell, change.replacement())));
            } catch (WorkspaceException e) {
                return Optional.empty();
            }
        }
    }
}
