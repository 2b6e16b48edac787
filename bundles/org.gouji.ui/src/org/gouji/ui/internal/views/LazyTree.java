package org.gouji.ui.internal.views;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMemento;
import org.gouji.ui.internal.browse.Target;
import org.gouji.ui.internal.browse.Twig;

/** A tree that makes a line only when it comes into sight. What is selected are the targets of its lines. */
public final class LazyTree implements ISelectionProvider {

    /** Data of a line about a finding: the finding's fingerprint. */
    private static final String FINDING = "org.gouji.ui.finding";

    private static final String SELECTED = "selected";
    private static final String OPEN = "open";
    private static final int MOST_OPEN = 500;

    private final Composite area;
    private final TreeColumnLayout layout = new TreeColumnLayout();
    private final Tree tree;
    private final List<ISelectionChangedListener> listeners = new ArrayList<>();
    private final Set<String> open = new HashSet<>();
    private Twig root = Twig.root(List.of());
    private String selected = "";

    public LazyTree(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        tree = new Tree(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
        tree.setHeaderVisible(true);
        tree.setLinesVisible(false);
        tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item, event.index));
        tree.addListener(SWT.Expand, event -> twig(event.item).ifPresent(twig -> open.add(twig.id())));
        tree.addListener(SWT.Collapse, event -> twig(event.item).ifPresent(twig -> open.remove(twig.id())));
        tree.addListener(SWT.Selection, event -> selected());
    }

    /** Adds a column that is never narrower than that many pixels. */
    public LazyTree column(String title, int weight, int minimum) {
        var column = new TreeColumn(tree, SWT.NONE);
        column.setText(title);
        column.setMoveable(true);
        layout.setColumnData(column, new ColumnWeightData(weight, minimum, true));
        return this;
    }

    public Composite control() {
        return area;
    }

    public Tree tree() {
        return tree;
    }

    /** Calls with what an officer opens with the mouse or the Enter key; groups open and close instead. */
    void onOpen(Consumer<Target> listener) {
        tree.addListener(SWT.DefaultSelection, event -> {
            Optional<Twig> twig = twig(event.item);
            twig.flatMap(Twig::target).ifPresentOrElse(listener, () -> toggle((TreeItem) event.item));
        });
    }

    /** Shows other lines; what was open and selected stays so. */
    public void show(Twig newRoot, boolean openAll) {
        root = newRoot;
        tree.setRedraw(false);
        tree.removeAll();
        tree.setItemCount(root.twigs().size());
        for (int i = 0; i < root.twigs().size(); i++) {
            Twig twig = root.twigs().get(i);
            // Asking for a line makes it, and looks through all before it.
            if (openAll || kept(twig)) {
                restore(twig, tree.getItem(i), i, openAll);
            }
        }
        tree.setRedraw(true);
    }

    /** Keeps what is unfolded and selected for the next start. */
    void save(IMemento memento) {
        memento.putString(SELECTED, selected);
        open.stream().sorted().limit(MOST_OPEN).forEach(id -> memento.createChild(OPEN, id));
    }

    /** Brings back what was kept, as soon as its lines are there. */
    void restore(IMemento memento) {
        selected = Objects.requireNonNullElse(memento.getString(SELECTED), "");
        for (IMemento child : memento.getChildren(OPEN)) {
            open.add(child.getID());
        }
    }

    Twig root() {
        return root;
    }

    private void restore(Twig twig, TreeItem item, int index, boolean openAll) {
        boolean opened = openAll || open.contains(twig.id());
        fill(item, index);
        if (opened && !twig.twigs().isEmpty()) {
            // First itself: below a closed line no line can be opened.
            item.setExpanded(true);
            for (int i = 0; i < twig.twigs().size(); i++) {
                Twig below = twig.twigs().get(i);
                if (kept(below)) {
                    restore(below, item.getItem(i), i, false);
                }
            }
        }
        if (twig.id().equals(selected)) {
            tree.setSelection(item);
        }
    }

    private boolean kept(Twig twig) {
        return open.contains(twig.id()) || twig.id().equals(selected);
    }

    private void fill(TreeItem item, int index) {
        TreeItem parent = item.getParentItem();
        List<Twig> beside = parent == null ? root.twigs() : twig(parent).map(Twig::twigs).orElse(List.of());
        if (index >= beside.size()) {
            return;
        }
        Twig twig = beside.get(index);
        item.setData(twig);
        item.setData(FINDING, twig.target().flatMap(Target::fingerprint).orElse(null));
        item.setText(twig.texts().toArray(String[]::new));
        item.setImage(Marks.image(twig.mark()));
        item.setItemCount(twig.twigs().size());
    }

    private void toggle(TreeItem item) {
        item.setExpanded(!item.getExpanded());
        twig(item).map(Twig::id).ifPresent(id -> {
            if (!open.remove(id)) {
                open.add(id);
            }
        });
    }

    /** The first line that is selected. */
    public Optional<Twig> selectedTwig() {
        TreeItem[] items = tree.getSelection();
        return items.length == 0 ? Optional.empty() : twig(items[0]);
    }

    private void selected() {
        TreeItem[] items = tree.getSelection();
        selected = items.length == 0 ? "" : twig(items[0]).map(Twig::id).orElse("");
        var event = new SelectionChangedEvent(this, getSelection());
        List.copyOf(listeners).forEach(listener -> listener.selectionChanged(event));
    }

    private static Optional<Twig> twig(org.eclipse.swt.widgets.Widget item) {
        return item.getData() instanceof Twig twig ? Optional.of(twig) : Optional.empty();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public ISelection getSelection() {
        if (tree.isDisposed()) {
            return StructuredSelection.EMPTY;
        }
        return Gathered
                .of(List.of(tree.getSelection()).stream().map(LazyTree::twig).flatMap(Optional::stream).toList());
    }

    @Override
    public void setSelection(ISelection selection) {
        // Others follow this tree; it follows nobody.
    }
}
