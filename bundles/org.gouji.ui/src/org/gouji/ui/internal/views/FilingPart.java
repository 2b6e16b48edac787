package org.gouji.ui.internal.views;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.gouji.store.filing.FilingDetail;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.browse.Target;
import org.gouji.ui.internal.office.Change;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.office.OfficeListener;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.report.FilingInput;
import org.gouji.ui.internal.work.Offices;

/** A view about the filing that is selected anywhere in the window. */
public abstract class FilingPart extends ViewPart implements OfficeListener, ISelectionListener {

    private final Office office = Offices.office();
    private final Texts texts = Workbenches.texts();
    private volatile Optional<Long> filing = Optional.empty();
    private Rebuild<Optional<FilingDetail>> rebuild;

    /** Makes the control. */
    protected abstract Control create(Composite parent);

    /** Shows a filing, or that none is selected. */
    protected abstract void show(Optional<FilingDetail> detail);

    protected Texts texts() {
        return texts;
    }

    protected Office office() {
        return office;
    }

    protected Optional<Long> filing() {
        return filing;
    }

    @Override
    public void createPartControl(Composite parent) {
        Control control = create(parent);
        rebuild = new Rebuild<>(control, this::load, this::show);
        office.add(this);
        getSite().getPage().addSelectionListener(this);
        begin(getSite().getPage());
        show(Optional.empty());
    }

    /** What was selected before this view was there: in the part at hand, in the editor, in the explorer. */
    private void begin(IWorkbenchPage page) {
        selectionChanged(this, page.getSelection(ExplorerView.ID));
        if (page.getActiveEditor() != null && page.getActiveEditor().getEditorInput() instanceof FilingInput input) {
            selectionChanged(this, new StructuredSelection(Target.of(input.filing())));
        }
        selectionChanged(this, page.getSelection());
    }

    private Optional<FilingDetail> load() {
        Optional<Long> wanted = filing;
        try {
            return wanted.isEmpty()
                    ? Optional.empty()
                    : office.ask(w -> w.filings().detail(wanted.get(), LocalDate.now()));
        } catch (IOException e) {
            Platform.getLog(FilingPart.class).error("cannot read filing " + wanted.get(), e);
            return Optional.empty();
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (selection instanceof IStructuredSelection structured
                && structured.getFirstElement() instanceof Target target
                && !filing.equals(Optional.of(target.filing()))) {
            filing = Optional.of(target.filing());
            rebuild.soon();
        }
    }

    @Override
    public void changed(Change change) {
        switch (change.kind()) {
            case WORKSPACE -> {
                filing = Optional.empty();
                rebuild.soon();
            }
            case FILINGS -> rebuild.soon();
            case PROBLEMS, FAULTS -> {
                // The detail of a filing does not depend on them.
            }
        }
    }

    @Override
    public void dispose() {
        office.remove(this);
        getSite().getPage().removeSelectionListener(this);
        super.dispose();
    }
}
