package org.gouji.ui.internal.decide;

import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.gouji.ui.internal.browse.Target;
import org.gouji.ui.internal.report.FilingEditor;

/** What a command is about. */
final class Targets {

    private Targets() {
    }

    /** What is selected in the view at hand, else what is open in the editor. */
    static Optional<Target> of(IWorkbenchPage page) {
        return selected(page).or(() -> editor(page).map(FilingEditor::target));
    }

    /** What is selected in the view at hand; empty when the editor is. */
    static Optional<Target> selected(IWorkbenchPage page) {
        return page.getActivePart() != page.getActiveEditor()
                && page.getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof Target target ? Optional.of(target) : Optional.empty();
    }

    /** The filing on top. */
    static Optional<FilingEditor> editor(IWorkbenchPage page) {
        return page.getActiveEditor() instanceof FilingEditor editor ? Optional.of(editor) : Optional.empty();
    }
}
