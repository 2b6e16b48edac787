package org.gouji.store.filing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.core.CheckResult;
import org.gouji.model.InputStatus;
import org.gouji.model.report.Report;
import org.gouji.store.WorkspaceException;
import org.gouji.store.correction.Patches;
import org.gouji.store.internal.Current;
import org.gouji.store.internal.LastYears;
import org.gouji.store.internal.Matching;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.Unknown;
import org.gouji.store.internal.Waived;
import org.gouji.store.internal.journal.Journal;
import org.gouji.store.internal.journal.WaiverProjector;
import org.gouji.store.internal.sql.Sql;

/**
 * The filings of a workspace.
 *
 * @since 1.0
 */
public final class Filings {

    private static final String SELECT = "SELECT f.*, r.id AS received_id, r.path, r.container, r.received, g.status,"
            + " g.template, c.errors, c.warnings, c.infos FROM filing f"
            + " JOIN received r ON r.filing = f.id AND r.version = f.latest JOIN reading g ON g.received = r.id"
            + " LEFT JOIN current_record c ON c.filing = f.id ";

    private final Store store;

    /** Made by the workspace. */
    public Filings(Store store) {
        this.store = store;
    }

    /**
     * All filings; a waiver that expires is not counted, because no day is given to judge it by.
     *
     * @return sorted by year, then by name, then by number; those without come last
     * @throws WorkspaceException when the workspace cannot be read
     */
    public List<Filing> all() throws WorkspaceException {
        return all(Optional.empty());
    }

    /**
     * All filings.
     *
     * @param asOf the day by which expiry of waivers is judged
     * @return sorted by year, then by name, then by number; those without come last
     * @throws WorkspaceException when the workspace cannot be read
     */
    public List<Filing> all(LocalDate asOf) throws WorkspaceException {
        return all(Optional.of(asOf));
    }

    private List<Filing> all(Optional<LocalDate> asOf) throws WorkspaceException {
        return store.database().read(connection -> {
            Waived waived = Waived.all(connection, asOf);
            List<Filing> filings = new ArrayList<>();
            for (Filing filing : Sql.list(connection,
                    SELECT + "ORDER BY CASE WHEN f.year IS NULL THEN 1 ELSE 0 END, f.year,"
                            + " CASE WHEN f.name IS NULL THEN 1 ELSE 0 END, f.name, f.id",
                    Filings::filing)) {
                filings.add(waived.apart(store, connection, filing));
            }
            return filings;
        });
    }

    /**
     * A filing; a waiver that expires is not counted, because no day is given to judge it by.
     *
     * @param id its number
     * @return the filing
     * @throws WorkspaceException when there is none, or the workspace cannot be read
     */
    public Filing get(long id) throws WorkspaceException {
        return store.database().read(connection -> get(connection, id, Optional.empty()));
    }

    /**
     * A filing.
     *
     * @param id its number
     * @param asOf the day by which expiry of waivers is judged
     * @return the filing
     * @throws WorkspaceException when there is none, or the workspace cannot be read
     */
    public Filing get(long id, LocalDate asOf) throws WorkspaceException {
        return store.database().read(connection -> get(connection, id, Optional.of(asOf)));
    }

    /** A filing, within a transaction. */
    Filing get(Connection connection, long id, Optional<LocalDate> asOf)
            throws SQLException, WorkspaceException {
        Filing filing = Sql.first(connection, SELECT + "WHERE f.id = ?", Filings::filing, id)
                .orElseThrow(() -> Unknown.filing(id));
        return Waived.of(connection, id, asOf).apart(store, connection, filing);
    }

    /**
     * Everything about a filing; a waiver that expires is not counted, because no day is given to judge it by.
     *
     * @param id its number
     * @return the detail
     * @throws WorkspaceException when there is none, or the workspace cannot be read
     */
    public FilingDetail detail(long id) throws WorkspaceException {
        return detail(id, Optional.empty());
    }

    /**
     * Everything about a filing.
     *
     * @param id its number
     * @param asOf the day by which expiry of waivers is judged
     * @return the detail
     * @throws WorkspaceException when there is none, or the workspace cannot be read
     */
    public FilingDetail detail(long id, LocalDate asOf) throws WorkspaceException {
        return detail(id, Optional.of(asOf));
    }

    private FilingDetail detail(long id, Optional<LocalDate> asOf) throws WorkspaceException {
        return store.database().read(connection -> {
            Filing filing = get(connection, id, asOf);
            Current.State state = Current.saved(store, connection, id);
            CheckResult result = state.result();
            return new FilingDetail(filing, state.stored().input(), state.stored().report(),
                    state.patched().map(Patches.Result::report),
                    state.patched().map(Patches.Result::patches).orElse(List.of()), state.stored().diagnostics(),
                    result.findings(), result.outcomes(), WaiverProjector.of(connection, id),
                    Journal.of(connection, id));
        });
    }

    /**
     * The corrected report of an agency in a year.
     *
     * @param agency the agency as printed
     * @param year the year
     * @return the report, or empty when there is none
     * @throws WorkspaceException when the workspace cannot be read
     */
    public Optional<Report> report(String agency, int year) throws WorkspaceException {
        return store.database().read(connection -> {
            Matching.Identity identity = Matching.identity(connection, Optional.of(agency), Optional.of(year));
            return report(connection, identity);
        });
    }

    /**
     * The corrected report of the year before; where the register knows the agency, also under an earlier name.
     *
     * @param agency the agency as printed in that year
     * @param year the year
     * @return the report of the year before, or empty when there is none
     * @throws WorkspaceException when the workspace cannot be read
     */
    public Optional<Report> lastYear(String agency, int year) throws WorkspaceException {
        return store.database().read(connection -> {
            Optional<Long> filing = LastYears.filing(connection, agency, year);
            return filing.isEmpty() ? Optional.empty() : patched(connection, filing.get());
        });
    }

    private Optional<Report> report(Connection connection, Matching.Identity identity)
            throws SQLException, WorkspaceException {
        Optional<Long> filing = Matching.filing(connection, identity);
        if (filing.isEmpty() && identity.body().isPresent()) {
            // Received before the register knew the body.
            filing = Matching.filing(connection,
                    new Matching.Identity(Optional.empty(), identity.name(), identity.year()));
        }
        return filing.isEmpty() ? Optional.empty() : patched(connection, filing.get());
    }

    private Optional<Report> patched(Connection connection, long filing) throws SQLException, WorkspaceException {
        return Current.patched(store, connection, filing).map(Patches.Result::report);
    }

    private static Filing filing(ResultSet row) throws SQLException {
        Filing.Latest latest = new Filing.Latest(row.getLong("received_id"), row.getString("path"),
                row.getString("container"), InputStatus.valueOf(row.getString("status")), Sql.text(row, "template"),
                LocalDate.parse(row.getString("received")));
        Optional<Filing.Counts> counts = Sql.number(row, "errors").isEmpty()
                ? Optional.empty()
                : Optional.of(new Filing.Counts(row.getInt("errors"), row.getInt("warnings"), row.getInt("infos"), 0));
        return new Filing(row.getLong("id"), Sql.number(row, "body"), Sql.text(row, "name"),
                Sql.number(row, "year").map(Long::intValue), FilingState.of(row.getString("state")),
                Instant.parse(row.getString("state_at")), row.getString("state_by"),
                Sql.text(row, "deadline").map(LocalDate::parse), row.getInt("latest"), latest, counts);
    }
}
