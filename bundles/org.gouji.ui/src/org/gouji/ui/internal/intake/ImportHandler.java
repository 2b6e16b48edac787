package org.gouji.ui.internal.intake;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.Memory;
import org.gouji.ui.internal.work.Offices;
import org.gouji.ui.internal.work.Say;

/** Opens the import wizard. */
public final class ImportHandler extends AbstractHandler {

    /** The command's parameter that names files and folders, one a line. */
    private static final String SOURCES = "org.gouji.ui.parameter.sources";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String named = event.getParameter(SOURCES);
        List<Path> sources = named == null
                ? List.of()
                : named.lines().filter(line -> !line.isBlank()).map(Path::of).toList();
        open(HandlerUtil.getActiveShell(event), sources);
        return null;
    }

    /** Opens the wizard for files and folders that are named already. */
    public static void open(Shell shell, List<Path> sources) {
        Texts texts = Workbenches.texts();
        if (Offices.office().readOnly()) {
            Say.warning(shell, texts.get("import.title"), texts.get("import.no-workspace"));
            return;
        }
        var wizard = new ImportWizard(texts, new Intake(Offices.office(), texts, Memory.imports()), sources);
        new NamedWizardDialog(shell, wizard, texts.get("import.start"), texts.get("button.cancel")).open();
    }
}
