package org.gouji.ui.internal.decide;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.browse.Target;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.report.Edits;
import org.gouji.ui.internal.work.Offices;
import org.gouji.ui.internal.work.Say;

/** A command about the filing at hand: the one in the editor, or the one selected in a view. */
abstract class FilingHandler extends AbstractHandler {

    private final Texts texts = Workbenches.texts();

    /** Does it. */
    abstract void run(Shell shell, Target target);

    Texts texts() {
        return texts;
    }

    Edits edits() {
        return new Edits(Offices.office(), texts);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<Target> target = Targets.of(window.getActivePage());
        if (target.isEmpty()) {
            Say.warning(window.getShell(), texts.get("decide.title"), texts.get("filing.none"));
        } else {
            run(window.getShell(), target.get());
        }
        return null;
    }
}
