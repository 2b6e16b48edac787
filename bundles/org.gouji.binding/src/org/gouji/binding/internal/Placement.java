package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.binding.internal.PhysicalRow.PhysicalCell;

/**
 * One way to put a row's cells under the columns.
 *
 * @param cells for each column the cell that would stand there; empty where there would be no cell
 */
record Placement(List<Optional<PhysicalCell>> cells) {

    Placement {
        cells = List.copyOf(cells);
    }

    static Placement of(List<PhysicalCell> cells) {
        List<Optional<PhysicalCell>> placed = new ArrayList<>();
        for (PhysicalCell cell : cells) {
            placed.add(Optional.of(cell));
        }
        return new Placement(placed);
    }

    boolean isShown(int column) {
        return cells.get(column).filter(cell -> !cell.isBlank()).isPresent();
    }

    int shown() {
        return (int) cells.stream().flatMap(Optional::stream).filter(cell -> !cell.isBlank()).count();
    }

    boolean hasNonZero() {
        return cells.stream().flatMap(Optional::stream)
                .anyMatch(cell -> cell.content().number().filter(n -> n.signum() != 0).isPresent() || cell.isText());
    }
}
