package org.gouji.itests.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The running workbench, as a test sees it from outside the UI thread. */
final class Workbench {

    private Workbench() {
    }

    /** Runs the action in the UI thread and gives its result or throws what it threw. */
    static <T> T inUi(Callable<T> action) throws Exception {
        var result = new AtomicReference<T>();
        var failure = new AtomicReference<Exception>();
        display().syncExec(() -> {
            try {
                result.set(action.call());
            } catch (Exception e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
        return result.get();
    }

    /** Opens the view or brings it to the top; UI thread only. */
    static IViewPart show(String viewId) throws Exception {
        return page().showView(viewId);
    }

    static IWorkbenchPage page() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        return workbench.getActiveWorkbenchWindow().getActivePage();
    }

    /** Opens the view and gives the table that holds its selection; UI thread only. */
    static Table tableOf(String viewId) throws Exception {
        var viewer = (TableViewer) show(viewId).getSite().getSelectionProvider();
        return viewer.getTable();
    }

    private static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }
}
