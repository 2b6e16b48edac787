package org.gouji.model.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gouji.model.LocalizedText;

/**
 * What becomes of the cells of an older form in a newer one, as the newer form's file declares it. Every cell of the
 * older form has exactly one entry; every cell of the newer form is the target of an entry or listed as added.
 *
 * @param from template id of the older form
 * @param to template id of the newer form
 * @param entries one for each cell of the older form
 * @param added cells of the newer form that nothing of the older one can fill
 * @since 1.0
 */
public record FormMapping(String from, String to, List<Entry> entries, List<Added> added) {

    public FormMapping {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        entries = List.copyOf(entries);
        added = List.copyOf(added);
    }

    /** What becomes of a cell of the older form. */
    public enum Kind {
        /** One cell of the newer form means the same. */
        SAME,
        /** Several cells of the newer form together mean the same; the value cannot be divided among them. */
        SUM,
        /** The newer form has a similar cell that must not be compared. */
        NOT_COMPARABLE,
        /** The newer form has nothing of the kind. */
        DROPPED
    }

    /**
     * What becomes of one cell.
     *
     * @param kind what becomes of it
     * @param key its key in the older form
     * @param targets keys in the newer form: one for the same, several for a sum, those not to be compared with, or none
     * @param reason why, for people; for the same meaning a reservation or empty
     */
    public record Entry(Kind kind, String key, List<String> targets, LocalizedText reason) {

        public Entry {
            Objects.requireNonNull(kind, "kind");
            targets = List.copyOf(targets);
        }
    }

    /**
     * A cell of the newer form without a predecessor.
     *
     * @param key its key
     * @param reason why, for people
     */
    public record Added(String key, LocalizedText reason) {
    }

    /** How values of both forms may stand in one series. */
    public enum Comparability {
        /** As they are. */
        COMPARABLE,
        /** When the cells of the newer form are added up. */
        COMPARABLE_AS_SUM,
        /** Not at all. */
        NOT_COMPARABLE
    }

    /**
     * The cells of both forms that belong to one point of a series.
     *
     * @param label how they may be compared
     * @param oldKeys keys of the older form; empty when it has none
     * @param newKeys keys of the newer form, to be added up when there are several; empty when it has none
     * @param reason why, for people; for comparable cells a reservation or empty
     */
    public record Counterpart(Comparability label, List<String> oldKeys, List<String> newKeys, LocalizedText reason) {

        public Counterpart {
            oldKeys = List.copyOf(oldKeys);
            newKeys = List.copyOf(newKeys);
        }
    }

    /**
     * What becomes of a cell of the older form.
     *
     * @param oldKey its key
     * @return its entry, or empty when the older form has no such cell
     */
    public Optional<Entry> entry(String oldKey) {
        return entries.stream().filter(e -> e.key().equals(oldKey)).findFirst();
    }

    /**
     * How a cell of the older form continues in a series.
     *
     * @param oldKey its key
     * @return the counterpart, or empty when the older form has no such cell
     */
    public Optional<Counterpart> forOld(String oldKey) {
        return entry(oldKey).map(FormMapping::counterpart);
    }

    /**
     * What of the older form may stand before a cell of the newer form in a series. A cell that can be compared and
     * also has a similar one that must not be is told as comparable.
     *
     * @param newKey its key
     * @return the counterpart, or empty when the newer form has no such cell
     */
    public Optional<Counterpart> forNew(String newKey) {
        Optional<Counterpart> known = entries.stream().filter(e -> e.targets().contains(newKey))
                .min((a, b) -> a.kind().compareTo(b.kind())).map(FormMapping::counterpart);
        return known.or(() -> added.stream().filter(a -> a.key().equals(newKey)).findFirst()
                .map(a -> new Counterpart(Comparability.NOT_COMPARABLE, List.of(), List.of(newKey), a.reason())));
    }

    /**
     * All points at which a series may cross from the older form to the newer one, or must not.
     *
     * @return one element for each entry, then one for each added cell
     */
    public List<Counterpart> counterparts() {
        List<Counterpart> all = new ArrayList<>(entries.stream().map(FormMapping::counterpart).toList());
        added.forEach(a -> all
                .add(new Counterpart(Comparability.NOT_COMPARABLE, List.of(), List.of(a.key()), a.reason())));
        return List.copyOf(all);
    }

    private static Counterpart counterpart(Entry entry) {
        Comparability label = switch (entry.kind()) {
            case SAME -> Comparability.COMPARABLE;
            case SUM -> Comparability.COMPARABLE_AS_SUM;
            case NOT_COMPARABLE, DROPPED -> Comparability.NOT_COMPARABLE;
        };
        return new Counterpart(label, List.of(entry.key()), entry.targets(), entry.reason());
    }
}
