package org.gouji.ui.internal.rules;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gouji.core.RuleProfile;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.prefs.RuleSettings;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.Offices;
import org.gouji.ui.internal.work.OnScreen;
import org.gouji.ui.internal.work.Say;

/** Opens the dialog about the rules of the open workspace, when it is known which it has. */
public final class WorkspaceRulesHandler extends AbstractHandler {

    private final Office office = Offices.office();
    private final Texts texts = Workbenches.texts();

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        if (office.readOnly()) {
            Say.warning(shell, texts.get("rules.title"), texts.get("rules.no-workspace"));
            return null;
        }
        var screen = new OnScreen(shell);
        office.background(texts.get("rules.asking"), (workspace, progress) -> {
            Optional<RuleProfile> own = workspace.rules().profile();
            screen.later(() -> ask(shell, own));
        });
        return null;
    }

    private void ask(Shell shell, Optional<RuleProfile> own) {
        var dialog = new WorkspaceRulesDialog(shell, texts, own, RuleSettings.current());
        if (dialog.open() == Window.OK) {
            new RuleChange(office, texts).start(dialog.order());
        }
    }
}
