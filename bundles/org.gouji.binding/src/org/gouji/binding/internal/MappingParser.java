package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.LocalizedText;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormMapping;
import org.gouji.model.schema.FormMapping.Added;
import org.gouji.model.schema.FormMapping.Entry;
import org.gouji.model.schema.FormMapping.Kind;

/**
 * Reads what becomes of an older form's cells. The older form is another file, so of its cells only the declared codes
 * are known here; that every cell of this form is accounted for is checked.
 */
final class MappingParser {

    private final String to;
    private final List<CellSpec> cells;
    private final CellChoice choice;

    MappingParser(String to, List<CellSpec> cells) {
        this.to = to;
        this.cells = cells;
        this.choice = new CellChoice(cells);
    }

    FormMapping parse(YamlNode node) {
        List<Entry> entries = new ArrayList<>();
        Set<String> old = new HashSet<>();
        for (YamlNode declared : node.required("entries").elements()) {
            for (Entry entry : entries(declared)) {
                if (!old.add(entry.key())) {
                    throw declared.wrong("the older form's cell " + entry.key() + " is declared twice");
                }
                entries.add(entry);
            }
        }
        List<Added> added = new ArrayList<>();
        node.list("added").forEach(a -> choice.keys(a)
                .forEach(key -> added.add(new Added(key, a.required("reason").localized()))));
        FormMapping mapping = new FormMapping(node.required("from").text(), to, entries, added);
        checkComplete(node, mapping);
        return mapping;
    }

    private void checkComplete(YamlNode node, FormMapping mapping) {
        Set<String> filled = new HashSet<>();
        for (Entry entry : mapping.entries()) {
            boolean carries = entry.kind() == Kind.SAME || entry.kind() == Kind.SUM;
            for (String target : entry.targets()) {
                if (carries && !filled.add(target)) {
                    throw node.wrong("two cells of the older form would fill " + target);
                }
            }
        }
        Optional<CellSpec> forgotten = cells.stream().filter(cell -> mapping.forNew(cell.key()).isEmpty()).findFirst();
        if (forgotten.isPresent()) {
            throw node.wrong("nothing is said of the cell " + forgotten.get().key() + "; list it under 'added'");
        }
    }

    private List<Entry> entries(YamlNode node) {
        Kind kind = kind(node.required("as"));
        LocalizedText reason = kind == Kind.SAME
                ? node.optional("reason").map(YamlNode::localized).orElse(LocalizedText.EMPTY)
                : node.required("reason").localized();
        String table = node.required("table").text();
        List<String> rows = choice.rows(node);
        List<String> columns = choice.columns(node);
        List<Entry> entries = new ArrayList<>();
        for (String row : rows) {
            for (String column : columns) {
                List<String> targets = kind == Kind.DROPPED
                        ? List.of()
                        : targets(node, kind,
                                new Place(table, row, rows.indexOf(row), column, columns.indexOf(column)));
                entries.add(new Entry(kind, CellChoice.key(table, row, column), targets, reason));
            }
        }
        return entries;
    }

    private record Place(String table, String row, int rowAt, String column, int columnAt) {
    }

    private List<String> targets(YamlNode node, Kind kind, Place place) {
        Optional<YamlNode> to = node.optional("to");
        List<String> rows = renamed(to, "rows", kind, place.row, place.rowAt);
        List<String> columns = renamed(to, "columns", kind, place.column, place.columnAt);
        List<String> targets = new ArrayList<>();
        for (String row : rows) {
            columns.forEach(
                    column -> targets.add(choice.checked(node, CellChoice.key(place.table, row, column))));
        }
        return targets;
    }

    /** Names in this form: the same, one for each, one for all, or for a sum all of them. */
    private static List<String> renamed(Optional<YamlNode> to, String name, Kind kind, String same, int at) {
        List<String> names = to.map(t -> t.texts(name)).orElse(List.of());
        if (names.isEmpty()) {
            return List.of(same);
        }
        if (kind == Kind.SUM || names.size() == 1) {
            return names;
        }
        if (at >= names.size()) {
            throw to.get().wrong("'" + name + "' has fewer names than the older form");
        }
        return List.of(names.get(at));
    }

    private static Kind kind(YamlNode node) {
        return switch (node.text()) {
            case "same" -> Kind.SAME;
            case "sum" -> Kind.SUM;
            case "not-comparable" -> Kind.NOT_COMPARABLE;
            case "dropped" -> Kind.DROPPED;
            default -> throw node.wrong("same, sum, not-comparable or dropped is expected");
        };
    }
}
