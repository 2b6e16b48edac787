package org.gouji.ui.internal.views;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jface.viewers.StructuredSelection;
import org.gouji.ui.internal.browse.Target;
import org.gouji.ui.internal.browse.Twig;

/** The selected lines of a tree; knows also the filings in the groups among them. */
public final class Gathered extends StructuredSelection {

    private final List<Long> filings;

    private Gathered(List<Target> targets, Set<Long> filings) {
        super(targets);
        this.filings = List.copyOf(filings);
    }

    static Gathered of(List<Twig> twigs) {
        List<Target> targets = new ArrayList<>();
        Set<Long> filings = new LinkedHashSet<>();
        twigs.forEach(twig -> {
            twig.target().ifPresent(targets::add);
            gather(twig, filings);
        });
        return new Gathered(targets, filings);
    }

    private static void gather(Twig twig, Set<Long> into) {
        twig.target().ifPresent(target -> into.add(target.filing()));
        twig.twigs().forEach(below -> gather(below, into));
    }

    /** The filings of the lines, and of all lines below those that are groups. */
    public List<Long> filings() {
        return filings;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof Gathered gathered && gathered.filings.equals(filings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), filings);
    }
}
