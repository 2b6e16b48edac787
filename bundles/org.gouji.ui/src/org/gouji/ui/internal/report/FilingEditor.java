package org.gouji.ui.internal.report;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.gouji.model.document.Document;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.InputFacts;
import org.gouji.store.WorkspaceException;
import org.gouji.store.filing.FilingDetail;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.browse.Reviews;
import org.gouji.ui.internal.browse.Target;
import org.gouji.ui.internal.info.Known;
import org.gouji.ui.internal.info.ReportInfo;
import org.gouji.ui.internal.office.Change;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.office.OfficeListener;
import org.gouji.ui.internal.present.FindingRow;
import org.gouji.ui.internal.present.ReportPresenter;
import org.gouji.ui.internal.work.Offices;
import org.gouji.ui.internal.work.OnScreen;

/** Shows a filing of the workspace as it stands, and follows what happens to it. */
public final class FilingEditor extends AreaEditor implements OfficeListener, IPersistableEditor {

    public static final String ID = "org.gouji.ui.editor.filing";

    private static final String CELL = "cell";

    private final Office office = Offices.office();
    private final TargetProvider selection = new TargetProvider();
    private Optional<Target> wanted = Optional.empty();
    private boolean fixing;
    private final Turns loads = new Turns();
    private OnScreen screen;
    private Optional<FilingDetail> seen = Optional.empty();
    private Optional<InputFacts> opened = Optional.empty();
    private final Edits edits = new Edits(office, texts());

    public FilingEditor() {
        super(FilingInput.class);
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        site.setSelectionProvider(selection);
    }

    @Override
    public void saveState(IMemento memento) {
        selection.target().flatMap(Target::key).ifPresent(key -> memento.putString(CELL, key));
    }

    @Override
    public void restoreState(IMemento memento) {
        Optional<String> key = Optional.ofNullable(memento.getString(CELL));
        key.ifPresent(cell -> reveal(new Target(input().filing(), key, Optional.empty())));
    }

    FilingInput input() {
        return (FilingInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        screen = new OnScreen(area());
        selection.select(Target.of(input().filing()));
        fill(new MessagePage(area()).busy(texts().get("job.reading", input().getName())).control());
        office.add(this);
        load();
    }

    /** Shows a cell or a finding, now or when the filing is there. */
    void reveal(Target target) {
        wanted = Optional.of(target);
        page().ifPresent(this::reveal);
    }

    /** Shows a cell or a finding like that, and offers its quick fixes. */
    void fix(Target target) {
        fixing = true;
        reveal(target);
    }

    private void reveal(ReportPage shown) {
        wanted.ifPresent(target -> shown.reveal(target.key(), target.fingerprint()));
        wanted = Optional.empty();
        if (fixing) {
            fixing = false;
            // After the editor has the keyboard, which the list of fixes takes from it.
            screen.later(this::fix);
        }
    }

    private void load() {
        boolean mine = office.folder().map(folder -> folder.toAbsolutePath().normalize())
                .equals(Optional.of(input().folder()));
        if (!mine) {
            return;
        }
        long filing = input().filing();
        int turn = loads.begin();
        office.background(texts().get("job.reading", input().getName()), (workspace, progress) -> {
            try {
                FilingDetail detail = workspace.filings().detail(filing, LocalDate.now());
                ReportPresenter presenter = presenter(detail);
                // What takes long is worked out here and not in the thread of the screen.
                presenter.tables();
                loaded(turn, () -> show(detail, presenter));
            } catch (WorkspaceException e) {
                loaded(turn, () -> problem(e));
            }
        });
    }

    /** Shows what was loaded, unless what was asked for later is there already. */
    private void loaded(int turn, Runnable show) {
        screen.later(() -> {
            if (loads.end(turn)) {
                show.run();
            }
        });
    }

    private static CheckedReport checked(FilingDetail detail) {
        return new CheckedReport(detail.input(), 0, Optional.empty(), detail.current(), detail.diagnostics(),
                detail.findings(), detail.outcomes());
    }

    private void info(FilingDetail detail) {
        var looker = new FilingInfo(Workbenches.registry());
        office.background(texts().get("info.looking"), (workspace, progress) -> {
            Known known = looker.of(workspace, detail.filing(), checked(detail));
            screen.later(() -> page().ifPresent(shown -> shown.info().show(new ReportInfo(texts()).of(known))));
        });
    }

    private ReportPresenter presenter(FilingDetail detail) {
        LocalDate today = LocalDate.now();
        return new ReportPresenter(checked(detail), new Reviews(texts(), ZoneId.systemDefault()).of(detail, today),
                texts());
    }

    private void show(FilingDetail detail, ReportPresenter presenter) {
        if (detail.current().isEmpty()) {
            clear();
            fill(new MessagePage(area()).problem(presenter.header().status(), presenter.header().advice()).control());
            return;
        }
        if (page().isPresent()) {
            page().get().show(presenter);
        } else {
            clear();
            ReportPage shown = open(presenter);
            shown.onInfo(() -> seen.ifPresent(this::info));
            shown.onCell(key -> selection
                    .select(new Target(input().filing(), Optional.of(key), Optional.empty())));
            if (getSite().getPage().getActivePart() == this) {
                shown.setFocus();
            }
        }
        if (!office.readOnly()) {
            page().ifPresent(shown -> shown.edit(new FilingEditing(detail, edits, texts())));
        }
        seen = Optional.of(detail);
        // Keys and the mouse first: the form is there.
        screen.later(() -> {
            page().ifPresent(this::reveal);
            original(detail.input());
        });
    }

    /** Reads the received file again when it is another one than the one that is shown. */
    private void original(InputFacts input) {
        if (opened.equals(Optional.of(input))) {
            return;
        }
        opened = Optional.of(input);
        office.background(texts().get("original.reading"), (workspace, progress) -> {
            try {
                Document document = workspace.originals().document(input);
                screen.later(() -> page().ifPresent(shown -> shown.original(document)));
            } catch (WorkspaceException e) {
                screen.later(() -> page().ifPresent(shown -> shown.noOriginal(texts().of(e.text()))));
            }
        });
    }

    /** What is selected: the filing with its finding. */
    public Target target() {
        Optional<String> fingerprint = page().flatMap(ReportPage::finding).map(FindingRow::fingerprint);
        return new Target(input().filing(), Optional.empty(), fingerprint);
    }

    /** Offers the quick fixes of what is selected, or says that there are none. */
    public void fix() {
        if (!offerFixes()) {
            getEditorSite().getActionBars().getStatusLineManager().setMessage(texts().get("fix.none"));
        }
    }

    private boolean offerFixes() {
        return !office.readOnly() && seen.isPresent() && page().isPresent()
                && page().get()
                        .offer(fix -> new FilingEditing(seen.get(), edits, texts()).correct(fix.key(), fix.value(),
                                fix.reason()));
    }

    private void problem(IOException e) {
        clear();
        String why = e instanceof WorkspaceException known ? texts().of(known.text()) : String.valueOf(e.getMessage());
        fill(new MessagePage(area()).problem(texts().get("editor.broken"), why).control());
    }

    @Override
    public void changed(Change change) {
        boolean mine = change.filings().isEmpty() || change.filings().contains(input().filing());
        if (change.kind() == Change.Kind.WORKSPACE) {
            screen.later(this::followWorkspace);
        } else if (change.kind() == Change.Kind.FILINGS && mine) {
            screen.later(this::load);
        }
    }

    private void followWorkspace() {
        if (office.folder().isPresent() && page().isPresent()) {
            getSite().getPage().closeEditor(this, false);
        } else {
            load();
        }
    }

    @Override
    public void dispose() {
        office.remove(this);
        super.dispose();
    }
}
