package org.gouji.ui.internal.help;

import org.eclipse.help.IContext;
import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.gouji.ui.internal.Workbenches;

/** The guide at the side of a dialog. */
final class HelpTray extends DialogTray {

    private static final int WIDTH = 340;

    private final IContext context;

    HelpTray(IContext context) {
        this.context = context;
    }

    @Override
    protected Control createContents(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        var pane = new HelpPane(area, Workbenches.texts());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(pane.control());
        pane.tell(context);
        return area;
    }
}
