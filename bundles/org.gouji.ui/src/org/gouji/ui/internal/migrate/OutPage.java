package org.gouji.ui.internal.migrate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.gouji.model.schema.FormSchema;
import org.gouji.store.export.MigratedFiling;
import org.gouji.ui.internal.outgoing.ExportOrder;
import org.gouji.ui.internal.outgoing.Place;
import org.gouji.ui.internal.outgoing.PlaceField;
import org.gouji.ui.internal.outgoing.TargetLine;
import org.gouji.ui.internal.outgoing.TargetPage;
import org.gouji.ui.internal.present.Texts;

/** Through which target and where to the migrated reports are written. */
final class OutPage extends TargetPage {

    private final Texts texts;
    private final LossPage losses;
    private final Path folder;

    OutPage(Texts texts, LossPage losses, List<TargetLine> targets, Place place, Path folder) {
        super("out", texts, targets, place);
        this.texts = texts;
        this.losses = losses;
        this.folder = folder;
        setTitle(texts.get("migrate.out"));
        setDescription(texts.get("migrate.out-hint"));
    }

    /** What the officer ordered; empty while something is missing. */
    Optional<ExportOrder> order() {
        Optional<FormSchema> form = losses.form();
        Optional<Path> out = Place.path(where().typed());
        return form.flatMap(schema -> fields().target().flatMap(target -> out.map(path -> new ExportOrder(target,
                fields().values(), losses.filings(), (detail, today) -> MigratedFiling.of(detail, schema)
                        .orElseThrow(() -> new java.io.IOException(texts.get("migrate.no-way"))).checked(today),
                path))));
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            propose();
        }
        super.setVisible(visible);
    }

    @Override
    protected void propose(TargetLine target, PlaceField field) {
        field.propose(place().proposal(folder, target, losses.filings()),
                ExportOrder.oneFile(target, losses.filings().size()));
    }
}
