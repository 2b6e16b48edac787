package org.gouji.ui.internal.migrate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gouji.core.PluginRegistry;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.model.schema.FormSchema;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.intake.NamedWizardDialog;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.outgoing.Exports;
import org.gouji.ui.internal.outgoing.Extent;
import org.gouji.ui.internal.outgoing.Place;
import org.gouji.ui.internal.outgoing.Selections;
import org.gouji.ui.internal.outgoing.TargetLine;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.Memory;
import org.gouji.ui.internal.work.Offices;
import org.gouji.ui.internal.work.Say;

/** Opens the wizard that carries reports into a newer form. */
public final class MigrateHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Shell shell = window.getShell();
        Texts texts = Workbenches.texts();
        Office office = Offices.office();
        if (office.folder().isEmpty()) {
            Say.warning(shell, texts.get("migrate.title"), texts.get("export.no-workspace"));
            return null;
        }
        PluginRegistry plugins = Workbenches.registry().orElseGet(StaticPluginRegistry::of);
        var losses = new LossPage(texts, office,
                new Extent(office.snapshot().filings(), Selections.filings(window.getActivePage())), forms(plugins));
        var out = new OutPage(texts, losses, TargetLine.all(plugins), new Place(texts, office.folder()),
                Memory.outgoing());
        new NamedWizardDialog(shell, new MigrateWizard(texts, losses, out, new Exports(office, texts, LocalDate.now())),
                texts.get("migrate.start"), texts.get("button.cancel")).open();
        return null;
    }

    /** The forms into which another one can be carried. */
    private static List<FormSchema> forms(PluginRegistry plugins) {
        List<FormSchema> all = plugins.templates().stream().map(entry -> entry.get().schema()).toList();
        Set<String> ids = all.stream().map(FormSchema::id).collect(Collectors.toSet());
        return all.stream().filter(form -> ids.stream().anyMatch(id -> form.mappingFrom(id).isPresent())).toList();
    }
}
