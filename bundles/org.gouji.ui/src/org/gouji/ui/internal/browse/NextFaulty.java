package org.gouji.ui.internal.browse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.gouji.model.Severity;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingState;
import org.gouji.ui.internal.office.Problem;

/** Finds the report that has to be looked at next. */
public final class NextFaulty {

    private final List<Filing> filings;
    private final Map<Long, List<Problem>> problems;

    /** Goes through filings in their order. */
    public NextFaulty(List<Filing> filings, Map<Long, List<Problem>> problems) {
        this.filings = filings;
        this.problems = problems;
    }

    /** The next filing with errors about which nothing is decided, after the one at hand; round to the first. */
    public Optional<Target> after(Optional<Long> current) {
        int count = filings.size();
        int start = IntStream.range(0, count).filter(i -> current.equals(Optional.of(filings.get(i).id()))).findFirst()
                .orElse(-1);
        return IntStream.rangeClosed(1, count).mapToObj(step -> filings.get((start + step + count) % count))
                .filter(NextFaulty::open).findFirst().map(this::target);
    }

    private static boolean open(Filing filing) {
        boolean decided = filing.state() == FilingState.ACCEPTED || filing.state() == FilingState.RETURNED;
        return !decided && filing.counts().map(counts -> counts.errors() > 0).orElse(true);
    }

    private Target target(Filing filing) {
        return problems.getOrDefault(filing.id(), List.of()).stream()
                .filter(problem -> problem.open() && problem.severity() == Severity.ERROR).findFirst()
                .map(problem -> new Target(filing.id(), problem.key(), problem.fingerprint()))
                .orElseGet(() -> Target.of(filing.id()));
    }
}
