package org.gouji.ui.internal.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.Severity;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormLayout;
import org.gouji.model.schema.FormLayout.LayoutCell;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.SectionSpec;
import org.gouji.store.register.Body;
import org.gouji.store.rollup.Rollup.Total;
import org.gouji.ui.internal.present.CellLook;
import org.gouji.ui.internal.present.GridCell;
import org.gouji.ui.internal.present.TableGrid;
import org.gouji.ui.internal.present.Texts;

/** Turns the totals of one template version into what the officer sees. */
public final class TotalsPresenter {

    private static final Total NONE = new Total(BigDecimal.ZERO, 0, 0, 0);

    private final FormSchema form;
    private final Map<String, Total> sums;
    private final Texts texts;

    public TotalsPresenter(Totals totals, FormSchema form, Texts texts) {
        this.form = form;
        this.sums = totals.rollup().totals().getOrDefault(form.id(), Map.of());
        this.texts = texts;
    }

    /** Whose totals, n of N, and what is not in them. */
    public static String summary(Totals totals, Optional<FormSchema> form, Texts texts) {
        var rollup = totals.rollup();
        String sum = texts.get("rollup.summary", totals.area().name(), rollup.year(), rollup.bodies(), rollup.there(),
                rollup.missing().size());
        int reports = form.map(f -> totals.reports(f.id())).orElse(0);
        int others = rollup.there() - reports;
        return form.isEmpty() || others == 0 ? sum : texts.get("rollup.summary.others", sum, reports, others);
    }

    public FormSchema form() {
        return form;
    }

    /** The form with the totals in its cells. */
    public List<TableGrid> tables() {
        return form.tables().stream().map(this::table).toList();
    }

    private TableGrid table(FormTable table) {
        FormLayout layout = FormLayout.of(form, table);
        List<GridCell> cells = layout.cells().stream().map(this::cell).toList();
        return new TableGrid(table.id(), title(table), layout.rows(), layout.columns(), cells);
    }

    private String title(FormTable table) {
        String title = texts.of(table.title());
        return form.sections().stream().filter(section -> section.id().equals(table.section())).findFirst()
                .map(SectionSpec::numeral).filter(numeral -> !numeral.isEmpty())
                .map(numeral -> texts.get("table.title", texts.numeral(numeral), title)).orElse(title);
    }

    private GridCell cell(LayoutCell place) {
        Optional<TotalRow> row = place.key().flatMap(form::cell).map(this::row);
        if (row.isEmpty()) {
            return new GridCell(place, place.text(), CellLook.LABEL, Optional.empty(), "", place.text());
        }
        TotalRow total = row.get();
        CellLook look = total.sum().isPresent()
                ? CellLook.NUMBER
                : total.blank() > 0 ? CellLook.BLANK : CellLook.MISSING;
        Optional<Severity> mark = total.complete() || total.sum().isEmpty()
                ? Optional.empty()
                : Optional.of(Severity.INFO);
        String facts = facts(total);
        return new GridCell(place, total.text(), look, mark, total.name() + "\n" + facts,
                texts.get("spoken.cell", total.name(), facts));
    }

    /** All totals in the order of the form. */
    public List<TotalRow> rows() {
        return form.cells().stream().map(this::row).toList();
    }

    /** One total. */
    public Optional<TotalRow> row(String key) {
        return form.cell(key).map(this::row);
    }

    private TotalRow row(CellSpec cell) {
        Total total = sums.getOrDefault(cell.key(), NONE);
        return new TotalRow(cell.key(), texts.of(cell.name()),
                total.known() == 0 ? Optional.empty() : Optional.of(total.sum()), total.known(), total.blank(),
                total.reports());
    }

    /** Such as 合计 12，10 份报告中 9 份有数字，1 份空白. */
    public String facts(TotalRow row) {
        String known = texts.get("rollup.known", row.reports(), row.known());
        String all = row.sum().isEmpty() ? known : texts.get("rollup.total", row.text(), known);
        return row.blank() == 0 ? all : texts.get("rollup.blank", all, row.blank());
    }

    /** The bodies that owe a report. */
    public static List<Body> missing(Totals totals) {
        return totals.rollup().missing();
    }
}
