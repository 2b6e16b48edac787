package org.gouji.itests.ui;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

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

    /** Runs an action in the UI thread without waiting for it: it may open a dialog that waits for the officer. */
    static void later(Runnable action) {
        display().asyncExec(action);
    }

    /** Runs a command as its menu or key does, without waiting for it. */
    static void command(String id, Map<String, String> parameters) {
        later(() -> {
            var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
            var handlers = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(IHandlerService.class);
            try {
                handlers.executeCommand(
                        ParameterizedCommand.generateCommand(commands.getCommand(id), parameters), null);
            } catch (CommandException e) {
                throw new AssertionError(id, e);
            }
        });
    }

    /** Closes it as the officer does, without waiting for it. */
    static void close() {
        later(() -> PlatformUI.getWorkbench().close());
    }

    /** Opens the view or brings it to the top; UI thread only. */
    static IViewPart show(String viewId) throws PartInitException {
        return page().showView(viewId);
    }

    static IWorkbenchPage page() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        return workbench.getWorkbenchWindows()[0].getActivePage();
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
