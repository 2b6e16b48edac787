package org.gouji.ui.internal.outgoing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.gouji.spi.export.ExporterDescriptor.Option;
import org.gouji.store.export.ReturnLetters;
import org.gouji.store.filing.Decisions.Return;
import org.gouji.store.filing.Filing;
import org.gouji.ui.internal.RowTable;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.OnScreen;

/** Which reports are returned, until when they are expected back, and where the letters go. */
final class ReturnsPage extends WizardPage {

    private static final int DAYS = 7;
    private static final int WIDTH = 820;
    private static final int ROWS = 8;

    private final Texts texts;
    private final Office office;
    private final Extent extent;
    private final Place place;
    private final Path folder;
    private final Optional<TargetLine> letters;
    private final LocalDate today = LocalDate.now();
    private Optional<ReturnPreview> job = Optional.empty();
    private List<ReturnRow> rows = List.of();
    private RowTable<ReturnRow> table;
    private OptionFields options;
    private Button selected;
    private Text deadline;
    private Text reason;
    private PlaceField where;
    private Label count;
    private OnScreen screen;

    ReturnsPage(Texts texts, Office office, Extent extent, Optional<TargetLine> letters, Path folder) {
        super("returns");
        this.texts = texts;
        this.office = office;
        this.extent = extent;
        this.letters = letters.filter(line -> line.descriptor().isPresent());
        this.place = new Place(texts, office.folder());
        this.folder = folder;
        setTitle(texts.get("returns.title"));
        setDescription(texts.get(this.letters.isPresent() ? "returns.hint" : "returns.no-letters"));
    }

    /** What the officer ordered; empty while something is missing. */
    Optional<ReturnOrder> order() {
        List<Filing> filings = rows.stream().filter(row -> row.refusal().isEmpty()).map(ReturnRow::filing).toList();
        Path out = where == null ? folder : Place.path(where.typed()).orElse(folder);
        return wish().map(wish -> new ReturnOrder(filings, wish, letters, options.values(), out));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        screen = new OnScreen(area);
        GridLayoutFactory.swtDefaults().applyTo(area);
        extent(area);
        fields(area);
        var group = new Group(area, SWT.NONE);
        group.setText(texts.get("returns.letters"));
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).exclude(letters.isEmpty()).applyTo(group);
        options = new OptionFields(group, texts, this::check);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(options.control());
        options.show(letters.flatMap(TargetLine::descriptor).map(known -> own(known.options())).orElse(List.of()));
        if (letters.isPresent()) {
            where = new PlaceField(group, texts, this::check);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(where.control());
        }
        count = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        table(area);
        setControl(area);
        if (where != null) {
            where.propose(folder.resolve(texts.get("returns.folder")), false);
        }
        changed();
    }

    /** The deadline is that of the return. */
    private static List<Option> own(List<Option> all) {
        return all.stream().filter(option -> !option.name().equals(ReturnLetters.DEADLINE)).toList();
    }

    private void extent(Composite area) {
        int chosen = extent.selected().size();
        selected = radio(area, texts.get("returns.selected", chosen));
        Button all = radio(area, texts.get("returns.all", extent.faulty().size()));
        selected.setEnabled(chosen > 0);
        (chosen > 0 ? selected : all).setSelection(true);
    }

    private Button radio(Composite area, String text) {
        var button = new Button(area, SWT.RADIO);
        button.setText(text);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                changed();
            }
        });
        return button;
    }

    private void fields(Composite area) {
        var line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        deadline = field(line, "decide.return.until", "deadline");
        deadline.setMessage(texts.get("reason.day.format"));
        deadline.setText(today.plusDays(DAYS).toString());
        reason = field(line, "returns.reason", "reason");
        deadline.addListener(SWT.Modify, event -> changed());
        reason.addListener(SWT.Modify, event -> changed());
    }

    private Text field(Composite line, String key, String name) {
        new Label(line, SWT.NONE).setText(texts.get(key));
        var field = new Text(line, SWT.BORDER | SWT.SINGLE);
        field.setData("org.gouji.ui.option", name);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
        return field;
    }

    private void table(Composite area) {
        table = new RowTable<>(area, ReturnRow.class, texts.locale())
                .column(texts.get("column.agency"), 8, ReturnRow::agency)
                .column(texts.get("column.year"), 3, ReturnRow::year)
                .column(texts.get("severity.error"), 2, row -> String.valueOf(row.counts().errors()))
                .column(texts.get("severity.warning"), 2, row -> String.valueOf(row.counts().warnings()))
                .column(texts.get("severity.info"), 2, row -> String.valueOf(row.counts().infos()))
                .column(texts.get("column.note"), 10, row -> row.refusal().orElse(texts.get("returns.will")));
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(WIDTH, ROWS * table.viewer().getTable().getItemHeight()).applyTo(table.control());
    }

    private Optional<Return> wish() {
        try {
            String typed = deadline.getText().strip();
            return Optional.of(new Return(today, typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(typed)), reason.getText().strip()));
        } catch (DateTimeParseException e) {
            // Told as a wrong day.
            return Optional.empty();
        }
    }

    private void changed() {
        if (table == null) {
            return;
        }
        stop();
        rows = List.of();
        table.show(rows);
        count.setText("");
        wish().ifPresent(wish -> {
            List<Filing> filings = selected.getSelection() ? extent.selected() : extent.faulty();
            var preview = new ReturnPreview(office, texts, filings, wish, screen.begin(this::show));
            job = Optional.of(preview);
            count.setText(texts.get("returns.previewing"));
            preview.schedule();
        });
        check();
    }

    private void show(List<ReturnRow> found) {
        rows = List.copyOf(found);
        table.show(rows);
        long agencies = able().map(ReturnRow::agency).distinct().count();
        long points = able().mapToLong(row -> row.counts().errors() + row.counts().warnings()).sum();
        count.setText(texts.get("returns.count", able().count(), agencies, points));
        check();
    }

    private java.util.stream.Stream<ReturnRow> able() {
        return rows.stream().filter(row -> row.refusal().isEmpty());
    }

    /** Looks no further. */
    void stop() {
        job.ifPresent(ReturnPreview::cancel);
        job = Optional.empty();
        screen.end();
    }

    private void check() {
        if (table == null) {
            return;
        }
        Optional<String> problem = wish().isEmpty()
                ? Optional.of(texts.get("reason.day.wrong"))
                : options.problem().or(this::placeProblem);
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty() && able().findAny().isPresent());
    }

    private Optional<String> placeProblem() {
        return where == null ? Optional.empty() : place.problem(where.typed(), false);
    }
}
