package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.gouji.model.schema.FormBlock;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.Label;
import org.gouji.model.schema.LabelNode;

/** The labels of one form as rows in order, and look-ups in them for one document. Not for several threads. */
final class FormLabels {

    private final LabelMatcher matcher;
    private final List<FormItem> items = new ArrayList<>();
    private final List<Label> groups = new ArrayList<>();
    private final List<Label> heads = new ArrayList<>();
    private final int unlabelledWidth;

    FormLabels(FormSchema schema, LabelMatcher matcher) {
        this.matcher = matcher;
        schema.tables().forEach(this::addTable);
        unlabelledWidth = items.stream().filter(i -> i.kind() == FormItem.Kind.DATA && i.path().isEmpty())
                .mapToInt(i -> i.formBlock().columnLeaves().size()).max().orElse(0);
    }

    private void addTable(FormTable table) {
        for (int b = 0; b < table.blocks().size(); b++) {
            FormBlock block = table.blocks().get(b);
            if (block.title().isPresent()) {
                items.add(new FormItem(table, b, FormItem.Kind.TITLE, List.of()));
                heads.add(block.title().get());
            }
            items.add(new FormItem(table, b, FormItem.Kind.HEAD, List.of()));
            heads.add(block.corner());
            block.columns().forEach(column -> walk(column, heads::add));
            if (block.rows().isEmpty()) {
                items.add(new FormItem(table, b, FormItem.Kind.DATA, List.of()));
            }
            for (LabelNode row : block.rows()) {
                addRows(table, b, List.of(row));
            }
        }
    }

    private void addRows(FormTable table, int block, List<LabelNode> path) {
        LabelNode node = path.get(path.size() - 1);
        if (node.leaf()) {
            items.add(new FormItem(table, block, FormItem.Kind.DATA, path));
            return;
        }
        groups.add(node.label());
        for (LabelNode child : node.children()) {
            List<LabelNode> longer = new ArrayList<>(path);
            longer.add(child);
            addRows(table, block, List.copyOf(longer));
        }
    }

    static void walk(LabelNode node, Consumer<Label> sink) {
        sink.accept(node.label());
        node.children().forEach(child -> walk(child, sink));
    }

    LabelMatcher matcher() {
        return matcher;
    }

    /** The rows of the form in order. */
    List<FormItem> items() {
        return items;
    }

    boolean isRowGroup(String text) {
        return accepts(groups, text);
    }

    boolean isHead(String text) {
        return accepts(heads, text);
    }

    boolean isDataRow(String text) {
        return dataRow(text).isPresent();
    }

    /** Levels of labels before a row's own. */
    int depth(String text) {
        return dataRow(text).map(item -> item.path().size() - 1).orElse(0);
    }

    /** Data columns of the row with this label. */
    int width(String text) {
        return dataRow(text).map(item -> item.formBlock().columnLeaves().size()).orElse(0);
    }

    int unlabelledWidth() {
        return unlabelledWidth;
    }

    private Optional<FormItem> dataRow(String text) {
        if (text.isEmpty() || CellText.of(text).kind() != CellText.Kind.TEXT) {
            return Optional.empty();
        }
        FormItem best = null;
        double score = LabelMatcher.ACCEPT;
        for (FormItem item : items) {
            double here = item.leaf().map(leaf -> matcher.match(leaf.label(), text).score()).orElse(0.0);
            if (here > score) {
                best = item;
                score = here;
            }
        }
        // 总计 names a column and, loosely, the row （七）总计: the better match decides.
        return best == null || betterHead(text, score) ? Optional.empty() : Optional.of(best);
    }

    private boolean betterHead(String text, double score) {
        return heads.stream().anyMatch(label -> matcher.match(label, text).score() > score);
    }

    private boolean accepts(List<Label> candidates, String text) {
        return candidates.stream().anyMatch(label -> matcher.match(label, text).score() >= LabelMatcher.ACCEPT);
    }
}
