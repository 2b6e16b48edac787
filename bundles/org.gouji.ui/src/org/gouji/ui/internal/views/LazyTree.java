package org.gouji.ui.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    private final TreeRows rows;
    private String selected = "";

    public LazyTree(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        tree = new Tree(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
        tree.setHeaderVisible(true);
        tree.setLinesVisible(false);
        rows = new TreeRows(tree, (item, twig) -> item.setData(FINDING,
                twig.target().flatMap(Target::fingerprint).orElse(null)));
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
            Optional<Twig> twig = TreeRows.of(event.item);
            twig.flatMap(Twig::target).ifPresentOrElse(listener, () -> rows.toggle((TreeItem) event.item));
        });
    }

    /** Shows other lines; what was open and selected stays so. Where the selected line is gone, the next is. */
    public void show(Twig newRoot, boolean openAll) {
        if (!rows.show(newRoot, openAll, selected).equals(selected)) {
            selected();
        }
    }

    /** Keeps what is unfolded and selected for the next start. */
    void save(IMemento memento) {
        memento.putString(SELECTED, selected);
        rows.open().stream().sorted().limit(MOST_OPEN).forEach(id -> memento.createChild(OPEN, id));
    }

    /** Brings back what was kept, as soon as its lines are there. */
    void restore(IMemento memento) {
        selected = Objects.requireNonNullElse(memento.getString(SELECTED), "");
        for (IMemento child : memento.getChildren(OPEN)) {
            rows.open().add(child.getID());
        }
    }

    Twig root() {
        return rows.root();
    }

    /** The first line that is selected. */
    public Optional<Twig> selectedTwig() {
        TreeItem[] items = tree.getSelection();
        return items.length == 0 ? Optional.empty() : TreeRows.of(items[0]);
    }

    private void selected() {
        List<Twig> twigs = rows.selection();
        selected = twigs.isEmpty() ? "" : twigs.get(0).id();
        var event = new SelectionChangedEvent(this, Gathered.of(twigs));
        List.copyOf(listeners).forEach(listener -> listener.selectionChanged(event));
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
        return Gathered.of(rows.selection());
    }

    @Override
    public void setSelection(ISelection selection) {
        // Others follow this tree; it follows nobody.
    }
}
