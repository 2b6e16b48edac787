package org.gouji.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.store.WorkspaceException;
import org.gouji.store.filing.Filing;
import org.gouji.store.internal.journal.WaiverProjector;
import org.gouji.store.waiver.Waiver;

/** Counts waived findings apart. */
public final class Waived {

    private final Map<Long, Set<String>> prints = new HashMap<>();

    private Waived(List<Waiver> waivers, Optional<LocalDate> asOf) {
        for (Waiver waiver : waivers) {
            if (holds(waiver, asOf)) {
                prints.computeIfAbsent(waiver.filing(), filing -> new HashSet<>()).add(waiver.fingerprint());
            }
        }
    }

    /** What is waived in all filings. */
    public static Waived all(Connection connection, Optional<LocalDate> asOf) throws SQLException {
        return new Waived(WaiverProjector.active(connection), asOf);
    }

    /** What is waived in one filing. */
    public static Waived of(Connection connection, long filing, Optional<LocalDate> asOf) throws SQLException {
        return new Waived(WaiverProjector.of(connection, filing), asOf);
    }

    /** Without a day nobody can say that a waiver that expires still holds. */
    private static boolean holds(Waiver waiver, Optional<LocalDate> asOf) {
        return asOf.map(waiver::holds).orElseGet(() -> waiver.active() && waiver.until().isEmpty());
    }

    /** The filing with its waived findings counted apart; only filings that have any are looked into. */
    public Filing apart(Store store, Connection connection, Filing filing) throws SQLException, WorkspaceException {
        Set<String> waived = prints.getOrDefault(filing.id(), Set.of());
        if (waived.isEmpty() || filing.counts().isEmpty()) {
            return filing;
        }
        return filing.with(count(Current.findings(store, connection, filing.id()), waived));
    }

    /** The findings that nobody waived. */
    public List<Finding> open(long filing, List<Finding> findings) {
        Set<String> waived = prints.getOrDefault(filing, Set.of());
        return findings.stream().filter(finding -> !waived.contains(finding.fingerprint())).toList();
    }

    private static Filing.Counts count(List<Finding> findings, Set<String> waived) {
        int[] open = new int[Severity.values().length];
        int apart = 0;
        for (Finding finding : findings) {
            if (waived.contains(finding.fingerprint())) {
                apart++;
            } else {
                open[finding.severity().ordinal()]++;
            }
        }
        return new Filing.Counts(open[Severity.ERROR.ordinal()], open[Severity.WARNING.ordinal()],
                open[Severity.INFO.ordinal()], apart);
    }
}
