package org.gouji.ui.internal.migrate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.gouji.model.schema.FormSchema;
import org.gouji.store.export.MigratedFiling;
import org.gouji.ui.internal.outgoing.ExportOrder;
import org.gouji.ui.internal.outgoing.Place;
import org.gouji.ui.internal.outgoing.PlaceField;
import org.gouji.ui.internal.outgoing.TargetFields;
import org.gouji.ui.internal.outgoing.TargetLine;
import org.gouji.ui.internal.present.Texts;

/** Through which target and where to the migrated reports are written. */
final class OutPage extends WizardPage {

    private final Texts texts;
    private final LossPage losses;
    private final List<TargetLine> targets;
    private final Place place;
    private final Path folder;
    private TargetFields fields;
    private PlaceField where;

    OutPage(Texts texts, LossPage losses, List<TargetLine> targets, Place place, Path folder) {
        super("out");
        this.texts = texts;
        this.losses = losses;
        this.targets = List.copyOf(targets);
        this.place = place;
        this.folder = folder;
        setTitle(texts.get("migrate.out"));
        setDescription(texts.get("migrate.out-hint"));
    }

    /** What the officer ordered; empty while something is missing. */
    Optional<ExportOrder> order() {
        Optional<FormSchema> form = losses.form();
        Optional<Path> out = Place.path(where.typed());
        return form.flatMap(schema -> fields.target().flatMap(target -> out.map(path -> new ExportOrder(target,
                fields.values(), losses.filings(), (detail, today) -> MigratedFiling.of(detail, schema)
                        .orElseThrow(() -> new java.io.IOException(texts.get("migrate.no-way"))).checked(today),
                path))));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        fields = new TargetFields(area, texts, this::propose, this::check);
        where = new PlaceField(area, texts, this::check);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(where.control());
        setControl(area);
        fields.offer(targets);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            propose();
        }
        super.setVisible(visible);
    }

    private void propose() {
        if (where != null) {
            fields.target().ifPresent(target -> where.propose(place.proposal(folder, target, losses.filings()),
                    ExportOrder.oneFile(target, losses.filings().size())));
        }
        check();
    }

    private void check() {
        if (where == null || fields == null) {
            return;
        }
        Optional<String> problem = fields.problem().or(() -> place.problem(where.typed(), where.file()));
        setErrorMessage(problem.orElse(null));
        setMessage(place.warning(where.typed(), where.file()).orElse(null), WARNING);
        setPageComplete(problem.isEmpty());
    }
}
