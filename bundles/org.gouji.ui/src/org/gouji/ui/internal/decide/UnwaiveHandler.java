package org.gouji.ui.internal.decide;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.waiver.Waiver;
import org.gouji.ui.internal.browse.Target;
import org.gouji.ui.internal.work.Offices;
import org.gouji.ui.internal.work.OnScreen;
import org.gouji.ui.internal.work.Say;

/** Takes back the waiver of the selected finding. */
public final class UnwaiveHandler extends FilingHandler {

    @Override
    void run(Shell shell, Target target) {
        var screen = new OnScreen(shell);
        Offices.office().background(texts().get("edit.unwaive"), (workspace, progress) -> {
            if (waiver(workspace, target).isEmpty()) {
                screen.later(
                        () -> Say.warning(shell, texts().get("decide.unwaive"), texts().get("decide.unwaive.none")));
            } else {
                edits().unwaive(target.filing(), target.fingerprint().orElseThrow());
            }
        });
    }

    private static Optional<Waiver> waiver(Workspace workspace, Target target) throws WorkspaceException {
        LocalDate today = LocalDate.now();
        return workspace.waivers().of(target.filing()).stream()
                .filter(waiver -> waiver.holds(today) && target.fingerprint().equals(Optional.of(waiver.fingerprint())))
                .findFirst();
    }
}
