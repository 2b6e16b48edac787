package org.gouji.ui.internal.rollup;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

import org.gouji.store.filing.Filing;
import org.gouji.ui.internal.office.Office;

/** What the views of the totals have in common: whose totals are wanted, and which of them is looked at. */
public final class RollupDesk {

    private final Office office;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private volatile Scope scope = Scope.START;
    private volatile Optional<TotalCell> cell = Optional.empty();

    public RollupDesk(Office office) {
        this.office = office;
    }

    /** What changed. */
    public enum Topic {
        /** Whose totals. */
        SCOPE,
        /** Which total. */
        CELL
    }

    /** Is told what changed. */
    public interface Listener {
        void changed(Topic topic);
    }

    /**
     * A total.
     *
     * @param template the template version
     * @param measure the cell, or the cells that are added up
     */
    public record TotalCell(String template, Measure measure) {

        /** The cell, or the first of them. */
        public String key() {
            return measure.keys().get(0);
        }
    }

    public void add(Listener listener) {
        listeners.add(listener);
    }

    public void remove(Listener listener) {
        listeners.remove(listener);
    }

    public Scope scope() {
        return scope;
    }

    /** Other bodies or another year. */
    public void scope(Scope other) {
        if (!scope.equals(other)) {
            scope = other;
            listeners.forEach(listener -> listener.changed(Topic.SCOPE));
        }
    }

    public Optional<TotalCell> cell() {
        return cell;
    }

    /** Another total is looked at. */
    public void cell(TotalCell other) {
        if (!cell.equals(Optional.of(other))) {
            cell = Optional.of(other);
            listeners.forEach(listener -> listener.changed(Topic.CELL));
        }
    }

    /** Another workspace: nothing chosen holds there. */
    public void clear() {
        cell = Optional.empty();
        scope = Scope.START;
        listeners.forEach(listener -> listener.changed(Topic.SCOPE));
    }

    /** The years of which there are reports. */
    public TreeSet<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        for (Filing filing : office.snapshot().filings()) {
            filing.year().filter(year -> filing.counts().isPresent()).ifPresent(years::add);
        }
        return years;
    }

    /** The year that is wanted: the latest unless it was chosen. */
    public Optional<Integer> year() {
        TreeSet<Integer> years = years();
        return scope.year().filter(years::contains)
                .or(() -> years.isEmpty() ? Optional.empty() : Optional.of(years.last()));
    }
}
