package org.gouji.ui.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.gouji.ui.internal.present.GridCell;
import org.gouji.ui.internal.present.Relation;
import org.gouji.ui.internal.present.TableGrid;
import org.gouji.ui.internal.present.Texts;

/** The tables of a form, one on top, with the legend of their signs. */
final class FormTabs {

    /** Characters that a tab keeps when there is little room: all tables stay in sight. */
    private static final int SHORT = 4;

    /** Lines of text from which on there is room for the legend too. */
    private static final int ROOMY = 15;

    private final Composite area;
    private final CTabFolder tabs;
    private final Texts texts;
    private final Function<String, List<Relation>> relations;
    private final EquationBar equations;
    private final List<FormCanvas> tables = new ArrayList<>();
    private boolean editable;

    FormTabs(Composite parent, List<TableGrid> grids, Function<String, List<Relation>> relations, Texts texts) {
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        tabs = new CTabFolder(area, SWT.BORDER | SWT.FLAT);
        tabs.setMinimumCharacters(SHORT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        this.relations = relations;
        equations = new EquationBar(area, texts);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, equations.height())
                .applyTo(equations.control());
        equations.onClick(keys -> top().relate(keys));
        Legend legend = new Legend(area, texts);
        GridData place = GridDataFactory.fillDefaults().grab(true, false).create();
        legend.setLayoutData(place);
        area.addListener(SWT.Resize, event -> makeRoom(legend, place));
        grids.forEach(this::table);
        tabs.setSelection(0);
    }

    /** On a low screen the form has the room, and not what its signs mean. */
    private void makeRoom(Legend legend, GridData place) {
        boolean roomy = area.getClientArea().height >= ROOMY * equations.lineHeight();
        if (place.exclude == roomy) {
            legend.setVisible(roomy);
            place.exclude = !roomy;
            area.layout();
        }
    }

    /** The table on top and the relations below it. */
    List<Control> panes() {
        return List.of(top().canvas(), equations.control());
    }

    /** Calls with the cell that the officer selects. */
    void onSelect(Consumer<GridCell> listener) {
        tables.forEach(table -> table.onSelect(cell -> {
            cell.key().ifPresent(this::relate);
            listener.accept(cell);
        }));
    }

    /** From now on cells can be edited. */
    void edit(CellEditing how) {
        editable = true;
        tables.forEach(table -> table.edit(how));
    }

    /** Whether cells can be edited. */
    boolean editable() {
        return editable;
    }

    /** All tables. */
    List<FormCanvas> tables() {
        return List.copyOf(tables);
    }

    /** The table on top; a form has at least one. */
    FormCanvas top() {
        return tables.get(Math.max(0, tabs.getSelectionIndex()));
    }

    /** The selected cell of the table on top. */
    Optional<GridCell> selected() {
        return top().selected();
    }

    /** Shows the same tables with other values. */
    void show(List<TableGrid> grids) {
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).show(grids.get(i));
            tabs.getItem(i).setText(title(grids.get(i)));
        }
        selected().flatMap(GridCell::key).ifPresent(this::relate);
    }

    /** The data cells whose name or content has a text, in the order of the form. */
    List<String> find(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return tables.stream().flatMap(table -> table.grid().cells().stream())
                .filter(cell -> cell.key().isPresent() && cell.spoken().toLowerCase(Locale.ROOT).contains(wanted))
                .flatMap(cell -> cell.key().stream()).toList();
    }

    private void relate(String key) {
        equations.show(relations.apply(key));
    }

    /** Shows a cell; false when no table has it. */
    boolean reveal(String key) {
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).grid().cell(key).isPresent()) {
                tabs.setSelection(i);
                tables.get(i).mark(List.of(key));
                return true;
            }
        }
        return false;
    }

    /** Marks the cells of a finding and brings its table to the top. */
    void mark(String table, List<String> cells) {
        for (int i = 0; i < tables.size(); i++) {
            boolean concerned = tables.get(i).grid().id().equals(table);
            if (concerned) {
                tabs.setSelection(i);
            }
            tables.get(i).mark(concerned ? cells : List.of());
        }
    }

    void setFocus() {
        top().setFocus();
    }

    private void table(TableGrid grid) {
        var canvas = new FormCanvas(tabs, grid, texts);
        tables.add(canvas);
        var tab = new CTabItem(tabs, SWT.NONE);
        tab.setText(title(grid));
        tab.setControl(canvas.control());
    }

    private String title(TableGrid grid) {
        long count = grid.cells().stream().filter(cell -> cell.finding().isPresent()).count();
        return count == 0 ? grid.title() : texts.get("table.count", grid.title(), count);
    }
}
