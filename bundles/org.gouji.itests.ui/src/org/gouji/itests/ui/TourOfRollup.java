package org.gouji.itests.ui;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Event;

/** The perspective of the totals. */
final class TourOfRollup {

    private static final List<String> VIEWS = List.of("scope", "totals", "parts", "series", "charts");

    private final Sights sights;

    TourOfRollup(Sights sights) {
        this.sights = sights;
    }

    void go() throws Exception {
        Workbench.command("org.eclipse.ui.perspectives.showPerspective",
                Map.of("org.eclipse.ui.perspectives.showPerspective.perspectiveId",
                        "org.gouji.ui.perspective.rollup"));
        Screen.await("the totals", () -> Workbench.page().getPerspective().getId().endsWith("rollup"));
        sights.window("rollup");
        for (String view : VIEWS) {
            Workbench.inUi(() -> Workbench.show("org.gouji.ui.view." + view));
            sights.window("view-" + view);
        }
        CTabFolder tabs = Workbench.inUi(() -> Screen.in(Trees.area("org.gouji.ui.view.totals"), CTabFolder.class)
                .get(0));
        for (int i = Workbench.inUi(tabs::getItemCount) - 1; i >= 0; i--) {
            int page = i;
            Workbench.inUi(() -> {
                tabs.setSelection(page);
                Event event = new Event();
                event.item = tabs.getItem(page);
                tabs.notifyListeners(SWT.Selection, event);
                return page;
            });
            sights.window("totals-" + i);
        }
        Workbench.command("org.eclipse.ui.perspectives.showPerspective",
                Map.of("org.eclipse.ui.perspectives.showPerspective.perspectiveId",
                        "org.gouji.ui.perspective.review"));
    }
}
