package org.gouji.ui.internal.original;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gouji.model.SourceRange;

/** Ids of the elements of a page, by their places in the file: {@code /table[2]/row[3]} is {@code n-table-2-row-3}. */
public final class Anchors {

    private static final String PREFIX = "n";
    private static final Pattern STEP = Pattern.compile("/([a-z]{1,20})\\[([0-9]{1,9})]");
    private static final Pattern NODE = Pattern.compile("(?:" + STEP + ")+");

    private Anchors() {
    }

    /** The id of a node; empty for the document and for what a reader named in another way. */
    public static Optional<String> id(String node) {
        if (!NODE.matcher(node).matches()) {
            return Optional.empty();
        }
        StringBuilder id = new StringBuilder(PREFIX);
        Matcher step = STEP.matcher(node);
        while (step.find()) {
            id.append('-').append(step.group(1)).append('-').append(step.group(2));
        }
        return Optional.of(id.toString());
    }

    /** The node with an id. */
    public static Optional<String> node(String id, Collection<String> among) {
        return among.stream().filter(node -> id(node).equals(Optional.of(id))).findFirst();
    }

    /** A list of ids as a script writes it. */
    static String list(Collection<String> nodes) {
        return nodes.stream().map(Anchors::id).flatMap(Optional::stream).map(id -> "'" + id + "'")
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The node of a place that names a cell or a text. */
    static Optional<String> node(SourceRange place) {
        return place.precision() == SourceRange.Precision.CELL ? Optional.of(place.node()) : Optional.empty();
    }
}
