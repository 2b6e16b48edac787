package org.gouji.store.internal.json;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.gouji.model.SourceRange;
import org.gouji.model.SourceRange.LineColumn;
import org.gouji.model.SourceRange.Locator;
import org.gouji.model.SourceRange.PageBox;
import org.gouji.model.SourceRange.Precision;
import org.gouji.model.SourceRange.TableCell;

import com.fasterxml.jackson.core.JsonGenerator;

/** Places as JSON arrays: node, start, end, precision, container, kind of locator, its numbers. */
public final class Ranges {

    private static final int LOCATOR = 5;

    private Ranges() {
    }

    /** Writes a place. */
    public static void write(JsonGenerator json, SourceRange range) throws IOException {
        json.writeStartArray();
        json.writeString(range.node());
        json.writeNumber(range.start());
        json.writeNumber(range.end());
        json.writeString(range.precision().name());
        json.writeString(range.container());
        if (range.locator().isPresent()) {
            locator(json, range.locator().get());
        }
        json.writeEndArray();
    }

    private static void locator(JsonGenerator json, Locator locator) throws IOException {
        if (locator instanceof LineColumn place) {
            numbers(json, "line", place.line(), place.column());
        } else if (locator instanceof TableCell place) {
            numbers(json, "cell", place.table(), place.row(), place.cell());
        } else if (locator instanceof PageBox place) {
            numbers(json, "page", place.page(), place.box());
        }
    }

    private static void numbers(JsonGenerator json, String kind, int... numbers) throws IOException {
        json.writeString(kind);
        for (int number : numbers) {
            json.writeNumber(number);
        }
    }

    /** Writes a member with a place, if there is one. */
    public static void write(JsonGenerator json, String name, Optional<SourceRange> range) throws IOException {
        if (range.isPresent()) {
            json.writeFieldName(name);
            write(json, range.get());
        }
    }

    /** Writes a member with places; left out when there are none. */
    public static void write(JsonGenerator json, String name, Collection<SourceRange> ranges) throws IOException {
        if (!ranges.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (SourceRange range : ranges) {
                write(json, range);
            }
            json.writeEndArray();
        }
    }

    /** Reads a place. */
    public static SourceRange read(Tree tree) {
        return new SourceRange(tree.get(4).text(), tree.get(0).text(), tree.get(1).integer(), tree.get(2).integer(),
                locator(tree), Precision.valueOf(tree.get(3).text()));
    }

    private static Optional<Locator> locator(Tree tree) {
        int a = tree.get(LOCATOR + 1).integer();
        int b = tree.get(LOCATOR + 2).integer();
        return switch (tree.get(LOCATOR).text()) {
            case "line" -> Optional.of(new LineColumn(a, b));
            case "cell" -> Optional.of(new TableCell(a, b, tree.get(LOCATOR + 3).integer()));
            case "page" -> Optional.of(new PageBox(a, b));
            default -> Optional.empty();
        };
    }

    /** Reads a place that may be missing. */
    public static Optional<SourceRange> optional(Tree tree) {
        return tree.isEmpty() ? Optional.empty() : Optional.of(read(tree));
    }

    /** Reads places. */
    public static List<SourceRange> list(Tree tree) {
        return tree.list().stream().map(Ranges::read).toList();
    }
}
