package org.gouji.ui.internal.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.gouji.core.InputSource;
import org.gouji.core.PluginRegistry;
import org.gouji.spi.export.CheckedReport;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.info.Known;
import org.gouji.ui.internal.info.ReportInfo;
import org.gouji.ui.internal.present.ReportPresenter;
import org.gouji.ui.internal.work.OnScreen;

/** Reads a file in the background and shows its reports, or why there are none. */
public final class ReportEditor extends AreaEditor {

    public static final String ID = "org.gouji.ui.editor.report";

    private Optional<CheckJob> job = Optional.empty();

    public ReportEditor() {
        super(ReportInput.class);
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        read();
    }

    @Override
    public void dispose() {
        job.ifPresent(CheckJob::cancel);
        super.dispose();
    }

    private void read() {
        clear();
        fill(new MessagePage(area()).busy(texts().get("job.reading", getEditorInput().getToolTipText())).control());
        Optional<PluginRegistry> registry = Workbenches.registry();
        if (registry.isEmpty()) {
            showProblem(texts().get("job.broken.title"), texts().get("plugins.empty"));
            return;
        }
        var work = new CheckJob(((ReportInput) getEditorInput()).file(), registry.get(), texts());
        var screen = new OnScreen(area());
        work.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                screen.later(() -> finished(work, event.getResult()));
            }
        });
        job = Optional.of(work);
        getSite().getService(IWorkbenchSiteProgressService.class).schedule(work, 0, true);
    }

    private void finished(CheckJob work, IStatus status) {
        if (job.filter(work::equals).isEmpty()) {
            return;
        }
        Optional<List<CheckedReport>> reports = work.result();
        if (reports.isPresent()) {
            show(reports.get());
        } else if (status.getSeverity() == IStatus.CANCEL) {
            showProblem(texts().get("job.cancelled"), "");
        } else {
            Object cause = status.getException() == null ? status.getMessage() : status.getException();
            showProblem(texts().get("job.broken.title"), texts().get("job.broken", cause));
        }
    }

    private void showProblem(String title, String advice) {
        clear();
        fill(new MessagePage(area()).problem(title, advice).retry(texts(), this::read).control());
    }

    private void show(List<CheckedReport> reports) {
        CheckedReport first = reports.get(0);
        if (reports.size() == 1 && !first.input().status().hasDocument()) {
            clear();
            var presenter = new ReportPresenter(first, texts());
            fill(new MessagePage(area()).problem(presenter.header().status(), presenter.header().advice())
                    .retry(texts(), this::read).control());
            return;
        }
        show(reports, 0);
    }

    private void show(List<CheckedReport> reports, int index) {
        clear();
        if (reports.size() > 1) {
            chooser(reports, index);
        }
        ReportPage shown = open(new ReportPresenter(reports.get(index), texts()));
        reports.get(index).document().ifPresent(shown::original);
        shown.onInfo(() -> info(reports.get(index), shown.info()));
        getSite().setSelectionProvider(shown.viewer());
    }

    private void info(CheckedReport report, InfoPage shown) {
        var looker = new FilingInfo(Workbenches.registry());
        var screen = new OnScreen(shown.control());
        Path file = ((ReportInput) getEditorInput()).file();
        Job.createSystem(texts().get("info.looking"), monitor -> {
            try (InputSource source = InputSource.of(file, file.toString())) {
                Known known = looker.of(source, report, Optional.empty());
                screen.later(() -> shown.show(new ReportInfo(texts()).of(known)));
            } catch (IOException e) {
                screen.later(() -> shown.say(texts().get("job.broken", e)));
            }
        }).schedule();
    }

    private void chooser(List<CheckedReport> reports, int index) {
        var bar = new Composite(area(), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(bar);
        new Label(bar, SWT.NONE).setText(texts().get("header.report"));
        var combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        reports.forEach(report -> combo.add(new ReportPresenter(report, texts()).shortName()));
        combo.select(index);
        combo.addListener(SWT.Selection, event -> show(reports, combo.getSelectionIndex()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    }
}
