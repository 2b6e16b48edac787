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
import org.gouji.ui.internal.browse.TwigEdit;
import org.gouji.ui.internal.browse.TwigPath;

/**
 * The rows of a virtual tree. A row is made only when it comes into sight; other lines are shown in the rows that are
 * there, so that thousands of rows are neither taken away nor made anew because one of them changed.
 */
public final class TreeRows {

    /** Taking away an unfolded row costs a round of layout each. */
    private static final int FEW = 50;
    /** A new row costs less: it is empty until it comes into sight. */
    private static final int MANY = 200;
    /** Each new row makes the system count those before it: of very many, most are added bit by bit. */
    private static final int AT_ONCE = 1_000;
    private static final int BIT = 80;
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

    /**
     * Shows other lines; what was unfolded stays so. Selects a line where it is in sight, or the one that took its
     * place; gives that line's id.
     */
    public String show(Twig newRoot, boolean openAll, String selected) {
        if (all == openAll && newRoot.equals(root)) {
            return selected;
        }
        List<Integer> before = TwigPath.of(root, selected);
        String heir = TwigPath.heir(root, newRoot, selected);
        List<Twig> old = root.twigs();
        boolean wasAll = all;
        root = newRoot;
        all = openAll;
        tree.setRedraw(false);
        rows(Optional.empty(), TwigEdit.of(old, root.twigs()), wasAll);
        select(heir.equals(selected) ? before : List.of(), TwigPath.of(root, heir));
        tree.setRedraw(true);
        return heir;
    }

    private boolean opens(Twig twig, boolean everything) {
        return !twig.twigs().isEmpty() && (everything || open.contains(twig.id()));
    }

    /** Shows other lines in the rows of a parent, or at the top. What stayed as it was is not touched. */
    private void rows(Optional<TreeItem> parent, TwigEdit edit, boolean wasAll) {
        boolean anew = edit.added() > MANY || Math.max(edit.removed(), edit.changed()) > FEW;
        if (anew) {
            empty(parent, edit.old(), wasAll);
        } else {
            change(parent, edit);
        }
        parent.ifPresentOrElse(item -> count(item, edit.now().size()), this::count);
        if (anew) {
            parent.ifPresent(item -> item.setExpanded(true));
        }
        for (int i = 0; i < edit.now().size(); i++) {
            row(parent, i, anew ? Optional.empty() : edit.before(i), wasAll, edit.now().get(i));
        }
    }

    /** Takes rows out and puts others in, where there are that many already. */
    private void change(Optional<TreeItem> parent, TwigEdit edit) {
        for (int i = Math.min(rows(parent), edit.from() + edit.removed()) - 1; i >= edit.from(); i--) {
            TreeItem item = at(parent, i);
            // Folded, the rows below go with it at once.
            item.setExpanded(false);
            item.dispose();
        }
        for (int i = edit.from(); i < edit.from() + edit.added() && i <= rows(parent); i++) {
            insert(parent, i);
        }
    }

    /** A row without anything in it: it is filled when it comes into sight. */
    private void insert(Optional<TreeItem> parent, int place) {
        parent.ifPresentOrElse(item -> new TreeItem(item, SWT.NONE, place),
                () -> new TreeItem(tree, SWT.NONE, place));
    }

    private int rows(Optional<TreeItem> parent) {
        return parent.map(TreeItem::getItemCount).orElseGet(tree::getItemCount);
    }

    /** Makes as many rows at the top as there are lines, or the first of them. */
    private void count() {
        tree.setItemCount(Math.min(root.twigs().size(), Math.max(AT_ONCE, tree.getItemCount())));
        grow();
    }

    /** Takes all rows away. */
    private void empty(Optional<TreeItem> parent, List<Twig> old, boolean wasAll) {
        if (parent.isPresent()) {
            parent.get().setExpanded(false);
            parent.get().removeAll();
            return;
        }
        for (int i = 0; i < old.size(); i++) {
            if (i < tree.getItemCount() && opens(old.get(i), wasAll)) {
                tree.getItem(i).setExpanded(false);
            }
        }
        if (tree.getItemCount() > 0) {
            // Else the keyboard's place wanders from row to row while they go.
            tree.setSelection(tree.getItem(0));
            tree.deselectAll();
            tree.setItemCount(1);
            tree.removeAll();
        }
    }

    /** Shows a line in its row, in which another state of it stood before, or nothing. */
    private void row(Optional<TreeItem> parent, int index, Optional<Twig> before, boolean wasAll, Twig now) {
        boolean opened = before.filter(twig -> opens(twig, wasAll)).isPresent();
        boolean opens = opens(now, all);
        boolean same = before.filter(now::equals).isPresent() && (!opened && !opens || wasAll == all);
        boolean empty = before.isEmpty() && !opens;
        // To count rows is to walk along them.
        if (empty || same && opened == opens || !opens && index >= rows(parent)) {
            return;
        }
        TreeItem item = at(parent, index);
        if (!opened && !opens && of(item).isEmpty()) {
            // Filled when it comes into sight.
            return;
        }
        if (opened && opens) {
            label(item, now);
            rows(Optional.of(item), TwigEdit.of(before.get().twigs(), now.twigs()), wasAll);
        } else {
            refill(item, now, opens);
        }
    }

    /** A row that is folded, or was until now. */
    private void refill(TreeItem item, Twig now, boolean opens) {
        item.setExpanded(false);
        if (of(item).filter(was -> was.twigs().equals(now.twigs())).isEmpty()) {
            // What stood in the rows below is not true any more; folded rows go at once.
            item.removeAll();
        }
        fill(item, now);
        if (opens) {
            // First itself: below a folded row none can be unfolded.
            item.setExpanded(true);
            for (int i = 0; i < now.twigs().size(); i++) {
                row(Optional.of(item), i, Optional.empty(), false, now.twigs().get(i));
            }
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
        label(item, twig);
        count(item, twig.twigs().size());
    }

    private void label(TreeItem item, Twig twig) {
        item.setData(twig);
        item.setText(twig.texts().toArray(String[]::new));
        item.setImage(Marks.image(twig.mark()));
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
        List<Twig> seen = tree.getSelectionCount() > AT_ONCE ? seen(root.twigs(), tree.getItemCount()) : List.of();
        // Asking for thousands of rows makes them, one by one.
        return seen.size() > AT_ONCE && seen.size() == tree.getSelectionCount()
                ? seen
                : Arrays.stream(tree.getSelection()).peek(TreeItem::getText).map(TreeRows::of).flatMap(Optional::stream)
                        .toList();
    }

    /** The lines that have rows; some may not have been added yet. */
    private List<Twig> seen(List<Twig> twigs, int rows) {
        List<Twig> seen = new ArrayList<>();
        for (Twig twig : twigs.subList(0, Math.min(rows, twigs.size()))) {
            seen.add(twig);
            if (opens(twig, all)) {
                seen.addAll(seen(twig.twigs(), lacking.stream().filter(item -> !item.isDisposed())
                        .filter(item -> of(item).filter(twig::equals).isPresent()).findFirst()
                        .map(TreeItem::getItemCount).orElse(twig.twigs().size())));
            }
        }
        return seen;
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
