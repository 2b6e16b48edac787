package org.gouji.ui.internal.original;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.gouji.model.SourceRange;
import org.gouji.model.report.Report;
import org.gouji.model.report.Value;

/** Which value stands at which place of the original, and the other way round. */
public final class SourceIndex {

    private final Map<String, List<String>> nodes = new HashMap<>();
    private final Map<String, List<String>> keys = new LinkedHashMap<>();

    public SourceIndex(Report report) {
        for (Value value : report.values().all()) {
            places(value).flatMap(place -> Anchors.node(place).stream()).distinct().forEach(node -> {
                nodes.computeIfAbsent(value.key(), key -> new ArrayList<>()).add(node);
                keys.computeIfAbsent(node, at -> new ArrayList<>()).add(value.key());
            });
        }
    }

    /** Where a value stands; several places where it is not certain, none where the file has no such cell. */
    public List<String> nodes(String key) {
        return List.copyOf(nodes.getOrDefault(key, List.of()));
    }

    /** The values that stand, or may stand, at a place. */
    public List<String> keys(String node) {
        return List.copyOf(keys.getOrDefault(node, List.of()));
    }

    /** All places with a value. */
    public Set<String> nodes() {
        return Set.copyOf(keys.keySet());
    }

    private static Stream<SourceRange> places(Value value) {
        return Stream.concat(value.at().stream(), value.alternatives().stream().flatMap(each -> each.at().stream()));
    }
}
