package org.gouji.itests.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** The perspective of the review: its views, the pages of a report, what opens in them. */
final class TourOfReview {

    private static final String REPORT = "\u6c34\u5229\u5c40";
    private static final List<String> VIEWS = List.of("explorer", "problems", "history", "properties", "compare",
            "register", "unmatched", "plugins");

    private final Sights sights;
    private final Path work;

    TourOfReview(Sights sights, Path work) {
        this.sights = sights;
        this.work = work;
    }

    void go() throws Exception {
        sights.window("review-empty");
        Folders.openLater(work);
        Screen.await("the workspace", () -> Screen.visible(Label.class).stream().anyMatch(
                label -> label.getData("org.gouji.ui.workspace") != null
                        && label.getText().endsWith(work.getFileName().toString())));
        Screen.await("the reports", () -> Trees.of(Trees.EXPLORER).getItemCount() > 0);
        Sights.settle();
        Workbench.inUi(() -> {
            Trees.expandAll(Trees.PROBLEMS);
            Trees.expandAll(Trees.EXPLORER);
            Trees.open(Trees.find(Trees.PROBLEMS, REPORT).orElseThrow());
            return REPORT;
        });
        Screen.await("the cell", () -> Forms.selected() != null);
        sights.window("review");
        views();
        report();
    }

    private void views() throws Exception {
        for (String view : VIEWS) {
            Workbench.inUi(() -> Workbench.show("org.gouji.ui.view." + view));
            sights.window("view-" + view);
        }
        Workbench.inUi(() -> {
            Workbench.page().activate(Workbench.page().getActiveEditor());
            return VIEWS;
        });
    }

    private void report() throws Exception {
        maximise();
        int at = 0;
        for (CTabFolder folder : Workbench.inUi(() -> Screen.in(editor(), CTabFolder.class))) {
            at++;
            for (int i = Workbench.inUi(folder::getItemCount) - 1; i >= 0; i--) {
                choose(folder, i);
                sights.window("report-" + at + "-" + i);
            }
        }
        Workbench.inUi(() -> Forms.reveal("T302"));
        Workbench.command("org.gouji.ui.command.fix", Map.of());
        Screen.await("the proposals", () -> Keys.field("fixes").isPresent());
        sights.window("report-fixes");
        Workbench.command("org.eclipse.ui.edit.findReplace", Map.of());
        Screen.await("the field", () -> Keys.field("find").isPresent());
        sights.window("report-find");
        Workbench.inUi(() -> {
            Event event = new Event();
            event.keyCode = SWT.F2;
            Forms.canvases().get(0).setFocus();
            Forms.canvases().get(0).notifyListeners(SWT.KeyDown, event);
            return event;
        });
        Screen.await("the field in the cell", () -> Keys.field("value").isPresent());
        sights.window("report-edit");
        maximise();
    }

    private static void choose(CTabFolder folder, int page) throws Exception {
        Workbench.inUi(() -> {
            folder.setSelection(page);
            Event event = new Event();
            event.item = folder.getItem(page);
            folder.notifyListeners(SWT.Selection, event);
            return page;
        });
    }

    private static Composite editor() {
        return Trees.parent(Workbench.page().getActiveEditor());
    }

    private static void maximise() {
        Workbench.command("org.eclipse.ui.window.maximizePart", Map.of());
    }
}
