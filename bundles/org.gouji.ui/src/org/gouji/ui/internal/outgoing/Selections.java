package org.gouji.ui.internal.outgoing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.gouji.ui.internal.browse.Target;
import org.gouji.ui.internal.report.FilingEditor;
import org.gouji.ui.internal.views.ExplorerView;
import org.gouji.ui.internal.views.Gathered;

/** The filings that an officer means: selected in the view at hand, open in the editor, or selected in the explorer. */
public final class Selections {

    private Selections() {
    }

    public static List<Long> filings(IWorkbenchPage page) {
        if (page.getActivePart() != null && page.getActivePart() == page.getActiveEditor()
                && page.getActiveEditor() instanceof FilingEditor editor) {
            return List.of(editor.target().filing());
        }
        List<Long> here = filings(page.getSelection());
        return here.isEmpty() ? filings(page.getSelection(ExplorerView.ID)) : here;
    }

    private static List<Long> filings(ISelection selection) {
        Set<Long> found = new LinkedHashSet<>();
        if (selection instanceof Gathered gathered) {
            found.addAll(gathered.filings());
        } else if (selection instanceof IStructuredSelection structured) {
            structured.forEach(each -> {
                if (each instanceof Target target) {
                    found.add(target.filing());
                }
            });
        }
        return new ArrayList<>(found);
    }
}
