package org.gouji.ui.internal.decide;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.gouji.ui.internal.browse.Target;
import org.gouji.ui.internal.decide.ReasonDialog.Ask;
import org.gouji.ui.internal.work.Say;

/** Accepts the selected finding as it is. */
public final class WaiveHandler extends FilingHandler {

    @Override
    void run(Shell shell, Target target) {
        if (target.fingerprint().isEmpty()) {
            Say.warning(shell, texts().get("decide.waive"), texts().get("decide.waive.none"));
            return;
        }
        var dialog = new ReasonDialog(shell, texts(), new Ask(texts().get("decide.waive"),
                texts().get("decide.waive.hint"), true, Optional.of(texts().get("decide.waive.until")),
                Optional.empty()));
        if (dialog.open() == Window.OK) {
            edits().waive(target.filing(), target.fingerprint().get(), dialog.reason(), dialog.day());
        }
    }
}
