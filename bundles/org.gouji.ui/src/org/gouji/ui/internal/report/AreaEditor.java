package org.gouji.ui.internal.report;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.gouji.ui.internal.ViewingEditor;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.present.ReportPresenter;
import org.gouji.ui.internal.present.Texts;

/** One area that shows a message or a report. Nothing is saved: received files never change, corrections are entries. */
abstract class AreaEditor extends ViewingEditor {

    private final Class<? extends IEditorInput> inputs;
    private final Texts texts = Workbenches.texts();
    private Optional<ReportPage> page = Optional.empty();
    private Composite area;

    AreaEditor(Class<? extends IEditorInput> inputs) {
        this.inputs = inputs;
    }

    final Texts texts() {
        return texts;
    }

    final Optional<ReportPage> page() {
        return page;
    }

    final Composite area() {
        return area;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!inputs.isInstance(input)) {
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
    }

    /** Puts a report below what stands in the area. */
    final ReportPage open(ReportPresenter presenter) {
        var shown = new ReportPage(area, presenter, texts,
                text -> getEditorSite().getActionBars().getStatusLineManager().setMessage(text));
        page = Optional.of(shown);
        fill(shown.control());
        return shown;
    }

    /** Opens the field in which the officer types what is to be found. */
    final void find() {
        page.ifPresent(ReportPage::find);
    }

    final void clear() {
        page = Optional.empty();
        for (Control child : area.getChildren()) {
            child.dispose();
        }
    }

    final void fill(Control control) {
        GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
        area.layout(true, true);
    }

    @Override
    public void setFocus() {
        page.ifPresentOrElse(ReportPage::setFocus, area::setFocus);
    }
}
