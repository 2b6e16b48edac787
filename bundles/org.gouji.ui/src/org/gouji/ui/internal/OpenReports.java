package org.gouji.ui.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.gouji.ui.internal.report.ReportEditor;
import org.gouji.ui.internal.report.ReportInput;

/** Opens files in the report editor. */
public final class OpenReports {

    private OpenReports() {
    }

    /** Opens a file, or brings its editor to the top. What the file holds is the editor's business. */
    public static void open(IWorkbenchPage page, Path file) {
        try {
            page.openEditor(new ReportInput(file), ReportEditor.ID);
        } catch (PartInitException e) {
            Platform.getLog(OpenReports.class).error("cannot open " + file, e);
            String message = Workbenches.texts().get("open.failed", file);
            MessageDialog.openError(page.getWorkbenchWindow().getShell(), Workbenches.texts().get("open.title"),
                    message);
        }
    }
}
