package org.gouji.ui.internal.migrate;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.gouji.model.schema.FormSchema;
import org.gouji.store.filing.Filing;
import org.gouji.ui.internal.RowTable;
import org.gouji.ui.internal.migrate.Carried.Lost;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.outgoing.Extent;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.OnScreen;

/** Which reports into which form, and what would be lost. */
final class LossPage extends WizardPage {

    private static final int WIDTH = 820;
    private static final int HEIGHT = 170;

    private final Texts texts;
    private final Office office;
    private final Extent extent;
    private final List<FormSchema> forms;
    private Optional<MigratePreview> job = Optional.empty();
    private List<Carried> rows = List.of();
    private Combo form;
    private Button selected;
    private Combo years;
    private RowTable<Carried> reports;
    private RowTable<Lost> losses;
    private Label summary;
    private OnScreen screen;

    LossPage(Texts texts, Office office, Extent extent, List<FormSchema> forms) {
        super("losses");
        this.texts = texts;
        this.office = office;
        this.extent = extent;
        this.forms = List.copyOf(forms);
        setTitle(texts.get("migrate.title"));
        setDescription(texts.get("migrate.hint"));
    }

    /** The form that is chosen. */
    Optional<FormSchema> form() {
        int index = form.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(forms.get(index));
    }

    /** The filings that can be migrated. */
    List<Filing> filings() {
        return rows.stream().filter(Carried::possible).map(Carried::filing).toList();
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        screen = new OnScreen(area);
        GridLayoutFactory.swtDefaults().applyTo(area);
        choices(area);
        summary = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        reports = new RowTable<>(area, Carried.class, texts.locale())
                .column(texts.get("column.agency"), 8, Carried::agency)
                .column(texts.get("column.year"), 3, Carried::year)
                .column(texts.get("migrate.carried"), 3, row -> row.possible() ? String.valueOf(row.cells()) : "")
                .column(texts.get("migrate.lost-count"), 3,
                        row -> row.possible() ? String.valueOf(row.losses().size()) : "")
                .column(texts.get("column.note"), 6, row -> row.refusal().orElse(""));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(reports.control());
        reports.onSelect(row -> losses.show(row.losses()));
        new Label(area, SWT.NONE).setText(texts.get("migrate.losses"));
        losses = new RowTable<>(area, Lost.class, texts.locale())
                .column(texts.get("fact.cell"), 9, Lost::cell).column(texts.get("fact.number"), 3, Lost::value)
                .column(texts.get("migrate.what"), 4, Lost::what).column(texts.get("column.reasons"), 11, Lost::reason);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(losses.control());
        setControl(area);
        changed();
    }

    private void choices(Composite area) {
        var bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(bar);
        new Label(bar, SWT.NONE).setText(texts.get("migrate.form"));
        form = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        form.setData("org.gouji.ui.option", "form");
        forms.forEach(each -> form.add(texts.of(each.title())));
        form.select(forms.isEmpty() ? -1 : 0);
        form.addListener(SWT.Selection, event -> changed());
        int chosen = extent.selected().size();
        selected = radio(bar, 2, texts.get("migrate.selected", chosen));
        selected.setEnabled(chosen > 0);
        Button all = radio(bar, 1, texts.get("migrate.all"));
        years = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        years.setData("org.gouji.ui.option", "year");
        extent.years().forEach(year -> years.add(texts.get("explorer.year", year)));
        years.select(0);
        years.addListener(SWT.Selection, event -> {
            selected.setSelection(false);
            all.setSelection(true);
            changed();
        });
        (chosen > 0 ? selected : all).setSelection(true);
    }

    private Button radio(Composite bar, int span, String text) {
        var button = new Button(bar, SWT.RADIO);
        button.setText(text);
        button.addListener(SWT.Selection, event -> changed());
        GridDataFactory.fillDefaults().span(span, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        return button;
    }

    private List<Filing> chosen() {
        int index = years.getSelectionIndex();
        return selected.getSelection()
                ? extent.selected()
                : index < 0 ? List.of() : extent.ofYear(extent.years().get(index));
    }

    private void changed() {
        if (losses == null) {
            return;
        }
        stop();
        show(List.of());
        form().ifPresent(schema -> {
            var preview = new MigratePreview(office, texts, chosen(), schema, screen.begin(this::show));
            job = Optional.of(preview);
            summary.setText(texts.get("migrate.looking"));
            preview.schedule();
        });
    }

    private void show(List<Carried> found) {
        rows = List.copyOf(found);
        reports.show(rows);
        losses.show(List.of());
        rows.stream().filter(row -> !row.losses().isEmpty()).findFirst()
                .ifPresent(row -> reports.viewer().setSelection(new StructuredSelection(row)));
        long lost = rows.stream().mapToLong(row -> row.losses().size()).sum();
        int able = filings().size();
        summary.setText(forms.isEmpty()
                ? texts.get("migrate.no-form")
                : able == 0
                        ? texts.get("migrate.none")
                        : texts.get("migrate.summary", able, lost, rows.size() - able));
        setPageComplete(able > 0);
    }

    /** Looks no further. */
    void stop() {
        job.ifPresent(MigratePreview::cancel);
        job = Optional.empty();
        screen.end();
    }
}
