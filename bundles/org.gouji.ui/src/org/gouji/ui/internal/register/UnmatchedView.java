package org.gouji.ui.internal.register;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.Matches.Unmatched;
import org.gouji.store.register.Candidate;
import org.gouji.ui.internal.RowTable;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.browse.Target;
import org.gouji.ui.internal.office.Change;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.office.OfficeListener;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.report.OpenFilings;
import org.gouji.ui.internal.views.Rebuild;
import org.gouji.ui.internal.work.Offices;
import org.gouji.ui.internal.work.OnScreen;
import org.gouji.ui.internal.work.Say;

/** Reports that no name told whose they are, and the bodies of the register that may be meant. */
public final class UnmatchedView extends ViewPart implements OfficeListener {

    public static final String ID = "org.gouji.ui.view.unmatched";

    private static final int PERCENT = 100;

    private final Office office = Offices.office();
    private final Texts texts = Workbenches.texts();
    private final RegisterChanges changes = new RegisterChanges(office, texts);
    private RowTable<Unmatched> filings;
    private RowTable<Candidate> candidates;
    private Label summary;
    private Rebuild<List<Unmatched>> rebuild;

    @Override
    public void createPartControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(6, 2).margins(2, 2).applyTo(area);
        summary = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        var sides = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sides);
        filings = new RowTable<>(sides, Unmatched.class, texts.locale())
                .column(texts.get("unmatched.printed"), 8, row -> row.filing().name().orElse(""))
                .column(texts.get("column.year"), 3, row -> row.filing().year().map(String::valueOf).orElse(""))
                .column(texts.get("import.file"), 8, row -> row.filing().latest().path());
        candidates = new RowTable<>(sides, Candidate.class, texts.locale())
                .column(texts.get("unmatched.candidate"), 8, Candidate::name)
                .column(texts.get("register.code"), 4, Candidate::code)
                .column(texts.get("unmatched.confidence"), 3, UnmatchedView::percent)
                .column(texts.get("column.reasons"), 8, row -> texts.of(row.reason()));
        filings.onSelect(row -> candidates.show(row.candidates()));
        filings.viewer().addDoubleClickListener(event -> filings.selected().ifPresent(
                row -> OpenFilings.open(getSite().getPage(), Target.of(row.filing().id()))));
        buttons(area);
        rebuild = new Rebuild<>(area, this::work, this::show);
        office.add(this);
        rebuild.soon();
    }

    private static String percent(Candidate candidate) {
        return Math.round(candidate.confidence() * PERCENT) + "%";
    }

    private void buttons(Composite area) {
        var bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        var take = new Button(bar, SWT.PUSH);
        take.setText(texts.get("unmatched.take"));
        take.addListener(SWT.Selection, event -> take());
        var other = new Button(bar, SWT.PUSH);
        other.setText(texts.get("unmatched.other"));
        other.addListener(SWT.Selection, event -> other());
    }

    /** The filing is that of the candidate that is selected. */
    private void take() {
        Optional<Filing> filing = filing();
        Optional<Candidate> candidate = candidates.selected();
        if (filing.isEmpty() || candidate.isEmpty()) {
            say(filing.isEmpty() ? "unmatched.none-selected" : "unmatched.no-candidate-selected");
            return;
        }
        Optional<Integer> year = Optional.empty();
        if (filing.get().year().isEmpty()) {
            var dialog = new FormDialog(getSite().getShell(), texts,
                    new Questions(texts, new Bodies(List.of()), LocalDate.now()).year(candidate.get().name()));
            if (dialog.open() != Window.OK) {
                return;
            }
            year = Optional.of(Integer.valueOf(dialog.values().get(Questions.YEAR)));
        }
        changes.match(filing.get().id(), candidate.get().body(), year);
    }

    /** The filing is that of a body that the officer names. */
    private void other() {
        Optional<Filing> filing = filing();
        if (filing.isEmpty()) {
            say("unmatched.none-selected");
            return;
        }
        LocalDate day = filing.get().year().map(year -> LocalDate.of(year, Month.DECEMBER, 31))
                .orElseGet(LocalDate::now);
        var screen = new OnScreen(filings.control());
        office.background(texts.get("register.job"), (workspace, progress) -> {
            Bodies bodies = new Bodies(workspace.register().all(day));
            screen.later(() -> ask(filing.get(), new Questions(texts, bodies, day)));
        });
    }

    private void ask(Filing filing, Questions questions) {
        String printed = filing.name().orElse(filing.latest().path());
        var dialog = new FormDialog(getSite().getShell(), texts,
                questions.match(printed, filing.year().isEmpty()));
        if (dialog.open() == Window.OK) {
            Map<String, String> values = dialog.values();
            Optional<Integer> year = Optional.ofNullable(values.get(Questions.YEAR)).map(Integer::valueOf);
            questions.other(values).ifPresent(body -> changes.match(filing.id(), body.id(), year));
        }
    }

    private Optional<Filing> filing() {
        if (office.readOnly()) {
            return Optional.empty();
        }
        return filings.selected().map(Unmatched::filing);
    }

    private void say(String key) {
        Say.warning(getSite().getShell(), texts.get("unmatched.title"),
                texts.get(office.readOnly() ? "register.no-workspace" : key));
    }

    private List<Unmatched> work() {
        try {
            return office.ask(workspace -> workspace.matches().unmatched()).orElse(List.of());
        } catch (IOException e) {
            Platform.getLog(UnmatchedView.class).error("cannot read the filings without body", e);
            return List.of();
        }
    }

    private void show(List<Unmatched> rows) {
        filings.show(rows);
        candidates.show(List.of());
        summary.setText(texts.get("unmatched.count", rows.size()));
        if (!rows.isEmpty()) {
            filings.viewer().setSelection(new StructuredSelection(rows.get(0)));
        }
    }

    @Override
    public void changed(Change change) {
        if (change.kind() == Change.Kind.WORKSPACE || change.kind() == Change.Kind.FILINGS) {
            rebuild.soon();
        }
    }

    @Override
    public void setFocus() {
        filings.viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        office.remove(this);
        super.dispose();
    }
}
