package org.gouji.store.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.report.Report;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.Value;
import org.gouji.model.schema.CellSpec;
import org.gouji.store.WorkspaceException;

/**
 * Applies corrections to a report, in the order they were made. A pure function: the same report and corrections always
 * give the same result.
 *
 * @since 1.0
 */
public final class Patches {

    private Patches() {
    }

    /** What became of a correction. */
    public enum Outcome {
        /** It found what it expected, and changed it. */
        APPLIED,
        /** The report says already what the correction, or one that follows it, would make it say. */
        OBSOLETE,
        /** The report says something else than the correction expects. */
        REFUSED,
        /** It is taken back. */
        INACTIVE
    }

    /**
     * A correction and what became of it.
     *
     * @param correction the correction
     * @param outcome what became of it
     * @param found what it found; empty when the form has no such cell
     * @since 1.0
     */
    public record Patched(Correction correction, Outcome outcome, Optional<ValueText> found) {
    }

    /**
     * A report after its corrections.
     *
     * @param report the corrected report
     * @param patches every correction with what became of it, in the order they were made
     * @param changed keys of values that differ from the original, in the order of the form
     * @since 1.0
     */
    public record Result(Report report, List<Patched> patches, Set<String> changed) {
    }

    /**
     * Applies corrections.
     *
     * @param original the report as it was read
     * @param corrections the corrections in the order they were made
     * @return the corrected report
     */
    public static Result apply(Report original, List<Correction> corrections) {
        Map<String, Value> changed = new LinkedHashMap<>();
        List<Patched> patches = new ArrayList<>();
        for (Correction correction : corrections) {
            patches.add(apply(original, changed, correction));
        }
        settle(original, patches);
        if (changed.isEmpty()) {
            return new Result(original, patches, Set.of());
        }
        List<Value> values = new ArrayList<>(original.values().size());
        Set<String> keys = new LinkedHashSet<>();
        for (Value value : original.values().all()) {
            Value now = changed.getOrDefault(value.key(), value);
            values.add(now);
            if (!ValueText.of(now).equals(ValueText.of(value))) {
                keys.add(value.key());
            }
        }
        Report report = new Report(original.fit(), original.schema(), original.title(), original.sections(),
                new ReportValues(values), original.observations());
        return new Result(report, patches, keys);
    }

    private static Patched apply(Report original, Map<String, Value> changed, Correction correction) {
        Optional<CellSpec> cell = original.schema().cell(correction.key());
        Optional<Value> before = Optional.ofNullable(changed.get(correction.key()))
                .or(() -> original.values().get(correction.key()));
        Optional<ValueText> found = before.map(ValueText::of);
        if (!correction.active()) {
            return new Patched(correction, Outcome.INACTIVE, found);
        }
        if (cell.isEmpty() || before.isEmpty()) {
            return new Patched(correction, Outcome.REFUSED, found);
        }
        Value after = Replacement.apply(cell.get(), before.get(), correction.replacement());
        if (found.equals(Optional.of(correction.expected()))) {
            changed.put(correction.key(), after);
            return new Patched(correction, Outcome.APPLIED, found);
        }
        return new Patched(correction, same(found.get(), after) ? Outcome.OBSOLETE : Outcome.REFUSED, found);
    }

    /** A link of a chain whose later link the report has behind it is not needed either. */
    private static void settle(Report original, List<Patched> patches) {
        Map<String, Patched> next = new HashMap<>();
        for (int i = patches.size() - 1; i >= 0; i--) {
            Patched patched = patches.get(i);
            Correction correction = patched.correction();
            Optional<CellSpec> cell = original.schema().cell(correction.key());
            Optional<Value> value = original.values().get(correction.key());
            boolean needless = patched.outcome() == Outcome.REFUSED && cell.isPresent() && value.isPresent()
                    && Optional.ofNullable(next.get(correction.key())).filter(p -> p.outcome() == Outcome.OBSOLETE)
                            .filter(p -> Chains.follows(Replacement.apply(cell.get(), value.get(),
                                    correction.replacement()), p.correction().expected()))
                            .isPresent();
            if (needless) {
                patches.set(i, new Patched(correction, Outcome.OBSOLETE, patched.found()));
            }
            if (correction.active()) {
                next.put(correction.key(), patches.get(i));
            }
        }
    }

    static boolean same(ValueText found, Value after) {
        return found.text().equals(ValueText.of(after).text())
                && found.state().hasNumber() == after.state().hasNumber();
    }

    /** Whether a report says already what a change would make it say; false where the form has no such cell. */
    static boolean saysAlready(Optional<Result> state, Corrections.Change change) {
        Optional<Value> value = state.flatMap(s -> s.report().values().get(change.key()));
        Optional<CellSpec> cell = state.flatMap(s -> s.report().schema().cell(change.key()));
        if (value.isEmpty() || cell.isEmpty() || ValueText.of(value.get()).equals(change.expected())) {
            return false;
        }
        try {
            String plain = Replacement.check(cell.get(), change.replacement());
            return same(ValueText.of(value.get()), Replacement.apply(cell.get(), value.get(), plain));
        } catch (WorkspaceException e) {
            // What the cell cannot hold it does not say.
            return false;
        }
    }
}
