package org.gouji.ui.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gouji.ui.internal.present.PluginList;
import org.gouji.ui.internal.present.Texts;

/** Asks for files and opens them. */
public final class OpenReportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Texts texts = Workbenches.texts();
        var dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(texts.get("open.title"));
        String patterns = String.join(";", Workbenches.registry().map(PluginList::patterns).orElse(List.of()));
        if (!patterns.isEmpty()) {
            dialog.setFilterExtensions(new String[]{patterns, "*"});
            dialog.setFilterNames(new String[]{texts.get("open.reports"), texts.get("open.all")});
        }
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            for (String name : dialog.getFileNames()) {
                OpenReports.open(window.getActivePage(), folder.resolve(name));
            }
        }
        return null;
    }
}
