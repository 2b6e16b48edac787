package org.gouji.ui.internal.work;

import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.office.OfficeListener;
import org.gouji.ui.internal.present.Texts;

/** Says in the status line which workspace is open. */
public final class WorkspaceStatus extends WorkbenchWindowControlContribution {

    private static final int WIDTH = 320;

    private final Office office = Offices.office();
    private final Texts texts = Workbenches.texts();

    @Override
    protected Control createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().margins(6, 0).applyTo(area);
        var label = new Label(area, SWT.NONE);
        label.setData("org.gouji.ui.workspace", Boolean.TRUE);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).grab(true, true).align(SWT.FILL, SWT.CENTER)
                .applyTo(label);
        var screen = new OnScreen(label);
        OfficeListener listener = change -> screen.later(() -> show(label));
        office.add(listener);
        label.addDisposeListener(event -> office.remove(listener));
        show(label);
        return area;
    }

    private void show(Label label) {
        String text = office.folder().map(folder -> texts.get(
                office.readOnly() ? "workspace.status.read-only" : "workspace.status",
                Objects.requireNonNullElse(folder.getFileName(), folder))).orElse(texts.get("workspace.none"));
        label.setText(text.replace("&", "&&"));
        label.setToolTipText(office.folder().map(Object::toString).orElse(null));
    }
}
