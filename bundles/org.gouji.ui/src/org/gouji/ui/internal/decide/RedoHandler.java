package org.gouji.ui.internal.decide;

import org.eclipse.swt.widgets.Shell;
import org.gouji.ui.internal.browse.Target;

/** Makes the correction count again that was taken back last. */
public final class RedoHandler extends FilingHandler {

    @Override
    void run(Shell shell, Target target) {
        edits().redo(target.filing());
    }
}
