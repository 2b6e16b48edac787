package org.gouji.ui.internal.decide;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.gouji.ui.internal.browse.Target;
import org.gouji.ui.internal.decide.ReasonDialog.Ask;

/** Returns a report to its agency. */
public final class ReturnHandler extends FilingHandler {

    private static final int DAYS = 7;

    @Override
    void run(Shell shell, Target target) {
        var dialog = new ReasonDialog(shell, texts(), new Ask(texts().get("decide.return"),
                texts().get("decide.return.hint"), false, Optional.of(texts().get("decide.return.until")),
                Optional.of(LocalDate.now().plusDays(DAYS))));
        if (dialog.open() == Window.OK) {
            edits().giveBack(target.filing(), dialog.reason(), dialog.day());
        }
    }
}
