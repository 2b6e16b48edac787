package org.gouji.itests.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPart2;
import org.eclipse.ui.PartInitException;

/** The trees of the review's views; UI thread only. */
final class Trees {

    static final String EXPLORER = "org.gouji.ui.view.explorer";
    static final String PROBLEMS = "org.gouji.ui.view.problems";

    private Trees() {
    }

    static Composite area(String view) {
        try {
            IViewPart part = Workbench.show(view);
            return parent(part);
        } catch (PartInitException e) {
            throw new AssertionError(view, e);
        }
    }

    static Composite parent(IWorkbenchPart part) {
        var model = part.getSite().getService(MPart.class);
        return (Composite) ((Control) model.getWidget());
    }

    static Tree of(String view) {
        return Screen.in(area(view), Tree.class).get(0);
    }

    static List<String> lines(String view) {
        List<String> lines = new ArrayList<>();
        for (TreeItem item : of(view).getItems()) {
            collect(item, lines);
        }
        return lines;
    }

    private static void collect(TreeItem item, List<String> into) {
        into.add(String.join("|", texts(item)));
        if (item.getExpanded()) {
            Arrays.stream(item.getItems()).forEach(below -> collect(below, into));
        }
    }

    static List<String> texts(TreeItem item) {
        item.getText();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < item.getParent().getColumnCount(); i++) {
            texts.add(item.getText(i));
        }
        return texts;
    }

    static boolean has(String view, String part) {
        return lines(view).stream().anyMatch(line -> line.contains(part));
    }

    static void expandAll(String view) {
        Arrays.stream(of(view).getItems()).forEach(Trees::expand);
    }

    private static void expand(TreeItem item) {
        item.getText();
        if (item.getItemCount() > 0) {
            Event event = new Event();
            event.item = item;
            item.setExpanded(true);
            item.getParent().notifyListeners(SWT.Expand, event);
            Arrays.stream(item.getItems()).forEach(Trees::expand);
        }
    }

    static Optional<TreeItem> find(String view, String part) {
        return Arrays.stream(of(view).getItems()).map(item -> find(item, part)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<TreeItem> find(TreeItem item, String part) {
        if (item.getItemCount() == 0 && String.join("|", texts(item)).contains(part)) {
            return Optional.of(item);
        }
        return Arrays.stream(item.getItems()).map(below -> find(below, part)).flatMap(Optional::stream).findFirst();
    }

    static void select(TreeItem item) {
        item.getParent().setSelection(item);
        item.getParent().notifyListeners(SWT.Selection, event(item));
    }

    /** As the Enter key or a double click does. */
    static void open(TreeItem item) {
        select(item);
        item.getParent().notifyListeners(SWT.DefaultSelection, event(item));
    }

    private static Event event(TreeItem item) {
        Event event = new Event();
        event.item = item;
        return event;
    }

    static void filter(String view, String text) {
        Screen.in(area(view), Text.class).get(0).setText(text);
    }

    static void group(String view, String by) {
        Combo combo = Screen.in(area(view), Combo.class).get(0);
        combo.select(combo.indexOf(by));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    static String summary(String view) {
        return Screen.in(area(view), Label.class).stream().map(Label::getText).reduce("", (a, b) -> a + " " + b);
    }

    /** What a view tells above its content. */
    static String said(String view) {
        return Workbench.page().findView(view) instanceof IWorkbenchPart2 part ? part.getContentDescription() : "";
    }
}
