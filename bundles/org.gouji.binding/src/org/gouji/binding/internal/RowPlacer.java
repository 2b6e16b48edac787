package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.gouji.binding.internal.PhysicalRow.PhysicalCell;
import org.gouji.model.document.TableKind;

/**
 * Enumerates the ways in which a row's cells can stand under the columns. One way is certain only when the file itself
 * fixes it: as many values as columns, or a full row whose values begin where the table's complete rows do.
 */
final class RowPlacer {

    /** More ways than this are not worth listing: nothing is known then. */
    static final int MOST = 500;

    private final TableHead head;
    private final Anchors anchors;

    RowPlacer(TableHead head, Anchors anchors) {
        this.head = head;
        this.anchors = anchors;
    }

    /**
     * The possible placements of one row.
     *
     * @param printed the placement by the file's own columns, if they fix one
     * @param others further placements that are possible when the printed one is in doubt, or all when there is none
     */
    record Readings(Optional<Placement> printed, List<Placement> others) {
    }

    Readings place(PhysicalRow row, int label) {
        List<PhysicalCell> tail = row.cells().subList(label + 1, row.cells().size());
        List<PhysicalCell> shown = shown(tail);
        int columns = head.columns().size();
        if (shown.size() == columns) {
            return new Readings(Optional.of(Placement.of(shown)), List.of());
        }
        if (shown.isEmpty()) {
            return new Readings(Optional.of(padded(tail)), List.of());
        }
        if (shown.size() > columns) {
            return new Readings(Optional.empty(), windows(shown, columns));
        }
        TableKind kind = row.table().kind();
        Optional<Placement> printed = switch (kind) {
            case GRID -> head.placesGrid(kind) ? byGrid(row, label) : byAnchor(row, label, tail);
            case ROWS -> byAnchor(row, label, tail);
            case CELL_STREAM -> byCount(tail);
        };
        return printed.map(p -> new Readings(Optional.of(p), slid(p)))
                .orElseGet(() -> new Readings(Optional.empty(), guesses(row, label, tail)));
    }

    static List<PhysicalCell> shown(List<PhysicalCell> cells) {
        List<PhysicalCell> shown = new ArrayList<>();
        for (PhysicalCell cell : cells) {
            if (!cell.isBlank()) {
                shown.add(cell);
            }
        }
        return shown;
    }

    private Placement padded(List<PhysicalCell> tail) {
        List<Optional<PhysicalCell>> cells = new ArrayList<>();
        for (int i = 0; i < head.columns().size(); i++) {
            cells.add(i < tail.size() ? Optional.of(tail.get(i)) : Optional.empty());
        }
        return new Placement(cells);
    }

    /** Cells under the head's grid columns, when the row reaches through all of them and its label stays left of them. */
    private Optional<Placement> byGrid(PhysicalRow row, int label) {
        if (row.width() < anchors.widest() || label >= 0 && row.cells().get(label).end() > head.gridColumns().get(0)) {
            return Optional.empty();
        }
        List<Optional<PhysicalCell>> cells = new ArrayList<>();
        boolean[] used = new boolean[row.cells().size()];
        for (int column : head.gridColumns()) {
            int at = covering(row.cells(), column);
            if (at < 0 || used[at]) {
                return Optional.empty();
            }
            used[at] = true;
            cells.add(Optional.of(row.cells().get(at)));
        }
        for (int i = label + 1; i < used.length; i++) {
            if (!used[i] && !row.cells().get(i).isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Placement(cells));
    }

    /** Index of the cell over a column, or -1; a hostile row may have thousands of cells. */
    private static int covering(List<PhysicalCell> cells, int column) {
        int low = 0;
        int high = cells.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (cells.get(middle).column() <= column) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && column < cells.get(low - 1).end() ? low - 1 : -1;
    }

    private Optional<Placement> byAnchor(PhysicalRow row, int label, List<PhysicalCell> tail) {
        int labelColumn = label < 0 ? -1 : row.cells().get(label).column();
        OptionalInt start = anchors.start(labelColumn, head);
        if (start.isEmpty() || row.width() < anchors.widest()) {
            return Optional.empty();
        }
        return window(tail, start.getAsInt());
    }

    /** The cells from a start column on, if every value lies among them and the row reaches to their end. */
    private Optional<Placement> window(List<PhysicalCell> tail, int start) {
        int columns = head.columns().size();
        List<PhysicalCell> inside = tail.stream()
                .filter(cell -> cell.column() >= start && cell.column() < start + columns).toList();
        boolean whole = tail.stream().allMatch(
                cell -> cell.isBlank() || cell.column() >= start && cell.column() < start + columns);
        return inside.size() == columns && whole ? Optional.of(Placement.of(inside)) : Optional.empty();
    }

    /** In a stream the number of cells after the label decides; blank ones at the end may be padding. */
    private Optional<Placement> byCount(List<PhysicalCell> tail) {
        int columns = head.columns().size();
        if (tail.size() < columns || tail.subList(columns, tail.size()).stream().anyMatch(c -> !c.isBlank())) {
            return Optional.empty();
        }
        return Optional.of(Placement.of(tail.subList(0, columns)));
    }

    /**
     * A full row with one blank looks the same as a row that lost a value and whose other values slid by one column. Such
     * a sliding can be neither seen nor excluded by the file's columns, so it stays possible.
     */
    private List<Placement> slid(Placement printed) {
        int columns = printed.cells().size();
        if (columns < 3 || printed.shown() != columns - 1 || !printed.hasNonZero()) {
            return List.of();
        }
        List<PhysicalCell> shown = printed.cells().stream().flatMap(Optional::stream).filter(c -> !c.isBlank())
                .toList();
        int blank = IntStream.range(0, columns).filter(i -> !printed.isShown(i)).findFirst().orElseThrow();
        return ordered(shown).stream().filter(placement -> placement.isShown(blank)).toList();
    }

    private List<Placement> guesses(PhysicalRow row, int label, List<PhysicalCell> tail) {
        List<Placement> windows = allWindows(row, label, tail);
        return windows.size() < 2 ? ordered(tail.stream().filter(cell -> !cell.isBlank()).toList()) : windows;
    }

    /** In a full row of a row table the values stand side by side, somewhere after the label. */
    private List<Placement> allWindows(PhysicalRow row, int label, List<PhysicalCell> tail) {
        if (row.table().kind() != TableKind.ROWS || row.width() < anchors.widest()) {
            return List.of();
        }
        // A window holds every value, so it begins no later than the first and ends no earlier than the last.
        IntSummaryStatistics shown = tail.stream().filter(cell -> !cell.isBlank()).mapToInt(PhysicalCell::column)
                .summaryStatistics();
        int columns = head.columns().size();
        int from = Math.max(label < 0 ? 0 : row.cells().get(label).end(), shown.getMax() - columns + 1);
        int last = Math.min(row.width() - columns, shown.getMin());
        List<Placement> windows = new ArrayList<>();
        for (int start = from; start <= last; start++) {
            window(tail, start).ifPresent(windows::add);
        }
        return windows;
    }

    /** All placements that keep the order of the values. */
    private List<Placement> ordered(List<PhysicalCell> shown) {
        int columns = head.columns().size();
        List<Placement> placements = new ArrayList<>();
        if (combinations(columns, shown.size()) <= MOST) {
            extend(new ArrayList<>(), shown, columns, placements);
        }
        return placements;
    }

    private static void extend(List<Optional<PhysicalCell>> cells, List<PhysicalCell> rest, int columns,
            List<Placement> into) {
        if (cells.size() == columns) {
            into.add(new Placement(cells));
            return;
        }
        if (!rest.isEmpty()) {
            cells.add(Optional.of(rest.get(0)));
            extend(cells, rest.subList(1, rest.size()), columns, into);
            cells.remove(cells.size() - 1);
        }
        if (columns - cells.size() > rest.size()) {
            cells.add(Optional.empty());
            extend(cells, rest, columns, into);
            cells.remove(cells.size() - 1);
        }
    }

    private static long combinations(int n, int k) {
        long result = 1;
        for (int i = 1; i <= Math.min(k, n - k); i++) {
            result = result * (n - i + 1) / i;
            if (result > MOST) {
                return result;
            }
        }
        return result;
    }

    private static List<Placement> windows(List<PhysicalCell> shown, int columns) {
        List<Placement> windows = new ArrayList<>();
        for (int from = 0; from + columns <= shown.size() && windows.size() < MOST; from++) {
            windows.add(Placement.of(shown.subList(from, from + columns)));
        }
        return windows;
    }
}
