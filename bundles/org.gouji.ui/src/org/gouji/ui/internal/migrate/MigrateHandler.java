package org.gouji.ui.internal.migrate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.wizard.IWizard;
import org.gouji.core.PluginRegistry;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.model.schema.FormSchema;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.outgoing.Exports;
import org.gouji.ui.internal.outgoing.Extent;
import org.gouji.ui.internal.outgoing.Place;
import org.gouji.ui.internal.outgoing.TargetLine;
import org.gouji.ui.internal.outgoing.WizardHandler;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.Memory;

/** Opens the wizard that carries reports into a newer form. */
public final class MigrateHandler extends WizardHandler {

    public MigrateHandler() {
        super("migrate");
    }

    @Override
    protected IWizard wizard(Texts texts, Office office, Extent extent) {
        PluginRegistry plugins = Workbenches.registry().orElseGet(StaticPluginRegistry::of);
        var losses = new LossPage(texts, office, extent, forms(plugins));
        var out = new OutPage(texts, losses, TargetLine.all(plugins), new Place(texts, office.folder()),
                Memory.outgoing());
        return new MigrateWizard(texts, losses, out, new Exports(office, texts, LocalDate.now()));
    }

    /** The forms into which another one can be carried. */
    private static List<FormSchema> forms(PluginRegistry plugins) {
        List<FormSchema> all = plugins.templates().stream().map(entry -> entry.get().schema()).toList();
        Set<String> ids = all.stream().map(FormSchema::id).collect(Collectors.toSet());
        return all.stream().filter(form -> ids.stream().anyMatch(id -> form.mappingFrom(id).isPresent())).toList();
    }
}
