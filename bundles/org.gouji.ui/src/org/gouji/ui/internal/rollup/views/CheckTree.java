package org.gouji.ui.internal.rollup.views;

import java.util.HashSet;
import java.util.List;
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
import org.eclipse.swt.widgets.Widget;
import org.gouji.ui.internal.browse.Twig;
import org.gouji.ui.internal.views.Marks;

/** A tree with a check box at each line, which makes a line only when it comes into sight. */
final class CheckTree {

    private final Composite area;
    private final TreeColumnLayout layout = new TreeColumnLayout();
    private final Tree tree;
    private final Set<String> open = new HashSet<>();
    private Set<String> checked = Set.of();
    private Twig root = Twig.root(List.of());
    private BiConsumer<Twig, Boolean> onCheck = (twig, on) -> {
    };
    private Consumer<Twig> onSelect = twig -> {
    };

    CheckTree(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        tree = new Tree(area, SWT.VIRTUAL | SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER);
        tree.setHeaderVisible(true);
        tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item, event.index));
        tree.addListener(SWT.Expand, event -> twig(event.item).ifPresent(twig -> open.add(twig.id())));
        tree.addListener(SWT.Collapse, event -> twig(event.item).ifPresent(twig -> open.remove(twig.id())));
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
        boolean begin = root.twigs().isEmpty();
        String chosen = tree.getSelectionCount() == 0 ? "" : twig(tree.getSelection()[0]).map(Twig::id).orElse("");
        checked = newChecked;
        if (newRoot.equals(root)) {
            recheck(tree.getItems());
            return;
        }
        root = newRoot;
        tree.setRedraw(false);
        tree.removeAll();
        tree.setItemCount(root.twigs().size());
        for (int i = 0; i < root.twigs().size(); i++) {
            if (begin) {
                open.add(root.twigs().get(i).id());
            }
            restore(tree.getItem(i), i, root.twigs().get(i), chosen, openAll);
        }
        tree.setRedraw(true);
    }

    /** Nothing of another workspace stays open. */
    void forget() {
        open.clear();
        root = Twig.root(List.of());
        tree.removeAll();
    }

    private void recheck(TreeItem[] items) {
        for (TreeItem item : items) {
            Optional<Twig> twig = twig(item);
            twig.ifPresent(there -> item.setChecked(checked.contains(there.id())));
            if (twig.isPresent()) {
                recheck(item.getItems());
            }
        }
    }

    private void restore(TreeItem item, int index, Twig twig, String chosen, boolean openAll) {
        boolean opened = openAll || open.contains(twig.id());
        if (!opened && !twig.id().equals(chosen)) {
            return;
        }
        fill(item, index);
        if (opened && !twig.twigs().isEmpty()) {
            // First itself: below a closed line no line can be opened.
            item.setExpanded(true);
            for (int i = 0; i < twig.twigs().size(); i++) {
                restore(item.getItem(i), i, twig.twigs().get(i), chosen, openAll);
            }
        }
        if (twig.id().equals(chosen)) {
            tree.setSelection(item);
        }
    }

    private void fill(TreeItem item, int index) {
        TreeItem parent = item.getParentItem();
        List<Twig> beside = parent == null ? root.twigs() : twig(parent).map(Twig::twigs).orElse(List.of());
        if (index < 0 || index >= beside.size()) {
            return;
        }
        Twig twig = beside.get(index);
        item.setData(twig);
        item.setText(twig.texts().toArray(String[]::new));
        item.setImage(Marks.image(twig.mark()));
        item.setItemCount(twig.twigs().size());
        item.setChecked(checked.contains(twig.id()));
    }

    private void selected(Event event) {
        Optional<Twig> twig = twig(event.item);
        if (event.detail == SWT.CHECK) {
            twig.ifPresent(line -> onCheck.accept(line, ((TreeItem) event.item).getChecked()));
        } else {
            twig.ifPresent(onSelect);
        }
    }

    private static Optional<Twig> twig(Widget item) {
        return item.getData() instanceof Twig twig ? Optional.of(twig) : Optional.empty();
    }
}
