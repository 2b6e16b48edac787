package org.gouji.ui.internal.rollup.views;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.gouji.ui.internal.outgoing.Place;
import org.gouji.ui.internal.outgoing.PlaceField;
import org.gouji.ui.internal.outgoing.ReportExport.Order;
import org.gouji.ui.internal.outgoing.TargetFields;
import org.gouji.ui.internal.outgoing.TargetLine;
import org.gouji.ui.internal.present.Texts;

/** Through which target and into which file the totals are written. */
final class TotalsPage extends WizardPage {

    private final Texts texts;
    private final List<TargetLine> targets;
    private final Place place;
    private final Path proposal;
    private TargetFields fields;
    private PlaceField where;

    /** Proposes a file whose name gets the ending of the target. */
    TotalsPage(Texts texts, List<TargetLine> targets, Place place, Path proposal) {
        super("totals");
        this.texts = texts;
        this.targets = List.copyOf(targets);
        this.place = place;
        this.proposal = proposal;
        setTitle(texts.get("totals.title"));
        setDescription(texts.get("totals.hint"));
    }

    /** What the officer ordered; empty while something is missing. */
    Optional<Order> order() {
        return fields.target().flatMap(target -> Place.path(where.typed())
                .map(out -> new Order(target, fields.values(), out)));
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

    private void propose() {
        if (where != null) {
            fields.target().ifPresent(target -> where.propose(
                    proposal.resolveSibling(proposal.getFileName() + "." + target.extension()), true));
        }
        check();
    }

    private void check() {
        if (where == null || fields == null) {
            return;
        }
        Optional<String> problem = fields.problem().or(() -> place.problem(where.typed(), true));
        setErrorMessage(problem.orElse(null));
        setMessage(place.warning(where.typed(), true).orElse(null), WARNING);
        setPageComplete(problem.isEmpty());
    }
}
