package org.gouji.ui.internal.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.gouji.ui.internal.browse.Twig;

/**
 * The rows of a virtual tree. A row is made only when it comes into sight; other lines are shown in the rows that are
 * there, so that thousands of rows are neither taken away nor made anew because one of them changed.
 */
public final class TreeRows {

    /** Taking away an unfolded row costs a round of layout each. */
    private static final int FEW = 50;
    /** Each new row makes the system count those before it: of very many, most are added bit by bit. */
    private static final int AT_ONCE = 1_000;
    private static final int BIT = 250;
    private static final int PAUSE_MILLIS = 20;

    private final Tree tree;
    private final BiConsumer<TreeItem, Twig> paint;
    private final Set<String> open = new HashSet<>();
    private final Set<TreeItem> lacking = new LinkedHashSet<>();
    private boolean growing;
    private Twig root = Twig.root(List.of());
    private boolean all;

    /** The rows of a tree; the painter gives one its texts and images. */
    public TreeRows(Tree tree, BiConsumer<TreeItem, Twig> paint) {
        this.tree = tree;
        this.paint = paint;
        tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item, event.index));
        tree.addListener(SWT.Expand, event -> {
            of(event.item).ifPresent(twig -> open.add(twig.id()));
            grow();
        });
        tree.addListener(SWT.Collapse, event -> of(event.item).ifPresent(twig -> open.remove(twig.id())));
    }

    /** What a row stands for; empty for one that never came into sight. */
    public static Optional<Twig> of(Widget item) {
        return item.getData() instanceof Twig twig ? Optional.of(twig) : Optional.empty();
    }

    public Twig root() {
        return root;
    }

    /** The lines that are unfolded, or will be when they are there. */
    public Set<String> open() {
        return open;
    }

    /** Nothing stays unfolded, and no row is left. */
    public void forget() {
        show(Twig.root(List.of()), false, "");
        open.clear();
    }

    /** Shows other lines; what was unfolded stays so. Selects a line, where it is in sight. */
    public void show(Twig newRoot, boolean openAll, String selected) {
        if (all == openAll && newRoot.equals(root)) {
            return;
        }
        List<Integer> before = path(root, selected);
        List<Twig> old = root.twigs();
        boolean wasAll = all;
        root = newRoot;
        all = openAll;
        tree.setRedraw(false);
        tree.clearAll(true);
        List<Twig> still = count(old, wasAll, root.twigs().size());
        for (int i = 0; i < root.twigs().size(); i++) {
            Optional<Twig> was = i < still.size() ? Optional.of(still.get(i)) : Optional.empty();
            row(Optional.empty(), i, was.filter(twig -> opens(twig, wasAll)), wasAll, root.twigs().get(i));
        }
        select(before, path(root, selected));
        tree.setRedraw(true);
    }

    private boolean opens(Twig twig, boolean everything) {
        return !twig.twigs().isEmpty() && (everything || open.contains(twig.id()));
    }

    /** Makes as many rows at the top; gives the lines before whose rows are still there. */
    private List<Twig> count(List<Twig> old, boolean wasAll, int count) {
        if (old.size() - count <= FEW) {
            tree.setItemCount(Math.min(count, Math.max(AT_ONCE, tree.getItemCount())));
            grow();
            return old;
        }
        for (int i = 0; i < old.size(); i++) {
            if (i < tree.getItemCount() && opens(old.get(i), wasAll)) {
                tree.getItem(i).setExpanded(false);
            }
        }
        // Else the keyboard's place wanders from row to row while they go.
        tree.setSelection(tree.getItem(0));
        tree.deselectAll();
        tree.setItemCount(1);
        tree.removeAll();
        tree.setItemCount(Math.min(count, AT_ONCE));
        grow();
        return List.of();
    }

    /** Shows a line in its row; before, the row showed an unfolded one or not. */
    private void row(Optional<TreeItem> parent, int index, Optional<Twig> unfolded, boolean wasAll, Twig now) {
        boolean opens = opens(now, all);
        if (!opens && unfolded.isEmpty()) {
            return;
        }
        TreeItem item = at(parent, index);
        List<Twig> before = unfolded.map(Twig::twigs).orElse(List.of());
        if (unfolded.isPresent() && (!opens || before.size() - now.twigs().size() > FEW)) {
            item.setExpanded(false);
            before = List.of();
        }
        fill(item, now);
        if (!opens) {
            return;
        }
        // First itself: below a folded row none can be unfolded.
        item.setExpanded(true);
        for (int i = 0; i < now.twigs().size(); i++) {
            Optional<Twig> was = i < before.size() ? Optional.of(before.get(i)) : Optional.empty();
            row(Optional.of(item), i, was.filter(twig -> opens(twig, wasAll)), wasAll, now.twigs().get(i));
        }
    }

    private void fill(TreeItem item, int index) {
        TreeItem parent = item.getParentItem();
        List<Twig> beside = parent == null ? root.twigs() : of(parent).map(Twig::twigs).orElse(List.of());
        // While all lines go, the system may ask for one that is gone already.
        if (index >= 0 && index < beside.size()) {
            fill(item, beside.get(index));
        }
    }

    private void fill(TreeItem item, Twig twig) {
        item.setData(twig);
        item.setText(twig.texts().toArray(String[]::new));
        item.setImage(Marks.image(twig.mark()));
        count(item, twig.twigs().size());
        paint.accept(item, twig);
    }

    private void count(TreeItem item, int count) {
        int there = item.getItemCount();
        if (there - count > FEW) {
            item.removeAll();
            there = 0;
        }
        item.setItemCount(Math.min(count, Math.max(AT_ONCE, there)));
        if (item.getItemCount() < count) {
            lacking.add(item);
            grow();
        }
    }

    /** The row with that number, which may not have been added yet. */
    private TreeItem at(Optional<TreeItem> parent, int index) {
        if (parent.isEmpty()) {
            tree.setItemCount(Math.max(tree.getItemCount(), index + 1));
            return tree.getItem(index);
        }
        parent.get().setItemCount(Math.max(parent.get().getItemCount(), index + 1));
        return parent.get().getItem(index);
    }

    private void grow() {
        if (!growing) {
            growing = true;
            tree.getDisplay().timerExec(PAUSE_MILLIS, () -> {
                growing = false;
                if (!tree.isDisposed() && grown()) {
                    grow();
                }
            });
        }
    }

    /** Adds some rows where they can be seen; says whether there was anything to add. */
    private boolean grown() {
        if (tree.getItemCount() < root.twigs().size()) {
            tree.setItemCount(Math.min(root.twigs().size(), tree.getItemCount() + BIT));
            return true;
        }
        lacking.removeIf(item -> item.isDisposed() || wanted(item) <= item.getItemCount());
        Optional<TreeItem> next = lacking.stream().filter(TreeItem::getExpanded).findFirst();
        next.ifPresent(item -> item.setItemCount(Math.min(wanted(item), item.getItemCount() + BIT)));
        return next.isPresent();
    }

    private static int wanted(TreeItem item) {
        return of(item).map(twig -> twig.twigs().size()).orElse(0);
    }

    /** The lines that are selected. */
    public List<Twig> selection() {
        List<Twig> seen = tree.getSelectionCount() > AT_ONCE ? seen(root.twigs()) : List.of();
        // Asking for thousands of rows makes them, one by one.
        return seen.size() > AT_ONCE && seen.size() == tree.getSelectionCount()
                ? seen
                : Arrays.stream(tree.getSelection()).peek(TreeItem::getText).map(TreeRows::of).flatMap(Optional::stream)
                        .toList();
    }

    private List<Twig> seen(List<Twig> twigs) {
        List<Twig> seen = new ArrayList<>();
        for (Twig twig : twigs) {
            seen.add(twig);
            if (opens(twig, all)) {
                seen.addAll(seen(twig.twigs()));
            }
        }
        return seen;
    }

    /** Where a line stands: its place at the top, the one below that, and so on; empty when it is not there. */
    private static List<Integer> path(Twig from, String id) {
        for (int i = 0; i < from.twigs().size() && !id.isEmpty(); i++) {
            Twig twig = from.twigs().get(i);
            List<Integer> below = twig.id().equals(id) ? List.of() : path(twig, id);
            if (twig.id().equals(id) || !below.isEmpty()) {
                List<Integer> path = new ArrayList<>(List.of(i));
                path.addAll(below);
                return path;
            }
        }
        return List.of();
    }

    /** The selection stays at its place, unless the line has gone elsewhere. */
    private void select(List<Integer> before, List<Integer> now) {
        if (now.isEmpty() && tree.getSelectionCount() > 0) {
            tree.deselectAll();
        }
        if (now.isEmpty() || now.equals(before) && tree.getSelectionCount() > 0) {
            return;
        }
        TreeItem item = at(Optional.empty(), now.get(0));
        Twig twig = root.twigs().get(now.get(0));
        for (int place : now.subList(1, now.size())) {
            if (!opens(twig, all)) {
                return;
            }
            item = at(Optional.of(item), place);
            twig = twig.twigs().get(place);
        }
        fill(item, twig);
        tree.setSelection(item);
    }

    /** Folds or unfolds a row. */
    public void toggle(TreeItem item) {
        item.setExpanded(!item.getExpanded());
        of(item).map(Twig::id).ifPresent(id -> {
            if (!open.remove(id)) {
                open.add(id);
            }
        });
    }
}
