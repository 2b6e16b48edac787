package org.gouji.ui.internal.rollup.views;

import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.gouji.ui.internal.ReviewPerspective;
import org.gouji.ui.internal.browse.Target;
import org.gouji.ui.internal.report.OpenFilings;

/** Goes from the totals on to what they are made of. */
final class Through {

    private Through() {
    }

    /** Opens a report where reports are reviewed, at a cell. */
    static void report(IWorkbenchWindow window, long filing, Optional<String> key) {
        try {
            PlatformUI.getWorkbench().showPerspective(ReviewPerspective.ID, window);
        } catch (WorkbenchException e) {
            Platform.getLog(Through.class).error("cannot show the perspective of the review", e);
        }
        OpenFilings.open(window.getActivePage(), new Target(filing, key, Optional.empty()));
    }

    /** Shows a view of the totals and gives it the keyboard. */
    static void view(IWorkbenchWindow window, String id) {
        try {
            window.getActivePage().showView(id);
        } catch (PartInitException e) {
            Platform.getLog(Through.class).error("cannot show the view " + id, e);
        }
    }
}
