package org.gouji.ui.internal.decide;

import org.eclipse.swt.widgets.Shell;
import org.gouji.ui.internal.browse.Target;

/** Takes back the newest correction of the report at hand. */
public final class UndoHandler extends FilingHandler {

    @Override
    void run(Shell shell, Target target) {
        edits().undo(target.filing());
    }
}
