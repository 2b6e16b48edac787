package org.gouji.ui.internal.rollup.views;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.gouji.model.schema.FormSchema;
import org.gouji.store.register.Body;
import org.gouji.store.register.Levels;
import org.gouji.ui.internal.present.TableGrid;
import org.gouji.ui.internal.report.FormCanvas;
import org.gouji.ui.internal.rollup.Answer;
import org.gouji.ui.internal.rollup.Measure;
import org.gouji.ui.internal.rollup.RollupDesk.Topic;
import org.gouji.ui.internal.rollup.RollupDesk.TotalCell;
import org.gouji.ui.internal.rollup.TotalRow;
import org.gouji.ui.internal.rollup.Totals;
import org.gouji.ui.internal.rollup.TotalsPresenter;

/** The totals in the official layout and as a list, and whose reports are missing in them. */
public final class TotalsView extends DeskPart<Totals> {

    public static final String ID = "org.gouji.ui.view.totals";

    private static final int COLUMNS = 3;

    private Composite area;
    private Label summary;
    private Combo forms;
    private Button export;
    private CTabFolder tabs;
    private LineTable<TotalRow> rows;
    private LineTable<Body> missing;
    private CTabItem missingTab;
    private final List<FormCanvas> tables = new ArrayList<>();
    private Optional<Totals> shown = Optional.empty();
    private String laidOut = "";
    private String wanted = "";

    @Override
    Control create(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(4, 2).margins(2, 2).applyTo(area);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(summary);
        forms = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        forms.addListener(SWT.Selection, event -> {
            wanted = shown.map(totals -> totals.forms().get(forms.getSelectionIndex()).id()).orElse("");
            shown.ifPresent(this::show);
        });
        export = new Button(area, SWT.PUSH);
        export.setText(texts().get("totals.export"));
        export.addListener(SWT.Selection,
                event -> ExportTotalsHandler.open(getSite().getShell(), totals(), form()));
        tabs = new CTabFolder(area, SWT.BORDER | SWT.FLAT);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).applyTo(tabs);
        lists();
        return area;
    }

    private void lists() {
        rows = new LineTable<TotalRow>(tabs, texts().locale())
                .column(texts().get("rollup.cell"), 18, TotalRow::name)
                .numbers(texts().get("rollup.sum"), 5, TotalRow::text, TotalRow::sum)
                .numbers(texts().get("rollup.known.short"), 5, row -> row.known() + " / " + row.reports(),
                        row -> Optional.of(BigDecimal.valueOf(row.known())))
                .numbers(texts().get("look.blank"), 3, row -> String.valueOf(row.blank()),
                        row -> Optional.of(BigDecimal.valueOf(row.blank())));
        rows.onSelect(row -> look(row.key()));
        rows.onOpen(row -> open(row.key()));
        tab(texts().get("rollup.list"), rows.control());
        missing = new LineTable<Body>(tabs, texts().locale())
                .column(texts().get("column.agency"), 12, Body::name)
                .column(texts().get("rollup.code"), 6, Body::code)
                .column(texts().get("rollup.level"), 5, body -> texts().of(Levels.name(body.level())));
        missingTab = tab(texts().get("rollup.missing"), missing.control());
        tabs.setSelection(0);
    }

    private CTabItem tab(String title, Control control) {
        var tab = new CTabItem(tabs, SWT.NONE);
        tab.setText(title);
        tab.setControl(control);
        return tab;
    }

    @Override
    Answer<Totals> work() {
        return questions().totals();
    }

    @Override
    void show(Answer<Totals> answer) {
        shown = answer.value();
        shown.ifPresentOrElse(this::show, () -> {
            forms(List.of(), Optional.empty());
            layOut(List.of(), "");
            rows.show(List.of());
            missing.show(List.of());
            summary.setText(answer.problem().replace("&", "&&"));
            area.layout(true, true);
        });
    }

    private void show(Totals totals) {
        Optional<FormSchema> form = totals.form(wanted);
        forms(totals.forms(), form);
        summary.setText(TotalsPresenter.summary(totals, form, texts()).replace("&", "&&"));
        List<Body> owing = TotalsPresenter.missing(totals);
        missing.show(owing);
        missingTab.setText(texts().get("rollup.missing.count", owing.size()));
        Optional<TotalsPresenter> presenter = form.map(f -> new TotalsPresenter(totals, f, texts()));
        boolean nothing = laidOut.isEmpty();
        layOut(presenter.map(TotalsPresenter::tables).orElse(List.of()), form.map(FormSchema::id).orElse(""));
        if (form.isEmpty() || nothing) {
            tabs.setSelection(form.isEmpty() ? tabs.getItemCount() - 1 : 0);
        }
        rows.show(presenter.map(TotalsPresenter::rows).orElse(List.of()));
        area.layout(true, true);
    }

    private void forms(List<FormSchema> all, Optional<FormSchema> form) {
        forms.setItems(all.stream().map(each -> texts().of(each.title())).toArray(String[]::new));
        form.ifPresent(each -> forms.select(all.indexOf(each)));
        boolean choice = all.size() > 1;
        forms.setVisible(choice);
        GridDataFactory.fillDefaults().exclude(!choice).applyTo(forms);
    }

    /** The same form with other totals keeps its tabs and its selection. */
    private void layOut(List<TableGrid> grids, String form) {
        if (laidOut.equals(form) && grids.size() == tables.size()) {
            for (int i = 0; i < grids.size(); i++) {
                tables.get(i).show(grids.get(i));
            }
            return;
        }
        for (int i = tables.size() - 1; i >= 0; i--) {
            tabs.getItem(i).dispose();
            tables.get(i).control().dispose();
        }
        tables.clear();
        laidOut = form;
        for (int i = 0; i < grids.size(); i++) {
            table(grids.get(i), i);
        }
        tabs.setSelection(0);
    }

    private void table(TableGrid grid, int place) {
        var canvas = new FormCanvas(tabs, grid, texts());
        canvas.onSelect(cell -> {
            getViewSite().getActionBars().getStatusLineManager().setMessage(cell.spoken());
            cell.key().ifPresent(this::look);
        });
        canvas.onOpen(cell -> cell.key().ifPresent(this::open));
        tables.add(canvas);
        var tab = new CTabItem(tabs, SWT.NONE, place);
        tab.setText(grid.title());
        tab.setControl(canvas.control());
    }

    /** What is shown. */
    Optional<Totals> totals() {
        return shown;
    }

    /** The form whose totals are shown. */
    Optional<FormSchema> form() {
        return shown.flatMap(totals -> totals.forms().stream().filter(each -> each.id().equals(laidOut)).findFirst());
    }

    private void look(String key) {
        shown.flatMap(totals -> totals.form(laidOut)).flatMap(form -> form.cell(key)).ifPresent(
                cell -> desk().cell(new TotalCell(laidOut, new Measure(cell.name(), List.of(key)))));
    }

    private void open(String key) {
        look(key);
        Through.view(getSite().getWorkbenchWindow(), PartsView.ID);
    }

    @Override
    boolean concerns(Topic topic) {
        return topic == Topic.SCOPE;
    }

    @Override
    public void setFocus() {
        int at = tabs.getSelectionIndex();
        if (at >= 0 && at < tables.size()) {
            tables.get(at).setFocus();
        } else if (tabs.getSelection() == missingTab) {
            missing.table().setFocus();
        } else {
            rows.table().setFocus();
        }
    }
}
