package org.gouji.ui.internal.report;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.gouji.core.PluginRegistry;
import org.gouji.spi.export.CheckedReport;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.present.ReportPresenter;
import org.gouji.ui.internal.present.Texts;

/** Reads a file in the background and shows its reports, or why there are none. */
public final class ReportEditor extends EditorPart {

    public static final String ID = "org.gouji.ui.editor.report";

    private final Texts texts = Workbenches.texts();
    private Optional<CheckJob> job = Optional.empty();
    private Optional<ReportPage> page = Optional.empty();
    private Composite area;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ReportInput)) {
            throw new PartInitException(input.getName());
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        read();
    }

    @Override
    public void setFocus() {
        page.ifPresentOrElse(ReportPage::setFocus, area::setFocus);
    }

    @Override
    public void dispose() {
        job.ifPresent(CheckJob::cancel);
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // A received file is never changed.
    }

    @Override
    public void doSaveAs() {
        // A received file is never changed.
    }

    private void read() {
        clear();
        fill(new MessagePage(area).busy(texts.get("job.reading", getEditorInput().getToolTipText())).control());
        Optional<PluginRegistry> registry = Workbenches.registry();
        if (registry.isEmpty()) {
            showProblem(texts.get("job.broken.title"), texts.get("plugins.empty"));
            return;
        }
        var work = new CheckJob(((ReportInput) getEditorInput()).file(), registry.get(), texts);
        Display display = area.getDisplay();
        work.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (!display.isDisposed()) {
                    display.asyncExec(() -> finished(work, event.getResult()));
                }
            }
        });
        job = Optional.of(work);
        getSite().getService(IWorkbenchSiteProgressService.class).schedule(work, 0, true);
    }

    private void finished(CheckJob work, IStatus status) {
        if (area.isDisposed() || job.filter(work::equals).isEmpty()) {
            return;
        }
        Optional<List<CheckedReport>> reports = work.result();
        if (reports.isPresent()) {
            show(reports.get());
        } else if (status.getSeverity() == IStatus.CANCEL) {
            showProblem(texts.get("job.cancelled"), "");
        } else {
            Object cause = status.getException() == null ? status.getMessage() : status.getException();
            showProblem(texts.get("job.broken.title"), texts.get("job.broken", cause));
        }
    }

    private void showProblem(String title, String advice) {
        clear();
        fill(new MessagePage(area).problem(title, advice).retry(texts, this::read).control());
    }

    private void show(List<CheckedReport> reports) {
        CheckedReport first = reports.get(0);
        if (reports.size() == 1 && !first.input().status().hasDocument()) {
            clear();
            var presenter = new ReportPresenter(first, texts);
            fill(new MessagePage(area).problem(presenter.header().status(), presenter.header().advice())
                    .retry(texts, this::read).control());
            return;
        }
        show(reports, 0);
    }

    private void show(List<CheckedReport> reports, int index) {
        clear();
        if (reports.size() > 1) {
            chooser(reports, index);
        }
        var shown = new ReportPage(area, new ReportPresenter(reports.get(index), texts), texts,
                text -> getEditorSite().getActionBars().getStatusLineManager().setMessage(text));
        page = Optional.of(shown);
        getSite().setSelectionProvider(shown.viewer());
        fill(shown.control());
    }

    private void chooser(List<CheckedReport> reports, int index) {
        var bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(bar);
        new Label(bar, SWT.NONE).setText(texts.get("header.report"));
        var combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        reports.forEach(report -> combo.add(new ReportPresenter(report, texts).shortName()));
        combo.select(index);
        combo.addListener(SWT.Selection, event -> show(reports, combo.getSelectionIndex()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    }

    private void clear() {
        page = Optional.empty();
        for (Control child : area.getChildren()) {
            child.dispose();
        }
    }

    private void fill(Control control) {
        GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
        area.layout(true, true);
    }
}
