package org.gouji.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.gouji.ui.internal.looks.Appearance;
import org.gouji.ui.internal.looks.CellTips;
import org.gouji.ui.internal.looks.Spoken;

/** Runs the workbench until its last window is closed. */
public final class WorkbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            Splash.show(display);
            Appearance.begin();
            Spoken.begin(display);
            CellTips.begin(display);
            int result = PlatformUI.createAndRunWorkbench(display, new GoujiWorkbenchAdvisor(files(context), display));
            return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** The files named on the command line; what follows an option belongs to the option. */
    private static List<String> files(IApplicationContext context) {
        List<String> files = new ArrayList<>();
        boolean afterOption = false;
        if (context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] arguments) {
            for (String argument : arguments) {
                boolean option = argument.startsWith("-");
                if (!option && !afterOption) {
                    files.add(argument);
                }
                afterOption = option;
            }
        }
        return files;
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }
}
