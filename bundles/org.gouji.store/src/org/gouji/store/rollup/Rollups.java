package org.gouji.store.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.gouji.model.LocalizedText;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellSpec;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.filing.FilingDetail;
import org.gouji.store.filing.Filings;
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

    private static final int DECEMBER = 12;

    private static final int LAST_DAY = 31;

    private final Store store;

    private final Filings filings;

    /** Made by the workspace. */
    public Rollups(Store store, Filings filings) {
        this.store = store;
        this.filings = filings;
    }

    /** Which bodies of a tree count. A government's own report is for its whole area, so never both. */
    public enum Choice {
        /** The own report of the government at the top. */
        TOP,
        /** The own reports of the governments right under the one at the top. */
        GOVERNMENTS_BELOW,
        /** The departments of the government at the top. */
        DEPARTMENTS
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
        Set<Long> chosen = new HashSet<>();
        if (choice == Choice.TOP) {
            chosen.add(register.get(top, end).id());
        } else {
            boolean departments = choice == Choice.DEPARTMENTS;
            register.children(top, end).stream()
                    .filter(body -> departments == (body.level() == AgencyLevel.DEPARTMENT))
                    .forEach(body -> chosen.add(body.id()));
        }
        return chosen;
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
        Map<String, List<Row>> byTemplate = new TreeMap<>();
        Set<Long> there = new HashSet<>();
        for (Row row : rows(counted, year)) {
            byTemplate.computeIfAbsent(row.template(), t -> new ArrayList<>()).add(row);
            there.add(row.body());
        }
        Map<String, Map<String, Total>> totals = new TreeMap<>();
        for (Map.Entry<String, List<Row>> entry : byTemplate.entrySet()) {
            totals.put(entry.getKey(), totals(store.schema(entry.getKey()).cells(), entry.getValue()));
        }
        List<Body> missing = counted.values().stream().filter(body -> !there.contains(body.id())).toList();
        return new Rollup(year, counted.size(), totals, missing, leftOut);
    }

    private Map<Long, Body> counted(Set<Long> bodies, int year) throws WorkspaceException {
        Map<Long, Body> all = new TreeMap<>();
        new Register(store).all(end(year)).forEach(body -> all.put(body.id(), body));
        Map<Long, Body> counted = new TreeMap<>(all);
        counted.keySet().retainAll(bodies);
        for (Body body : counted.values()) {
            refuseInsideAnother(body, counted, all);
        }
        return counted;
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

    private record Row(long filing, long body, String template, PackedValues values) {
    }

    private List<Row> rows(Map<Long, Body> counted, int year) throws WorkspaceException {
        return store.database().read(connection -> {
            List<Row> rows = new ArrayList<>();
            Sql.each(connection, SELECT, row -> {
                if (counted.containsKey(row.getLong("body"))) {
                    rows.add(new Row(row.getLong("id"), row.getLong("body"), row.getString("template"),
                            PackedValues.unpack(row.getBytes("packed"))));
                }
            }, year);
            return rows;
        });
    }

    private static Map<String, Total> totals(List<CellSpec> cells, List<Row> rows) {
        Map<String, Total> totals = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            BigDecimal sum = BigDecimal.ZERO;
            int known = 0;
            int blank = 0;
            for (Row row : rows) {
                Optional<BigDecimal> number = number(row.values(), i);
                sum = sum.add(number.orElse(BigDecimal.ZERO));
                known += number.isPresent() ? 1 : 0;
                blank += row.values().state(i) == ValueState.BLANK ? 1 : 0;
            }
            totals.put(cells.get(i).key(), new Total(sum, known, blank, rows.size()));
        }
        return totals;
    }

    /** What is only proposed, or uncertain, is not known. */
    private static Optional<BigDecimal> number(PackedValues values, int index) {
        ValueState state = values.state(index);
        return state == ValueState.NUMBER || state == ValueState.NUMBER_WITH_UNIT
                ? values.number(index)
                : Optional.empty();
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
        for (Row row : rows(counted, year)) {
            Body body = counted.get(row.body());
            if (body != null && row.template().equals(template)) {
                made.add(new Contribution(body, row.filing(), row.values().state(index),
                        number(row.values(), index)));
            }
        }
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
        FilingDetail detail = filings.detail(filing);
        Value read = detail.original().flatMap(report -> report.values().get(key))
                .orElseThrow(() -> unknown(String.valueOf(filing), key));
        Value now = detail.current().flatMap(report -> report.values().get(key)).orElse(read);
        return new Source(detail.input().sha256(), detail.input().path(), detail.input().container(), read, now);
    }

    private static WorkspaceException unknown(String where, String key) {
        return new WorkspaceException(Problem.UNKNOWN,
                LocalizedText.of(where + " 中没有单元格 " + key + "。", where + " has no cell " + key));
    }
}
