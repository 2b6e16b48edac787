package org.gouji.ui.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private ReportPresenter presenter;
    private final Texts texts;
    private final Consumer<String> statusLine;
    private final Composite area;
    private final List<FormCanvas> tables = new ArrayList<>();
    private CTabFolder tabs;
    private StyledText facts;
    private final ProblemLists lists;
    private Composite head;
    private Consumer<String> cellListener = key -> {
    };

    ReportPage(Composite parent, ReportPresenter presenter, Texts texts, Consumer<String> statusLine) {
        this.presenter = presenter;
        this.texts = texts;
        this.statusLine = statusLine;
        ReportHeader header = presenter.header();
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        head = header();
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

    private Composite header() {
        Composite bar = HeaderBar.create(area, presenter.header());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        return bar;
    }

    /** Calls with the key of the cell that the user selects. */
    void onCell(Consumer<String> listener) {
        cellListener = listener;
    }

    /** From now on cells can be edited. */
    void edit(CellEditing how) {
        tables.forEach(table -> table.edit(how));
    }

    /** The finding that is selected in the list. */
    Optional<FindingRow> finding() {
        return lists.selected();
    }

    /** Offers the changes that would mend the selected finding, or those about the selected cell. */
    boolean offer(Consumer<FindingRow.Fix> taker) {
        if (tables.isEmpty()) {
            return false;
        }
        FormCanvas table = tables.get(Math.max(0, tabs.getSelectionIndex()));
        Optional<String> key = table.selected().flatMap(GridCell::key);
        List<FindingRow> rows = presenter.findings().stream()
                .filter(row -> lists.selected().equals(Optional.of(row))
                        || key.filter(row.cells()::contains).isPresent())
                .toList();
        List<FindingRow.Fix> fixes = rows.stream().flatMap(row -> row.fix().stream()).distinct().toList();
        if (!fixes.isEmpty()) {
            table.offer(fixes, taker);
        }
        return !fixes.isEmpty();
    }

    /** Shows the same report after a change; what is selected stays so. */
    void show(ReportPresenter changed) {
        presenter = changed;
        Composite before = head;
        head = header();
        head.moveAbove(before);
        before.dispose();
        List<TableGrid> grids = presenter.tables();
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).show(grids.get(i));
            tabs.getItem(i).setText(title(grids.get(i)));
        }
        lists.show(presenter);
        if (!tables.isEmpty()) {
            tables.get(Math.max(0, tabs.getSelectionIndex())).selected().ifPresent(this::show);
        }
        area.layout(true, true);
    }

    /** Shows a finding, or else a cell. */
    void reveal(Optional<String> key, Optional<String> fingerprint) {
        Optional<FindingRow> row = presenter.findings().stream()
                .filter(finding -> fingerprint.equals(Optional.of(finding.fingerprint()))).findFirst();
        row.ifPresent(finding -> {
            lists.select(finding);
            show(finding);
        });
        if (row.isEmpty()) {
            key.ifPresent(this::reveal);
        }
        if (row.isEmpty() && key.isEmpty() && lists.selected().isEmpty()) {
            presenter.findings().stream().findFirst().ifPresent(first -> {
                lists.select(first);
                show(first);
            });
        }
    }

    private void reveal(String key) {
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).grid().cell(key).isPresent()) {
                tabs.setSelection(i);
                tables.get(i).mark(List.of(key));
            }
        }
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
        var tab = new CTabItem(tabs, SWT.NONE);
        tab.setText(title(grid));
        tab.setControl(canvas.control());
    }

    private String title(TableGrid grid) {
        long count = grid.cells().stream().filter(cell -> cell.finding().isPresent()).count();
        return count == 0 ? grid.title() : texts.get("table.count", grid.title(), count);
    }

    private void show(GridCell cell) {
        cell.key().map(key -> presenter.facts(key)).ifPresent(this::showFacts);
        cell.key().ifPresent(cellListener);
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
        String cell = row.cells().stream().findFirst().map(key -> presenter.facts(key)).orElse("");
        showFacts(presenter.facts(row) + (cell.isEmpty() ? "" : "\n\n" + cell));
        statusLine.accept(row.code() + "  " + row.message());
    }

    private void showFacts(String text) {
        facts.setText(text);
        FactStyles.apply(facts, texts.get("fact.line", "", ""));
    }
}
