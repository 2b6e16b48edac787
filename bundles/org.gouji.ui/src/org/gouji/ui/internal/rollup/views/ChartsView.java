package org.gouji.ui.internal.rollup.views;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.gouji.core.OutputNames;
import org.gouji.ui.internal.rollup.Answer;
import org.gouji.ui.internal.rollup.ChartFile;
import org.gouji.ui.internal.rollup.ChartOptions;
import org.gouji.ui.internal.rollup.ChartOptions.Chart;
import org.gouji.ui.internal.rollup.Charts;
import org.gouji.ui.internal.rollup.Measure;
import org.gouji.ui.internal.rollup.RollupDesk.Topic;
import org.gouji.ui.internal.rollup.RollupDesk.TotalCell;
import org.gouji.ui.internal.web.WebPage;

/** The totals as charts: a number over the years, results by kind, and the agencies with most and least. */
public final class ChartsView extends DeskPart<Charts> {

    public static final String ID = "org.gouji.ui.view.charts";

    /** Widget data: how often the page said that its charts are drawn. */
    static final String DRAWN = "org.gouji.ui.charts.drawn";

    private static final int COLUMNS = 7;

    private Composite area;
    private Combo measures;
    private Combo which;
    private Label problem;
    private WebPage page;
    private List<String> offered = List.of();
    private Optional<Charts> shown = Optional.empty();
    private volatile int place;

    @Override
    Control create(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(4, 2).margins(2, 2).applyTo(area);
        new Label(area, SWT.NONE).setText(texts().get("series.cell"));
        measures = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        measures.addListener(SWT.Selection, event -> {
            place = Math.max(0, measures.getSelectionIndex());
            soon();
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(measures);
        new Label(area, SWT.NONE).setText(texts().get("charts.export"));
        which = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (Chart chart : Chart.values()) {
            which.add(texts().get("charts.name." + chart.id()));
        }
        which.select(0);
        List<Button> exports = List.of(picture("PNG..."), picture("SVG..."));
        button("HTML...", texts().get("charts.export.page"), this::askForPage);
        problem = new Label(area, SWT.WRAP);
        span(problem, false);
        page = new WebPage(area, texts());
        span(page.control(), true);
        page.whenKnown(() -> exports.forEach(export -> export.setEnabled(page.works())));
        page.on("goujiDrawn", arguments -> drawn());
        page.on("goujiClicked", this::clicked);
        page.on("goujiFailed", arguments -> Platform.getLog(ChartsView.class).error("a chart failed: " + arguments));
        load();
        return area;
    }

    private static void span(Control control, boolean fill) {
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, fill).hint(1, SWT.DEFAULT).applyTo(control);
    }

    private Button picture(String text) {
        String kind = text.replace(".", "");
        return button(text, texts().get("charts.export.hint", kind), () -> ask('.' + kind.toLowerCase(Locale.ROOT)));
    }

    private Button button(String text, String hint, Runnable action) {
        var button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(hint);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void load() {
        try {
            page.show(ChartPage.screen(texts()));
        } catch (IOException e) {
            Platform.getLog(ChartsView.class).error("the charts cannot be loaded", e);
        }
    }

    private void drawn() {
        Object before = area.getData(DRAWN);
        area.setData(DRAWN, before instanceof Integer count ? count + 1 : 1);
    }

    @Override
    Answer<Charts> work() {
        return questions().charts(place);
    }

    @Override
    void show(Answer<Charts> answer) {
        shown = answer.value();
        problem.setText(answer.problem().replace("&", "&&"));
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) problem.getLayoutData())
                .exclude(answer.problem().isEmpty()).applyTo(problem);
        problem.setVisible(!answer.problem().isEmpty());
        page.control().setVisible(page.never() || shown.isPresent());
        shown.ifPresent(charts -> {
            List<String> names = charts.measures().stream().map(Measure::name).map(texts()::of).toList();
            if (!names.equals(offered)) {
                offered = names;
                measures.setItems(names.toArray(String[]::new));
            }
            measures.select(charts.measures().indexOf(charts.measure()));
            page.run("gouji.show(" + new ChartOptions(texts()).json(charts) + ")");
        });
        area.layout(true, true);
    }

    /** A bar leads to the reports behind it. */
    private void clicked(List<String> arguments) {
        if (arguments.size() < 2 || !arguments.get(1).matches("\\d{1,4}") || shown.isEmpty()) {
            return;
        }
        Charts charts = shown.get();
        int index = Integer.parseInt(arguments.get(1));
        Optional<Chart> chart = List.of(Chart.values()).stream().filter(c -> c.id().equals(arguments.get(0)))
                .findFirst();
        chart.ifPresent(clicked -> {
            switch (clicked) {
                case YEARS -> charts.years().years().stream().skip(index).findFirst().ifPresent(year -> {
                    look(charts, charts.measure());
                    desk().scope(desk().scope().in(year));
                });
                case KINDS -> charts.sums().kinds().stream().skip(index).findFirst()
                        .ifPresent(kind -> look(charts, kind.measure()));
                case AGENCIES -> charts.agency(index).ifPresent(part -> Through.report(
                        getSite().getWorkbenchWindow(), part.filing(), charts.measure().keys().stream().findFirst()));
            }
        });
    }

    private void look(Charts charts, Measure measure) {
        desk().cell(new TotalCell(charts.form().id(), measure));
        Through.view(getSite().getWorkbenchWindow(), PartsView.ID);
    }

    /** Asks for a file and writes the chart into it. */
    void ask(Chart chart) {
        which.select(chart.ordinal());
        ask(".png");
    }

    private void ask(String ending) {
        ask(which.getText(), ending);
    }

    private void askForPage() {
        ask(shown.map(this::title).orElse(""), ".html");
    }

    private String title(Charts charts) {
        return texts().get("charts.page", charts.area().name(), charts.area().year());
    }

    private void ask(String name, String ending) {
        var dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFilterExtensions("*" + ending);
        dialog.setFileName(String.join("_", new OutputNames().place(name)) + ending);
        String chosen = dialog.open();
        if (chosen != null) {
            export(Chart.values()[which.getSelectionIndex()], Path.of(chosen));
        }
    }

    /** Writes a chart, or a page with all of them; the ending of the name tells how. */
    void export(Chart chart, Path file) {
        try {
            Optional<String> drawn = ChartFile.html(file) ? whole() : drawn(chart, ChartFile.svg(file) ? "svg" : "png");
            ChartFile.write(file, drawn.orElseThrow(() -> new IOException(texts().get("charts.export.nothing"))));
            getViewSite().getActionBars().getStatusLineManager().setMessage(texts().get("charts.exported", file));
        } catch (IOException e) {
            Platform.getLog(ChartsView.class).error("cannot export a chart", e);
            MessageDialog.openError(getSite().getShell(), texts().get("charts.export"),
                    texts().get("charts.export.failed", file, String.valueOf(e.getMessage())));
        }
    }

    private Optional<String> drawn(Chart chart, String kind) {
        return page.ask("return gouji." + kind + "('" + chart.id() + "')").map(String::valueOf);
    }

    private Optional<String> whole() throws IOException {
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(ChartPage.file(texts(), title(shown.get()), new ChartOptions(texts()).json(shown.get())));
    }

    @Override
    boolean concerns(Topic topic) {
        return topic == Topic.SCOPE;
    }

    @Override
    public void setFocus() {
        measures.setFocus();
    }
}
