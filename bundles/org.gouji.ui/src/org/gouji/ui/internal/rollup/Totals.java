package org.gouji.ui.internal.rollup;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.gouji.core.PluginRegistry;
import org.gouji.model.schema.FormSchema;
import org.gouji.store.Workspace;
import org.gouji.store.rollup.Rollup;

/**
 * The totals of an area.
 *
 * @param area whose
 * @param rollup the sums
 * @param forms the template versions there are sums of, the one with most reports first
 */
public record Totals(Area area, Rollup rollup, List<FormSchema> forms) {

    public Totals {
        forms = List.copyOf(forms);
    }

    static Totals of(Workspace workspace, Area area, PluginRegistry plugins) throws IOException {
        Rollup rollup = workspace.rollups().total(area.bodies(), area.year());
        List<FormSchema> forms = plugins.templates().stream().filter(t -> rollup.totals().containsKey(t.id()))
                .map(entry -> entry.get().schema())
                .sorted((a, b) -> Integer.compare(reports(rollup, b.id()), reports(rollup, a.id()))).toList();
        return new Totals(area, rollup, forms);
    }

    /** How many reports follow a template version. */
    public int reports(String template) {
        return reports(rollup, template);
    }

    private static int reports(Rollup rollup, String template) {
        return Optional.ofNullable(rollup.totals().get(template))
                .flatMap(totals -> totals.values().stream().findFirst()).map(Rollup.Total::reports).orElse(0);
    }

    /** The form with that id, or the first. */
    public Optional<FormSchema> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst().or(() -> forms.stream().findFirst());
    }
}
