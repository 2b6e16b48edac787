package org.gouji.ui.internal.decide;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.gouji.model.LocalizedText;
import org.gouji.store.filing.Decisions;
import org.gouji.ui.internal.browse.Target;
import org.gouji.ui.internal.decide.ReasonDialog.Ask;
import org.gouji.ui.internal.work.Offices;
import org.gouji.ui.internal.work.OnScreen;

/** Accepts a report; asks why when it still has errors. */
public final class AcceptHandler extends FilingHandler {

    @Override
    void run(Shell shell, Target target) {
        var screen = new OnScreen(shell);
        Offices.office().background(texts().get("edit.accept"), (workspace, progress) -> {
            Optional<LocalizedText> why = workspace.decisions().whyNotAccept(target.filing(),
                    new Decisions.Acceptance(LocalDate.now(), Optional.empty()));
            if (why.isEmpty()) {
                edits().accept(target.filing(), Optional.empty());
            } else {
                screen.later(() -> ask(shell, target, texts().of(why.get())));
            }
        });
    }

    private void ask(Shell shell, Target target, String why) {
        var dialog = new ReasonDialog(shell, texts(),
                new Ask(texts().get("decide.accept"), why, true, Optional.empty(), Optional.empty()));
        if (dialog.open() == Window.OK) {
            edits().accept(target.filing(), Optional.of(dialog.reason()));
        }
    }
}
