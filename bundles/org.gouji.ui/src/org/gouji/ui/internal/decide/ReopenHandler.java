package org.gouji.ui.internal.decide;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.gouji.ui.internal.browse.Target;
import org.gouji.ui.internal.decide.ReasonDialog.Ask;

/** Opens a report again about which it was decided. */
public final class ReopenHandler extends FilingHandler {

    @Override
    void run(Shell shell, Target target) {
        var dialog = new ReasonDialog(shell, texts(), new Ask(texts().get("decide.reopen"),
                texts().get("decide.reopen.hint"), true, Optional.empty(), Optional.empty()));
        if (dialog.open() == Window.OK) {
            edits().reopen(target.filing(), dialog.reason());
        }
    }
}
