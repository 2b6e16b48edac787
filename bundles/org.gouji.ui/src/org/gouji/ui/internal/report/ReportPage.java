package org.gouji.ui.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.gouji.spi.export.CheckedReport;
import org.gouji.ui.internal.present.FindingRow;
import org.gouji.ui.internal.present.GridCell;
import org.gouji.ui.internal.present.ReportHeader;
import org.gouji.ui.internal.present.ReportPresenter;
import org.gouji.ui.internal.present.TableGrid;
import org.gouji.ui.internal.present.Texts;

/** One report: header, tables with the facts of a cell beside them, and the lists of problems below. */
final class ReportPage {

    /** Widget data that names the area of facts, for programs that look at the screen. */
    static final String FACTS = "org.gouji.ui.facts";

    private static final int[] UPPER_LOWER = {68, 32};
    private static final int[] TABLES_FACTS = {74, 26};

    private final ReportPresenter presenter;
    private final Texts texts;
    private final Consumer<String> statusLine;
    private final Composite area;
    private final List<FormCanvas> tables = new ArrayList<>();
    private CTabFolder tabs;
    private StyledText facts;
    private final ProblemLists lists;

    ReportPage(Composite parent, CheckedReport checked, Texts texts, Consumer<String> statusLine) {
        this.presenter = new ReportPresenter(checked, texts);
        this.texts = texts;
        this.statusLine = statusLine;
        ReportHeader header = presenter.header();
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(HeaderBar.create(area, header));
        var parts = new SashForm(area, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        if (header.advice().isEmpty()) {
            tables(parts);
        } else {
            new MessagePage(parts).problem(header.status(), header.advice());
        }
        lists = new ProblemLists(parts, presenter, texts);
        lists.onSelect(this::show);
        parts.setWeights(UPPER_LOWER);
    }

    /** The control to be placed in a window. */
    Composite control() {
        return area;
    }

    /** The list that stands for the report's selection. */
    TableViewer viewer() {
        return lists.viewer();
    }

    void setFocus() {
        if (tables.isEmpty()) {
            area.setFocus();
        } else {
            tables.get(Math.max(0, tabs.getSelectionIndex())).setFocus();
        }
    }

    private void tables(SashForm parts) {
        var upper = new SashForm(parts, SWT.HORIZONTAL | SWT.SMOOTH);
        var left = new Composite(upper, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        tabs = new CTabFolder(left, SWT.BORDER | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Legend(left, texts));
        presenter.tables().forEach(this::table);
        tabs.setSelection(0);
        var right = new Composite(upper, SWT.BORDER);
        var margin = new FillLayout();
        margin.marginWidth = 4;
        margin.marginHeight = 4;
        right.setLayout(margin);
        facts = new StyledText(right, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        facts.setText(texts.get("details.hint"));
        facts.setData(FACTS, Boolean.TRUE);
        right.setBackground(facts.getBackground());
        upper.setWeights(TABLES_FACTS);
    }

    private void table(TableGrid grid) {
        var canvas = new FormCanvas(tabs, grid, texts);
        canvas.onSelect(this::show);
        tables.add(canvas);
        long count = grid.cells().stream().filter(cell -> cell.finding().isPresent()).count();
        var tab = new CTabItem(tabs, SWT.NONE);
        tab.setText(count == 0 ? grid.title() : texts.get("table.count", grid.title(), count));
        tab.setControl(canvas.control());
    }

    private void show(GridCell cell) {
        cell.key().map(presenter::facts).ifPresent(this::showFacts);
        statusLine.accept(cell.spoken());
    }

    private void show(FindingRow row) {
        if (tables.isEmpty()) {
            return;
        }
        for (int i = 0; i < tables.size(); i++) {
            FormCanvas table = tables.get(i);
            boolean concerned = table.grid().id().equals(row.table());
            if (concerned) {
                tabs.setSelection(i);
            }
            table.mark(concerned ? row.cells() : List.of());
        }
        String cell = row.cells().stream().findFirst().map(presenter::facts).orElse("");
        showFacts(presenter.facts(row) + (cell.isEmpty() ? "" : "\n\n" + cell));
        statusLine.accept(row.code() + "  " + row.message());
    }

    private void showFacts(String text) {
        facts.setText(text);
        FactStyles.apply(facts, texts.get("fact.line", "", ""));
    }
}
