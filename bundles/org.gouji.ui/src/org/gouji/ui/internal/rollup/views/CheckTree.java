package org.gouji.ui.internal.rollup.views;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.gouji.ui.internal.browse.Twig;
import org.gouji.ui.internal.views.TreeRows;

/** A tree with a check box at each line, which makes a line only when it comes into sight. */
final class CheckTree {

    private final Composite area;
    private final TreeColumnLayout layout = new TreeColumnLayout();
    private final Tree tree;
    private final TreeRows rows;
    /** The rows that came into sight, by the ids of their lines. */
    private final Map<String, TreeItem> painted = new HashMap<>();
    private Set<String> checked = Set.of();
    private BiConsumer<Twig, Boolean> onCheck = (twig, on) -> {
    };
    private Consumer<Twig> onSelect = twig -> {
    };

    CheckTree(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        tree = new Tree(area, SWT.VIRTUAL | SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER);
        tree.setHeaderVisible(true);
        rows = new TreeRows(tree, this::paint);
        tree.addListener(SWT.Selection, this::selected);
    }

    CheckTree column(String title, int weight) {
        var column = new TreeColumn(tree, SWT.NONE);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight, true));
        return this;
    }

    Composite control() {
        return area;
    }

    Tree tree() {
        return tree;
    }

    /** Calls with a line whose box was checked or cleared. */
    void onCheck(BiConsumer<Twig, Boolean> listener) {
        onCheck = listener;
    }

    void onSelect(Consumer<Twig> listener) {
        onSelect = listener;
    }

    /** Shows these lines; what was open stays so, and the first level is open from the beginning. */
    void show(Twig newRoot, Set<String> newChecked, boolean openAll) {
        if (rows.root().twigs().isEmpty()) {
            newRoot.twigs().forEach(twig -> rows.open().add(twig.id()));
        }
        TreeItem[] items = tree.getSelection();
        String chosen = items.length == 0 ? "" : TreeRows.of(items[0]).map(Twig::id).orElse("");
        checked = newChecked;
        rows.show(newRoot, openAll, chosen);
        recheck();
    }

    /** Rows that came into sight; the others get their boxes when they do. */
    private void recheck() {
        painted.entrySet().removeIf(each -> each.getValue().isDisposed()
                || TreeRows.of(each.getValue()).filter(twig -> twig.id().equals(each.getKey())).isEmpty());
        painted.forEach((id, item) -> {
            if (item.getChecked() != checked.contains(id)) {
                item.setChecked(checked.contains(id));
            }
        });
    }

    private void paint(TreeItem item, Twig twig) {
        painted.put(twig.id(), item);
        item.setChecked(checked.contains(twig.id()));
    }

    /** Nothing of another workspace stays open. */
    void forget() {
        rows.forget();
        painted.clear();
    }

    private void selected(Event event) {
        Optional<Twig> twig = TreeRows.of(event.item);
        if (event.detail == SWT.CHECK) {
            twig.ifPresent(line -> onCheck.accept(line, ((TreeItem) event.item).getChecked()));
        } else {
            twig.ifPresent(onSelect);
        }
    }
}
