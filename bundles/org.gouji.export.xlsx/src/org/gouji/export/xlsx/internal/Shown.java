package org.gouji.export.xlsx.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

import org.gouji.model.report.Value;

/**
 * What a data cell shows of a value.
 *
 * @param number the number, where it shows one
 * @param text the text, where it shows no number
 * @param mark its fill
 */
record Shown(Optional<BigDecimal> number, String text, Mark mark) {

    private static final Shown MISSING = new Shown(Optional.empty(), "", Mark.MISSING);

    static Shown of(Optional<Value> value) {
        return value.map(Shown::of).orElse(MISSING);
    }

    static Shown of(Value value) {
        Mark mark = switch (value.state()) {
            case NUMBER, NUMBER_WITH_UNIT -> Mark.NONE;
            case PROPOSED -> Mark.PROPOSED;
            case UNCERTAIN -> Mark.UNCERTAIN;
            case BLANK -> Mark.BLANK;
            case MISSING -> Mark.MISSING;
            case TEXT -> Mark.TEXT;
        };
        String text = switch (mark) {
            case TEXT -> value.raw().strip();
            case UNCERTAIN -> "？" + alternatives(value);
            default -> "";
        };
        return new Shown(value.number(), text, mark);
    }

    /** The possible readings of an uncertain value. */
    static String alternatives(Value value) {
        return value.alternatives().stream().map(a -> a.raw().strip()).map(raw -> raw.isEmpty() ? "∅" : raw).distinct()
                .collect(Collectors.joining("/"));
    }

    void write(Rows rows) throws IOException {
        if (number.isPresent()) {
            rows.number(number.get(), mark);
        } else {
            rows.text(text, mark);
        }
    }
}
