package org.gouji.ui.internal.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Commands whose keys are being chosen. Does not change; each choice makes another list.
 *
 * @param lines the commands
 */
record KeyLines(List<KeyLine> lines) {

    KeyLines {
        lines = List.copyOf(lines);
    }

    Optional<KeyLine> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** With other keys for one command, or without. */
    KeyLines with(String id, Optional<String> keys) {
        return each(line -> line.id().equals(id) ? line.with(keys) : line);
    }

    /** All as from the beginning. */
    KeyLines usual() {
        return each(line -> line.with(line.usual()));
    }

    /** Two commands with the same keys, or nothing. */
    List<KeyLine> clash() {
        for (KeyLine one : lines) {
            for (KeyLine other : lines) {
                if (one != other && one.keys().isPresent() && one.keys().equals(other.keys())) {
                    return List.of(one, other);
                }
            }
        }
        return List.of();
    }

    private KeyLines each(UnaryOperator<KeyLine> change) {
        List<KeyLine> changed = new ArrayList<>(lines);
        changed.replaceAll(change);
        return new KeyLines(changed);
    }
}
