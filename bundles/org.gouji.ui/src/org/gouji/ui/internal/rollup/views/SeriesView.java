package org.gouji.ui.internal.rollup.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.gouji.ui.internal.rollup.Answer;
import org.gouji.ui.internal.rollup.Measure;
import org.gouji.ui.internal.rollup.RollupDesk.Topic;
import org.gouji.ui.internal.rollup.RollupDesk.TotalCell;
import org.gouji.ui.internal.rollup.RollupQuestions.Compared;
import org.gouji.ui.internal.rollup.Series;
import org.gouji.ui.internal.rollup.SeriesLine;
import org.gouji.ui.internal.rollup.SeriesLine.SeriesPoint;

/** One number over years and agencies, also across a change of the form. */
public final class SeriesView extends DeskPart<Compared> {

    public static final String ID = "org.gouji.ui.view.series";

    private static final int COLUMNS = 2;
    private static final int BEFORE_YEARS = 2;
    private static final int YEAR = 5;

    private Composite area;
    private Combo measures;
    private Label title;
    private Label notes;
    private LineTable<SeriesLine> lines;
    private List<String> heads = List.of();
    private List<Measure> offered = List.of();
    private Optional<Compared> shown = Optional.empty();

    @Override
    Control create(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(4, 2).margins(2, 2).applyTo(area);
        new Label(area, SWT.NONE).setText(texts().get("series.cell"));
        measures = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        measures.setVisibleItemCount(20);
        measures.addListener(SWT.Selection, event -> shown.ifPresent(compared -> desk().cell(
                new TotalCell(compared.form().id(), offered.get(measures.getSelectionIndex())))));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(measures);
        title = line();
        notes = line();
        lines = new LineTable<>(area, texts().locale());
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).applyTo(lines.control());
        lines.table().addListener(SWT.DefaultSelection, event -> choose());
        lines.table().addListener(SWT.MouseDoubleClick, this::at);
        return area;
    }

    private Label line() {
        var label = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
        return label;
    }

    @Override
    Answer<Compared> work() {
        return questions().series();
    }

    @Override
    void show(Answer<Compared> answer) {
        shown = answer.value();
        Optional<Series> series = shown.map(Compared::series);
        offer();
        title.setText(series.map(Series::title).orElse(answer.problem()).replace("&", "&&"));
        notes.setText(series.map(there -> String.join("\n", there.notes())).orElse("").replace("&", "&&"));
        columns(series.map(Series::years).orElse(List.of()));
        lines.show(series.map(Series::sums).orElse(List.of()), series.map(Series::lines).orElse(List.of()));
        area.layout(true, true);
    }

    private void offer() {
        List<Measure> all = new ArrayList<>(shown.map(Compared::measures).orElse(List.of()));
        Optional<Measure> now = shown.map(Compared::measure);
        now.filter(measure -> !all.contains(measure)).ifPresent(measure -> all.add(0, measure));
        if (!all.equals(offered)) {
            offered = all;
            measures.setItems(all.stream().map(each -> texts().of(each.name())).toArray(String[]::new));
        }
        now.ifPresent(measure -> measures.select(all.indexOf(measure)));
    }

    private void columns(List<String> years) {
        if (heads.equals(years) && !years.isEmpty()) {
            return;
        }
        heads = years;
        lines.clearColumns();
        lines.column(texts().get("column.agency"), 12, SeriesLine::name)
                .column(texts().get("rollup.code"), 4, SeriesLine::code);
        for (int i = 0; i < years.size(); i++) {
            int year = i;
            lines.numbers(years.get(i), Math.max(YEAR, years.get(i).length()), line -> line.points().get(year).text(),
                    line -> line.points().get(year).number());
        }
        lines.numbers(texts().get("series.change"), 4, SeriesLine::changeText, SeriesLine::change);
    }

    /** A double click on a number opens the report it stands in. */
    private void at(Event event) {
        Table table = lines.table();
        TableItem item = table.getItem(new Point(event.x, event.y));
        if (item == null) {
            return;
        }
        IntStream.range(BEFORE_YEARS, BEFORE_YEARS + heads.size())
                .filter(column -> item.getBounds(column).contains(event.x, event.y)).findFirst()
                .ifPresent(column -> lines.selected().map(line -> line.points().get(column - BEFORE_YEARS))
                        .ifPresent(this::open));
    }

    /** Enter asks of which year when there are several reports. */
    private void choose() {
        List<SeriesPoint> reports = new ArrayList<>();
        List<String> years = new ArrayList<>();
        lines.selected().ifPresent(line -> {
            for (int i = 0; i < line.points().size(); i++) {
                if (line.points().get(i).filing().isPresent()) {
                    reports.add(line.points().get(i));
                    years.add(heads.get(i));
                }
            }
        });
        if (reports.size() == 1) {
            open(reports.get(0));
        } else if (!reports.isEmpty()) {
            ask(reports, years);
        }
    }

    private void ask(List<SeriesPoint> reports, List<String> years) {
        Table table = lines.table();
        var menu = new Menu(table);
        for (int i = 0; i < reports.size(); i++) {
            SeriesPoint point = reports.get(i);
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(texts().get("series.open", years.get(i), point.text()));
            item.addListener(SWT.Selection, event -> open(point));
        }
        var place = table.getItem(table.getSelectionIndex()).getBounds();
        menu.setLocation(table.toDisplay(place.x, place.y + place.height));
        menu.addListener(SWT.Hide, event -> table.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void open(SeriesPoint point) {
        point.filing().ifPresent(
                filing -> Through.report(getSite().getWorkbenchWindow(), filing, point.key()));
    }

    @Override
    boolean concerns(Topic topic) {
        return true;
    }

    @Override
    public void setFocus() {
        lines.table().setFocus();
    }
}
