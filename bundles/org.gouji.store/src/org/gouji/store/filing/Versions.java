package org.gouji.store.filing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.gouji.core.CheckResult;
import org.gouji.model.LocalizedText;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.model.schema.CellSpec;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.correction.Patches;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.VersionDiff.Side;
import org.gouji.store.filing.VersionDiff.ValueChange;
import org.gouji.store.filing.VersionDiff.Version;
import org.gouji.store.internal.Current;
import org.gouji.store.internal.Reading;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.Unknown;
import org.gouji.store.internal.sql.Sql;

/**
 * The versions of filings and what differs between them.
 *
 * @since 1.0
 */
public final class Versions {

    private static final String SELECT = "SELECT id, version, path, container, received FROM received WHERE filing = ?"
            + " ORDER BY version";

    private final Store store;

    /** Made by the workspace. */
    public Versions(Store store) {
        this.store = store;
    }

    /**
     * The versions of a filing.
     *
     * @param filing the filing
     * @return in the order they were received
     * @throws WorkspaceException when there is no such filing, or the workspace cannot be read
     */
    public List<Version> of(long filing) throws WorkspaceException {
        return store.database().read(connection -> all(connection, filing));
    }

    /**
     * Compares a version as it was received with the filing as it stands, its corrections included.
     *
     * @param filing the filing
     * @param from number of the version
     * @return what differs
     * @throws WorkspaceException {@link Problem#UNKNOWN} when there is no such filing or version
     */
    public VersionDiff compareWithNow(long filing, int from) throws WorkspaceException {
        return store.database().read(connection -> diff(received(connection, filing, from), now(connection, filing)));
    }

    /**
     * Compares two versions as they were received.
     *
     * @param filing the filing
     * @param from number of the earlier version
     * @param to number of the later version
     * @return what differs
     * @throws WorkspaceException {@link Problem#UNKNOWN} when there is no such filing or version
     */
    public VersionDiff compare(long filing, int from, int to) throws WorkspaceException {
        return store.database()
                .read(connection -> diff(received(connection, filing, from), received(connection, filing, to)));
    }

    private static List<Version> all(Connection connection, long filing) throws SQLException, WorkspaceException {
        List<Version> versions = Sql.list(connection, SELECT, Versions::version, filing);
        if (versions.isEmpty()) {
            throw Unknown.filing(filing);
        }
        return versions;
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(row.getInt("version"), row.getLong("id"), row.getString("path"), row.getString("container"),
                LocalDate.parse(row.getString("received")));
    }

    private record Content(Version version, boolean corrected, Optional<Report> report, List<Finding> findings) {

        Side side() {
            return new Side(version, corrected, report.isPresent());
        }
    }

    private Content received(Connection connection, long filing, int number) throws SQLException, WorkspaceException {
        Version version = all(connection, filing).stream().filter(v -> v.number() == number).findFirst()
                .orElseThrow(() -> new WorkspaceException(Problem.UNKNOWN, LocalizedText.of(
                        "报告 " + filing + " 没有第 " + number + " 版。", "filing " + filing + " has no version " + number)));
        Reading.Stored stored = Reading.load(store, connection, version.received());
        List<Finding> findings = stored.report()
                .map(report -> CheckResult.of(stored.runs(), report.schema()).findings()).orElse(List.of());
        return new Content(version, false, stored.report(), findings);
    }

    private Content now(Connection connection, long filing) throws SQLException, WorkspaceException {
        List<Version> versions = all(connection, filing);
        Current.State state = Current.saved(store, connection, filing);
        return new Content(versions.get(versions.size() - 1), true, state.patched().map(Patches.Result::report),
                state.result().findings());
    }

    private static VersionDiff diff(Content from, Content to) {
        Set<String> before = prints(from);
        Set<String> after = prints(to);
        List<ValueChange> values = from.report().isPresent() && to.report().isPresent()
                ? values(from.report().get(), to.report().get())
                : List.of();
        return new VersionDiff(from.side(), to.side(), values,
                from.findings().stream().filter(f -> !after.contains(f.fingerprint())).toList(),
                to.findings().stream().filter(f -> !before.contains(f.fingerprint())).toList(),
                to.findings().stream().filter(f -> before.contains(f.fingerprint())).toList());
    }

    private static Set<String> prints(Content content) {
        return content.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
    }

    private static List<ValueChange> values(Report from, Report to) {
        Map<String, LocalizedText> cells = new LinkedHashMap<>();
        for (CellSpec cell : to.schema().cells()) {
            cells.put(cell.key(), cell.name());
        }
        from.schema().cells().forEach(cell -> cells.putIfAbsent(cell.key(), cell.name()));
        List<ValueChange> changes = new ArrayList<>();
        cells.forEach((key, name) -> {
            Optional<ValueText> before = text(from, key);
            Optional<ValueText> after = text(to, key);
            if (!before.equals(after)) {
                changes.add(new ValueChange(key, name, before, after));
            }
        });
        return changes;
    }

    private static Optional<ValueText> text(Report report, String key) {
        Optional<Value> value = report.values().get(key);
        return value.map(ValueText::of);
    }
}
