package org.gouji.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** An editor that holds nothing to be saved: what an officer does in it is kept at once, or there is nothing to do. */
public abstract class ViewingEditor extends EditorPart {

    @Override
    public final boolean isDirty() {
        return false;
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public final void doSave(IProgressMonitor monitor) {
        // There is nothing to save.
    }

    @Override
    public final void doSaveAs() {
        // There is nothing to save.
    }
}
