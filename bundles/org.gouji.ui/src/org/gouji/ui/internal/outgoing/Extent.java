package org.gouji.ui.internal.outgoing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gouji.store.export.ReturnLetters;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.Filing.Counts;

/** Which filings go out. */
public final class Extent {

    private final List<Filing> filings;
    private final Set<Long> selected;

    /** Chooses among the filings of a workspace, some of which are selected. */
    public Extent(List<Filing> filings, List<Long> selected) {
        this.filings = List.copyOf(filings);
        this.selected = new HashSet<>(selected);
    }

    /** The years of which there are reports, the latest first. */
    public List<Integer> years() {
        return filings.stream().map(Filing::year).flatMap(Optional::stream).distinct()
                .sorted(Comparator.reverseOrder()).toList();
    }

    public List<Filing> selected() {
        return filings.stream().filter(filing -> selected.contains(filing.id())).toList();
    }

    public List<Filing> ofYear(int year) {
        return filings.stream().filter(filing -> filing.year().equals(Optional.of(year))).toList();
    }

    /** Those with findings that nobody waived. */
    List<Filing> withFindings() {
        return filings.stream().filter(filing -> filing.counts().filter(Extent::open).isPresent()).toList();
    }

    /** Those that wait for a return. */
    List<Filing> faulty() {
        return filings.stream().filter(ReturnLetters::due).toList();
    }

    private static boolean open(Counts counts) {
        return counts.errors() + counts.warnings() + counts.infos() > 0;
    }
}
