package org.gouji.ui.internal.rollup.views;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.gouji.ui.internal.outgoing.Place;
import org.gouji.ui.internal.outgoing.PlaceField;
import org.gouji.ui.internal.outgoing.ReportExport.Order;
import org.gouji.ui.internal.outgoing.TargetLine;
import org.gouji.ui.internal.outgoing.TargetPage;
import org.gouji.ui.internal.present.Texts;

/** Through which target and into which file the totals are written. */
final class TotalsPage extends TargetPage {

    private final Path proposal;

    /** Proposes a file whose name gets the ending of the target. */
    TotalsPage(Texts texts, List<TargetLine> targets, Place place, Path proposal) {
        super("totals", texts, targets, place);
        this.proposal = proposal;
        setTitle(texts.get("totals.title"));
        setDescription(texts.get("totals.hint"));
    }

    /** What the officer ordered; empty while something is missing. */
    Optional<Order> order() {
        return fields().target().flatMap(target -> Place.path(where().typed())
                .map(out -> new Order(target, fields().values(), out)));
    }

    @Override
    protected void propose(TargetLine target, PlaceField field) {
        field.propose(proposal.resolveSibling(proposal.getFileName() + "." + target.extension()), true);
    }
}
