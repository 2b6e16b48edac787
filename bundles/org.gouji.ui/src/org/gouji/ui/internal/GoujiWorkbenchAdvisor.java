package org.gouji.ui.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.contexts.IContextService;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.rollup.views.RollupPerspective;
import org.gouji.ui.internal.welcome.WelcomeEditor;
import org.gouji.ui.internal.work.Memory;
import org.gouji.ui.internal.work.OfficeLife;
import org.gouji.ui.internal.work.Say;

/** Opens the perspective of the reports and remembers how the officer left the window. */
final class GoujiWorkbenchAdvisor extends WorkbenchAdvisor {

    /** In it our keys come before those of the platform. */
    private static final String KEYS = "org.gouji.ui.context";

    private final List<String> files;
    private final OfficeLife life;

    /** Files to be opened once the window is there. */
    GoujiWorkbenchAdvisor(List<String> files, Display display) {
        life = new OfficeLife(display);
        this.files = List.copyOf(files);
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IPreferenceStore preferences = PlatformUI.getPreferenceStore();
        preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_TEXT_ON_PERSPECTIVE_BAR, true);
        preferences.setDefault(IWorkbenchPreferenceConstants.PERSPECTIVE_BAR_EXTRAS,
                ReviewPerspective.ID + "," + RollupPerspective.ID);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ReviewPerspective.ID;
    }

    @Override
    public void postStartup() {
        life.begin();
        PlatformUI.getWorkbench().getService(IContextService.class).activateContext(KEYS);
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null) {
            files.forEach(file -> open(window, file));
            if (files.isEmpty() && Memory.last().isEmpty()) {
                WelcomeEditor.open(window.getActivePage());
            }
        }
    }

    private static void open(IWorkbenchWindow window, String file) {
        try {
            OpenReports.open(window.getActivePage(), Path.of(file));
        } catch (InvalidPathException e) {
            Texts texts = Workbenches.texts();
            Say.warning(window.getShell(), texts.get("open.title"), texts.get("open.no-name", file));
        }
    }

    @Override
    public void postShutdown() {
        life.end();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new GoujiWindowAdvisor(configurer);
    }
}
