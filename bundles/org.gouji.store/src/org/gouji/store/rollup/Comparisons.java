package org.gouji.store.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.gouji.store.WorkspaceException;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.record.PackedValues;
import org.gouji.store.register.Body;
import org.gouji.store.register.Register;
import org.gouji.store.rollup.Comparison.Known;
import org.gouji.store.rollup.Comparison.Point;
import org.gouji.store.rollup.Comparison.Row;
import org.gouji.store.rollup.Comparison.YearTotal;

/**
 * Compares the numbers of bodies over years, also where the form changed between them.
 *
 * @since 1.0
 */
public final class Comparisons {

    private static final String SELECT = "SELECT f.id, f.body, f.year, c.template, c.packed FROM filing f"
            + " JOIN current_record c ON c.filing = f.id WHERE f.year BETWEEN ? AND ?";

    private final Store store;

    /** Made by the workspace. */
    public Comparisons(Store store) {
        this.store = store;
    }

    /**
     * Compares.
     *
     * @param keys the cells; where the newer form splits a cell of the older one and both occur, their sum is compared
     * @param bodies by year the bodies that count then
     * @return one table for each key, in their order
     * @throws WorkspaceException {@link org.gouji.store.WorkspaceException.Problem#UNKNOWN} when no installed form has
     *             such a cell
     */
    public List<Comparison> compare(List<String> keys, SortedMap<Integer, Set<Long>> bodies)
            throws WorkspaceException {
        boolean unknown = bodies.values().stream().flatMap(Set::stream).anyMatch(body -> body < 0);
        Optional<Unregistered> unregistered = unknown ? Optional.of(Unregistered.of(store)) : Optional.empty();
        Map<Integer, Map<Long, Found>> found = found(bodies, unregistered);
        Set<String> templates = new java.util.TreeSet<>();
        found.values().forEach(year -> year.values().forEach(report -> templates.add(report.template())));
        List<Body> all = bodies(bodies, unregistered);
        List<Comparison> tables = new ArrayList<>();
        List<SeriesCells> series = new ArrayList<>();
        for (String key : keys) {
            series.add(SeriesCells.of(store, key, templates));
        }
        Map<Integer, Map<Long, Read>> read = read(found, series);
        for (SeriesCells cells : series) {
            List<Row> rows = all.stream().map(body -> row(body, bodies, read, cells)).toList();
            tables.add(new Comparison(keys.get(tables.size()), cells.name(), cells.keys(), cells.crossings(),
                    List.copyOf(bodies.keySet()), rows, totals(rows, bodies)));
        }
        return tables;
    }

    /** Packed as it is: of thousands of reports only some cells are wanted. */
    private record Found(long filing, String template, byte[] packed) {
    }

    /** What is wanted of a report: the cells at those places of its form. */
    private record Read(Optional<Long> filing, Optional<String> template, int[] places,
            List<PackedValues.Cell> cells) {

        PackedValues.Cell cell(int place) {
            return cells.get(Arrays.binarySearch(places, place));
        }
    }

    /** Each record is gone through once, however many series there are. */
    private static Map<Integer, Map<Long, Read>> read(Map<Integer, Map<Long, Found>> found,
            List<SeriesCells> series) {
        Map<String, int[]> places = new HashMap<>();
        Map<Integer, Map<Long, Read>> read = new HashMap<>();
        found.forEach((year, reports) -> {
            Map<Long, Read> its = new HashMap<>();
            reports.forEach((body, report) -> {
                int[] wanted = places.computeIfAbsent(report.template(), template -> series.stream()
                        .flatMapToInt(cells -> Arrays.stream(cells.indexes(template))).sorted().distinct().toArray());
                its.put(body, new Read(Optional.of(report.filing()), Optional.of(report.template()), wanted,
                        PackedValues.cells(report.packed(), wanted)));
            });
            read.put(year, its);
        });
        return read;
    }

    private Map<Integer, Map<Long, Found>> found(SortedMap<Integer, Set<Long>> bodies,
            Optional<Unregistered> unregistered) throws WorkspaceException {
        Map<Integer, Map<Long, Found>> found = new HashMap<>();
        if (bodies.isEmpty()) {
            return found;
        }
        Map<String, String> templates = new HashMap<>();
        store.database().read(connection -> {
            Sql.each(connection, SELECT, row -> {
                int year = row.getInt("year");
                long filing = row.getLong("id");
                long body = Sql.number(row, "body")
                        .orElseGet(() -> unregistered.map(names -> names.number(filing)).orElse(0L));
                if (bodies.getOrDefault(year, Set.of()).contains(body)) {
                    // One string for all, which is then quickly found equal to itself.
                    String template = templates.computeIfAbsent(row.getString("template"), name -> name);
                    found.computeIfAbsent(year, y -> new HashMap<>()).put(body,
                            new Found(filing, template, row.getBytes("packed")));
                }
            }, bodies.firstKey(), bodies.lastKey());
            return found;
        });
        return found;
    }

    /** Each as it was at the end of the last year in which it counts. */
    private List<Body> bodies(SortedMap<Integer, Set<Long>> bodies, Optional<Unregistered> unregistered)
            throws WorkspaceException {
        Map<Long, Body> latest = new TreeMap<>();
        // From the last year back: mostly the first look at the register tells all bodies.
        for (Map.Entry<Integer, Set<Long>> year : new TreeMap<>(bodies).descendingMap().entrySet()) {
            Set<Long> wanted = new HashSet<>(year.getValue());
            wanted.removeAll(latest.keySet());
            if (!wanted.isEmpty()) {
                Stream.concat(new Register(store).all(LocalDate.of(year.getKey(), Month.DECEMBER, 31)).stream(),
                        unregistered.map(names -> names.in(year.getKey())).orElse(List.of()).stream())
                        .filter(body -> wanted.contains(body.id())).forEach(body -> latest.put(body.id(), body));
            }
        }
        return latest.values().stream().sorted(Comparator.comparing(Body::code)).toList();
    }

    private static Row row(Body body, SortedMap<Integer, Set<Long>> bodies, Map<Integer, Map<Long, Read>> found,
            SeriesCells cells) {
        List<Point> points = new ArrayList<>();
        bodies.forEach((year, counted) -> {
            Optional<Read> report = Optional
                    .ofNullable(found.getOrDefault(year, Map.of()).get(body.id()));
            points.add(counted.contains(body.id())
                    ? report.map(there -> point(there, cells)).orElseGet(() -> Point.without(Known.NO_REPORT))
                    : Point.without(Known.NOT_COUNTED));
        });
        return new Row(body, points);
    }

    private static Point point(Read report, SeriesCells cells) {
        int[] indexes = cells.indexes(report.template().orElseThrow());
        if (indexes.length == 0) {
            return new Point(Known.NO_CELL, Optional.empty(), report.template(), report.filing());
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int index : indexes) {
            PackedValues.Cell cell = report.cell(index);
            if (!cell.state().stated() || cell.number().isEmpty()) {
                return new Point(Known.NO_NUMBER, Optional.empty(), report.template(), report.filing());
            }
            sum = sum.add(cell.number().get());
        }
        return new Point(Known.NUMBER, Optional.of(sum), report.template(), report.filing());
    }

    private static List<YearTotal> totals(List<Row> rows, SortedMap<Integer, Set<Long>> bodies) {
        List<YearTotal> totals = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            int year = i;
            List<Point> points = rows.stream().map(row -> row.points().get(year))
                    .filter(point -> point.known() != Known.NOT_COUNTED).toList();
            List<BigDecimal> numbers = points.stream().flatMap(point -> point.number().stream()).toList();
            totals.add(new YearTotal(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add), numbers.size(),
                    points.size()));
        }
        return totals;
    }
}
