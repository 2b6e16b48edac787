package org.gouji.ui.internal.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.gouji.store.OpenMode;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.intake.Intake;
import org.gouji.ui.internal.office.Change;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.office.OfficeListener;
import org.gouji.ui.internal.office.Trouble;
import org.gouji.ui.internal.present.Texts;

/** Opens at the start what was open at the end, shows troubles, and closes the workspace in order. */
public final class OfficeLife implements OfficeListener {

    private static final int MOST_FAILURES = 10;

    private final Office office = Offices.office();
    private final Texts texts = Workbenches.texts();
    private final Display display;

    public OfficeLife(Display display) {
        this.display = display;
    }

    /** Opens the workspace that was open when the workbench ended. */
    public void begin() {
        office.add(this);
        OpenMode mode = Memory.lastReadOnly() ? OpenMode.READ : OpenMode.WRITE;
        Memory.last().ifPresent(folder -> office.open(texts.get("workspace.opening", folder), folder, mode));
    }

    /** Lets everybody come to an end and closes the workspace. */
    public void end() {
        office.remove(this);
        try {
            office.close();
        } catch (IOException e) {
            Platform.getLog(OfficeLife.class).error("cannot close the workspace", e);
        }
    }

    @Override
    public void changed(Change change) {
        if (change.kind() == Change.Kind.WORKSPACE) {
            office.folder().ifPresent(this::opened);
        }
    }

    private void opened(Path folder) {
        Memory.opened(folder, office.readOnly());
        if (!office.readOnly()) {
            new Intake(office, texts, Memory.imports()).resume();
        }
    }

    @Override
    public void notice(String text, List<String> failures) {
        if (!failures.isEmpty() && !display.isDisposed()) {
            display.asyncExec(() -> {
                IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
                List<String> first = failures.subList(0, Math.min(MOST_FAILURES, failures.size()));
                Say.warning(window == null ? null : window.getShell(), texts.get("notice.title"),
                        text + "\n\n" + String.join("\n", first));
            });
        }
    }

    @Override
    public void trouble(Trouble trouble) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> show(trouble));
        }
    }

    private void show(Trouble trouble) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        new WorkspaceDialogs(texts).show(window == null ? null : window.getShell(), trouble);
    }
}
