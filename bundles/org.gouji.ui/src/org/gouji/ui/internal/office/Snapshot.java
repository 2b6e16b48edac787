package org.gouji.ui.internal.office;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.gouji.store.Workspace;
import org.gouji.store.filing.Filing;
import org.gouji.store.rollup.Coverage;

/**
 * What a workspace holds, as it was at one moment.
 *
 * @param filings all filings, by year and name
 * @param coverage for each report year whose reports are there and whose are not; empty without a register
 */
public record Snapshot(List<Filing> filings, List<Coverage> coverage) {

    static final Snapshot EMPTY = new Snapshot(List.of(), List.of());

    public Snapshot {
        filings = List.copyOf(filings);
        coverage = List.copyOf(coverage);
    }

    static Snapshot of(Workspace workspace) throws IOException {
        List<Filing> filings = workspace.filings().all(LocalDate.now());
        TreeSet<Integer> years = new TreeSet<>();
        filings.forEach(filing -> filing.year().ifPresent(years::add));
        List<Coverage> coverage = new ArrayList<>();
        for (int year : years) {
            Coverage each = workspace.coverages().of(year);
            if (!each.lines().isEmpty()) {
                coverage.add(each);
            }
        }
        return new Snapshot(filings, coverage);
    }

    /** The filings by number. */
    public Map<Long, Filing> byId() {
        Map<Long, Filing> found = new LinkedHashMap<>();
        filings.forEach(filing -> found.put(filing.id(), filing));
        return found;
    }

    public Optional<Filing> filing(long id) {
        return filings.stream().filter(filing -> filing.id() == id).findFirst();
    }
}
