package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.gouji.model.schema.FormBlock;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.Label;
import org.gouji.model.schema.LabelNode;

/** A form made ready for binding: its rows in order, its labels numbered, its sums by cell. Safe for several threads. */
public final class CompiledForm {

    private final FormSchema schema;
    private final LabelIndex index;
    private final EquationScale scale;
    private final List<SectionLabel> sections;
    private final List<FormItem> items = new ArrayList<>();
    private final int[] dataLabels;
    private final int[] groupLabels;
    private final int[] headLabels;
    private final int unlabelledWidth;
    private final Map<List<Object>, String> columnKeys = new HashMap<>();

    /** Compiles a form. */
    public CompiledForm(FormSchema schema) {
        this.schema = schema;
        this.index = new LabelIndex(labels(schema));
        this.scale = new EquationScale(schema);
        this.sections = schema.sections().stream().map(SectionLabel::of).toList();
        schema.tables().forEach(this::addTable);
        schema.cells().forEach(c -> columnKeys.putIfAbsent(List.of(c.table(), c.block(), c.column()), c.key()));
        Set<Integer> groups = new LinkedHashSet<>();
        Set<Integer> heads = new LinkedHashSet<>();
        for (FormItem item : items) {
            add(item.labels().groups(), groups);
            add(item.labels().head(), heads);
        }
        dataLabels = items.stream().filter(FormItem::isData).mapToInt(i -> i.labels().own()).filter(l -> l >= 0)
                .toArray();
        groupLabels = toArray(groups);
        headLabels = toArray(heads);
        unlabelledWidth = items.stream().filter(i -> i.isData() && i.path().isEmpty())
                .mapToInt(i -> i.columns().size()).max().orElse(0);
    }

    private static void add(int[] labels, Set<Integer> to) {
        for (int label : labels) {
            to.add(label);
        }
    }

    private static int[] toArray(Set<Integer> labels) {
        return labels.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Label> labels(FormSchema schema) {
        List<Label> labels = new ArrayList<>();
        for (FormTable table : schema.tables()) {
            for (FormBlock block : table.blocks()) {
                labels.addAll(headLabels(block));
                block.rows().forEach(row -> walk(row, labels::add));
            }
        }
        return labels;
    }

    private static List<Label> headLabels(FormBlock block) {
        List<Label> labels = new ArrayList<>();
        block.title().ifPresent(labels::add);
        labels.add(block.corner());
        block.columns().forEach(column -> walk(column, labels::add));
        return labels;
    }

    static void walk(LabelNode node, Consumer<Label> sink) {
        sink.accept(node.label());
        node.children().forEach(child -> walk(child, sink));
    }

    private void addTable(FormTable table) {
        for (int b = 0; b < table.blocks().size(); b++) {
            FormBlock block = table.blocks().get(b);
            int[] head = headLabels(block).stream().mapToInt(index::id).filter(id -> id >= 0).toArray();
            Context context = new Context(table, b, head);
            block.title().ifPresent(t -> items.add(context.item(FormItem.Kind.TITLE, List.of(), index.id(t))));
            items.add(context.item(FormItem.Kind.HEAD, List.of(), -1));
            if (block.rows().isEmpty()) {
                items.add(context.item(FormItem.Kind.DATA, List.of(), -1));
            }
            block.rows().forEach(row -> addRows(context, List.of(row)));
        }
    }

    private final class Context {

        private final FormTable table;
        private final int block;
        private final int[] head;
        private final List<LabelNode> columns;

        Context(FormTable table, int block, int[] head) {
            this.table = table;
            this.block = block;
            this.head = head;
            this.columns = table.blocks().get(block).columnLeaves();
        }

        FormItem item(FormItem.Kind kind, List<LabelNode> path, int own) {
            int[] groups = path.stream().limit(Math.max(0, path.size() - 1)).mapToInt(n -> index.id(n.label()))
                    .toArray();
            return new FormItem(table, block, kind, path, new FormItem.Labels(own, groups, head), columns,
                    kind == FormItem.Kind.DATA ? keys(path) : Map.of());
        }

        /** Leaves of different groups may be equal in every part, so identity tells them apart. */
        private Map<LabelNode, Optional<String>> keys(List<LabelNode> path) {
            Map<LabelNode, Optional<String>> keys = new IdentityHashMap<>();
            for (LabelNode column : columns) {
                String row = path.isEmpty() ? group(column) : path.get(path.size() - 1).code();
                keys.put(column, Optional.of(table.id() + "/" + row + "/" + column.code()));
            }
            return keys;
        }

        /** The column's group, which stands for the row in an unlabelled one. */
        private String group(LabelNode leaf) {
            return table.blocks().get(block).columns().stream().map(top -> groupIn(top, leaf))
                    .flatMap(Optional::stream).findFirst().orElse("");
        }

        private static Optional<String> groupIn(LabelNode node, LabelNode leaf) {
            for (LabelNode child : node.children()) {
                if (child == leaf) {
                    return Optional.of(node.code());
                }
                Optional<String> below = groupIn(child, leaf);
                if (below.isPresent()) {
                    return below;
                }
            }
            return Optional.empty();
        }
    }

    private void addRows(Context context, List<LabelNode> path) {
        LabelNode node = path.get(path.size() - 1);
        if (node.leaf()) {
            items.add(context.item(FormItem.Kind.DATA, path, index.id(node.label())));
            return;
        }
        for (LabelNode child : node.children()) {
            List<LabelNode> longer = new ArrayList<>(path);
            longer.add(child);
            addRows(context, List.copyOf(longer));
        }
    }

    /** The form. */
    public FormSchema schema() {
        return schema;
    }

    LabelIndex index() {
        return index;
    }

    EquationScale scale() {
        return scale;
    }

    /** The prescribed sections in order. */
    List<SectionLabel> sections() {
        return sections;
    }

    /** The rows of the form in order. */
    List<FormItem> items() {
        return items;
    }

    /** The key of the first cell of a column. */
    Optional<String> columnKey(FormItem item, LabelNode column) {
        return Optional.ofNullable(columnKeys.get(List.of(item.table().id(), item.block(), column.code())));
    }

    boolean isRowGroup(TextMatches text) {
        return text.best(groupLabels) >= LabelIndex.ACCEPT;
    }

    boolean isHead(TextMatches text) {
        return text.best(headLabels) >= LabelIndex.ACCEPT;
    }

    /** Whether a text is a row's label. 总计 names a column and, loosely, the row （七）总计: the better match decides. */
    boolean isDataRow(TextMatches text) {
        double score = text.best(dataLabels);
        return score >= LabelIndex.ACCEPT && score >= text.best(headLabels);
    }

    /** Levels of labels before a row's own. */
    int depth(TextMatches text) {
        return dataRow(text).labels().groups().length;
    }

    /** Data columns of the row with this label. */
    int width(TextMatches text) {
        return dataRow(text).columns().size();
    }

    int unlabelledWidth() {
        return unlabelledWidth;
    }

    private FormItem dataRow(TextMatches text) {
        FormItem best = items.get(0);
        double score = -1;
        for (FormItem item : items) {
            double here = item.isData() ? text.score(item.labels().own()) : -1;
            if (here > score) {
                best = item;
                score = here;
            }
        }
        return best;
    }
}
