package org.gouji.store.rollup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gouji.model.LocalizedText;
import org.gouji.model.schema.CellSpec;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.Origins;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.record.PackedValues;
import org.gouji.store.register.Body;
import org.gouji.store.register.Register;
import org.gouji.store.rollup.Rollup.Contribution;
import org.gouji.store.rollup.Rollup.Source;
import org.gouji.store.rollup.Rollup.Total;

/**
 * Adds up the reports of bodies for a year, and walks from a total back to the cells it is made of.
 *
 * @since 1.0
 */
public final class Rollups {

    private static final String SELECT = "SELECT f.id, f.body, c.template, c.packed FROM filing f"
            + " JOIN current_record c ON c.filing = f.id WHERE f.year = ? AND f.body IS NOT NULL ORDER BY f.body";

    private static final String UNREGISTERED = "SELECT f.id, c.template, c.packed FROM filing f"
            + " JOIN current_record c ON c.filing = f.id WHERE f.year = ? AND f.body IS NULL ORDER BY f.id";

    private static final int DECEMBER = 12;

    private static final int LAST_DAY = 31;

    private final Store store;

    /** Made by the workspace. */
    public Rollups(Store store) {
        this.store = store;
    }

    /** Which bodies of a tree count. A government's own report is for its whole area, so never it and those in it. */
    public enum Choice {
        /** The own report of the government at the top. */
        TOP,
        /** The governments right under the one at the top, and its departments. */
        BELOW,
        /** The own reports of the governments right under the one at the top. */
        GOVERNMENTS_BELOW,
        /** The departments of the government at the top. */
        DEPARTMENTS,
        /** The departments of the government at the top and of all governments below it. */
        ALL_DEPARTMENTS
    }

    /**
     * Chooses bodies as they were at the end of a year.
     *
     * @param top the body at the top
     * @param choice which of its tree
     * @param year the year
     * @return their numbers
     * @throws WorkspaceException when there was no such body
     */
    public Set<Long> choose(long top, Choice choice, int year) throws WorkspaceException {
        Register register = new Register(store);
        LocalDate end = end(year);
        Body at = register.get(top, end);
        if (choice == Choice.TOP) {
            return Set.of(at.id());
        }
        List<Body> below = choice == Choice.ALL_DEPARTMENTS
                ? register.subtree(top, end)
                : register.children(top, end);
        return below.stream().filter(body -> chosen(body, choice)).map(Body::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Agencies that the register does not know, as far as they have a readable report: one for each name. Their numbers
     * are negative and may be added up like those of bodies.
     *
     * @param year the year
     * @return the agencies, without code and parent
     * @throws WorkspaceException when the workspace cannot be read
     */
    public List<Body> unregistered(int year) throws WorkspaceException {
        return Unregistered.of(store).in(year);
    }

    private static boolean chosen(Body body, Choice choice) {
        boolean departments = choice == Choice.DEPARTMENTS || choice == Choice.ALL_DEPARTMENTS;
        return choice == Choice.BELOW
                || departments == (body.level() == AgencyLevel.DEPARTMENT);
    }

    private static LocalDate end(int year) {
        return LocalDate.of(year, DECEMBER, LAST_DAY);
    }

    /**
     * Adds up.
     *
     * @param bodies the bodies; those that did not exist at the end of the year, such as merged ones, are left out
     * @param year the year
     * @return the totals, one set for each template version
     * @throws WorkspaceException {@link Problem#REFUSED} when a government and a body in its area are both among them
     */
    public Rollup total(Set<Long> bodies, int year) throws WorkspaceException {
        Map<Long, Body> counted = counted(bodies, year);
        List<Long> leftOut = bodies.stream().filter(body -> !counted.containsKey(body)).sorted().toList();
        Map<String, Sums> sums = new TreeMap<>();
        Set<Long> there = new HashSet<>();
        rows(counted, year, row -> {
            Sums known = sums.get(row.template());
            Sums adding = known == null ? new Sums(store.schema(row.template()).cells()) : known;
            sums.put(row.template(), adding);
            adding.add(row.packed());
            there.add(row.body());
        });
        Map<String, Map<String, Total>> totals = new TreeMap<>();
        sums.forEach((template, added) -> totals.put(template, added.totals()));
        List<Body> missing = counted.values().stream().filter(body -> !there.contains(body.id())).toList();
        return new Rollup(year, List.copyOf(counted.values()), totals, missing, leftOut);
    }

    private Map<Long, Body> counted(Set<Long> bodies, int year) throws WorkspaceException {
        Map<Long, Body> all = new LinkedHashMap<>();
        new Register(store).all(end(year)).forEach(body -> all.put(body.id(), body));
        if (withUnregistered(bodies)) {
            unregistered(year).forEach(body -> all.put(body.id(), body));
        }
        Map<Long, Body> counted = new LinkedHashMap<>(all);
        counted.keySet().retainAll(bodies);
        for (Body body : counted.values()) {
            refuseInsideAnother(body, counted, all);
        }
        return counted;
    }

    private static boolean withUnregistered(Set<Long> bodies) {
        return bodies.stream().anyMatch(body -> body < 0);
    }

    private static void refuseInsideAnother(Body body, Map<Long, Body> counted, Map<Long, Body> all)
            throws WorkspaceException {
        Optional<Body> above = body.parent().map(all::get);
        while (above.isPresent()) {
            Body upper = above.get();
            if (counted.containsKey(upper.id()) && upper.level() != AgencyLevel.DEPARTMENT) {
                throw new WorkspaceException(Problem.REFUSED, LocalizedText.of(
                        upper.name() + "的报告是全地区的数字，已包含" + body.name() + "，不能一起汇总。请只选其一。",
                        "the report of " + upper.name() + " is for its whole area and includes " + body.name()
                                + "; choose one of them"));
            }
            above = upper.parent().map(all::get);
        }
    }

    private record Row(long filing, long body, String template, byte[] packed) {
    }

    private interface EachRow {

        void row(Row row) throws WorkspaceException;
    }

    private void rows(Map<Long, Body> counted, int year, EachRow each) throws WorkspaceException {
        // Not one by one while the database reads: what a row needs may need the database.
        Optional<Unregistered> unregistered = withUnregistered(counted.keySet())
                ? Optional.of(Unregistered.of(store))
                : Optional.empty();
        List<Row> rows = store.database().read(connection -> {
            List<Row> found = new ArrayList<>();
            if (unregistered.isPresent()) {
                Sql.each(connection, UNREGISTERED, row -> found.add(new Row(row.getLong("id"),
                        unregistered.get().number(row.getLong("id")), row.getString("template"),
                        row.getBytes("packed"))), year);
                found.removeIf(row -> !counted.containsKey(row.body()));
            }
            Sql.each(connection, SELECT, row -> {
                if (counted.containsKey(row.getLong("body"))) {
                    found.add(new Row(row.getLong("id"), row.getLong("body"), row.getString("template"),
                            row.getBytes("packed")));
                }
            }, year);
            return found;
        });
        for (Row row : rows) {
            each.row(row);
        }
    }

    /**
     * What a total is made of.
     *
     * @param bodies the bodies
     * @param year the year
     * @param template the template version
     * @param key the cell
     * @return one for each report, also those without a number there, in the order of the bodies' numbers
     * @throws WorkspaceException as for the total; {@link Problem#UNKNOWN} when the form has no such cell
     */
    public List<Contribution> contributions(Set<Long> bodies, int year, String template, String key)
            throws WorkspaceException {
        List<String> keys = store.schema(template).cells().stream().map(CellSpec::key).toList();
        int index = keys.indexOf(key);
        if (index < 0) {
            throw unknown(template, key);
        }
        Map<Long, Body> counted = counted(bodies, year);
        List<Contribution> made = new ArrayList<>();
        rows(counted, year, row -> {
            Body body = counted.get(row.body());
            if (body != null && row.template().equals(template)) {
                PackedValues.Cell cell = PackedValues.cell(row.packed(), index);
                made.add(new Contribution(body, row.filing(), cell.state(),
                        cell.number().filter(number -> cell.state().stated())));
            }
        });
        return made;
    }

    /**
     * Where a contribution stands in the file it came from.
     *
     * @param filing the filing
     * @param key the cell
     * @return the place in the latest version's original
     * @throws WorkspaceException {@link Problem#UNKNOWN} when there is no such filing or cell
     */
    public Source source(long filing, String key) throws WorkspaceException {
        return store.database().read(connection -> source(connection, filing, key));
    }

    /**
     * Where contributions stand in the files they came from.
     *
     * @param contributions the contributions
     * @param key the cell
     * @return one for each, in their order
     * @throws WorkspaceException {@link Problem#UNKNOWN} when a filing has no such cell
     */
    public List<Source> sources(List<Contribution> contributions, String key) throws WorkspaceException {
        return store.database().read(connection -> {
            List<Source> sources = new ArrayList<>();
            for (Contribution contribution : contributions) {
                sources.add(source(connection, contribution.filing(), key));
            }
            return sources;
        });
    }

    private Source source(Connection connection, long filing, String key) throws SQLException, WorkspaceException {
        Origins.Origin origin = Origins.of(store, connection, filing, key)
                .orElseThrow(() -> unknown(String.valueOf(filing), key));
        return new Source(origin.sha256(), origin.path(), origin.container(), origin.read(), origin.now());
    }

    private static WorkspaceException unknown(String where, String key) {
        return new WorkspaceException(Problem.UNKNOWN,
                LocalizedText.of(where + " 中没有单元格 " + key + "。", where + " has no cell " + key));
    }
}
