package org.gouji.ui.internal.rollup.views;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.gouji.ui.internal.rollup.Answer;
import org.gouji.ui.internal.rollup.PartRow;
import org.gouji.ui.internal.rollup.Parts;
import org.gouji.ui.internal.rollup.RollupDesk.Topic;
import org.gouji.ui.internal.rollup.RollupDesk.TotalCell;
import org.gouji.ui.internal.views.Rebuild;
import org.gouji.ui.internal.work.OnScreen;

/** What the total that is looked at is made of, report by report, down to the cell in the report. */
public final class PartsView extends DeskPart<Parts> {

    public static final String ID = "org.gouji.ui.view.parts";

    private Composite area;
    private OnScreen screen;
    private Label title;
    private Label source;
    private LineTable<PartRow> rows;
    private Rebuild<Found> where;
    private Optional<TotalCell> shown = Optional.empty();
    private volatile Optional<Place> place = Optional.empty();

    private record Place(long filing, String key) {
    }

    private record Found(Optional<Place> place, Answer<String> source) {
    }

    @Override
    Control create(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        screen = new OnScreen(area);
        GridLayoutFactory.fillDefaults().spacing(4, 2).margins(2, 2).applyTo(area);
        title = line();
        rows = new LineTable<PartRow>(area, texts().locale())
                .column(texts().get("column.agency"), 12, PartRow::agency)
                .column(texts().get("rollup.code"), 5, PartRow::code)
                .numbers(texts().get("rollup.number"), 4, PartRow::text, PartRow::number)
                .column(texts().get("column.state"), 5, PartRow::state);
        rows.onSelect(this::look);
        rows.onOpen(row -> shown.ifPresent(cell -> Through.report(getSite().getWorkbenchWindow(), row.filing(),
                Optional.of(cell.key()))));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.control());
        source = line();
        where = new Rebuild<>(area, this::where, this::found);
        return area;
    }

    private Label line() {
        var label = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void look(PartRow row) {
        look(shown.map(cell -> new Place(row.filing(), cell.key())));
    }

    /** What stood there belongs to another number: better nothing until the answer is there. */
    private void look(Optional<Place> wanted) {
        if (!wanted.equals(place)) {
            say("");
        }
        place = wanted;
        where.soon();
    }

    private Found where() {
        Optional<Place> wanted = place;
        return new Found(wanted, wanted.map(at -> questions().source(at.filing(), at.key()))
                .orElseGet(() -> Answer.of("")));
    }

    private void found(Found found) {
        if (found.place().equals(place)) {
            say(found.source().value().orElse(found.source().problem()));
        }
    }

    private void say(String text) {
        source.setText(text.replace("&", "&&"));
        source.setToolTipText(text);
    }

    @Override
    public void changed(Topic topic) {
        screen.later(() -> look(Optional.empty()));
        super.changed(topic);
    }

    @Override
    Answer<Parts> work() {
        return questions().parts();
    }

    @Override
    void show(Answer<Parts> answer) {
        shown = answer.value().map(Parts::cell);
        title.setText(answer.value().map(Parts::title).orElse(answer.problem()).replace("&", "&&"));
        rows.show(answer.value().map(Parts::rows).orElse(List.of()));
        rows.selectFirst();
        rows.selected().ifPresentOrElse(this::look, () -> look(Optional.empty()));
    }

    @Override
    boolean concerns(Topic topic) {
        return true;
    }

    @Override
    public void setFocus() {
        rows.table().setFocus();
    }
}
