package org.gouji.ui.internal.help;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.help.IContext;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** Shows the platform's help in the workbench's own view, beside the work: no server and no second program. */
public final class GuideUi extends AbstractHelpUI {

    @Override
    public void displayHelp() {
        inView(view -> view.go(Sheets.CONTENTS));
    }

    @Override
    public void displaySearch() {
        displayHelp();
    }

    @Override
    public void search(String words) {
        inView(view -> view.go(Sheets.FOUND + words));
    }

    @Override
    public void displayHelpResource(String href) {
        inView(view -> view.go(href));
    }

    @Override
    public void displayDynamicHelp() {
        Optional<IWorkbenchPart> part = page().map(IWorkbenchPage::getActivePart);
        Optional<IContext> context = Contexts.current(Optional.ofNullable(Display.getCurrent().getFocusControl()),
                part);
        context.ifPresentOrElse(this::tell, this::displayHelp);
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        if (context == null) {
            displayHelp();
        } else {
            tell(context);
        }
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    private void tell(IContext context) {
        Shell shell = Display.getCurrent().getActiveShell();
        if (shell != null && shell.getData() instanceof TrayDialog dialog && roomy(dialog)) {
            if (dialog.getTray() != null) {
                dialog.closeTray();
            }
            dialog.openTray(new HelpTray(context));
            keepOnScreen(shell);
        } else if (shell != null && shell.getParent() != null) {
            new HelpWindow(shell, context).open();
        } else {
            inView(view -> view.tell(context));
        }
    }

    /** A dialog that has grown may reach over the edge of the screen. */
    private static void keepOnScreen(Shell shell) {
        Rectangle screen = shell.getMonitor().getClientArea();
        Rectangle dialog = shell.getBounds();
        int most = screen.x + screen.width - dialog.width;
        shell.setLocation(Math.max(screen.x, Math.min(dialog.x, most)), dialog.y);
    }

    /** Only dialogs with the usual layout can be widened. */
    private static boolean roomy(TrayDialog dialog) {
        return dialog.getShell().getLayout() instanceof GridLayout;
    }

    private static void inView(Consumer<HelpView> action) {
        page().ifPresent(page -> {
            try {
                action.accept((HelpView) page.showView(HelpView.ID));
            } catch (PartInitException e) {
                Platform.getLog(GuideUi.class).error("cannot show the help", e);
            }
        });
    }

    private static Optional<IWorkbenchPage> page() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
                .map(IWorkbenchWindow::getActivePage);
    }
}
