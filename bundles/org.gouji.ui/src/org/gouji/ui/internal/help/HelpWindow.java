package org.gouji.ui.internal.help;

import org.eclipse.help.IContext;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.present.Texts;

/** The guide beside a dialog that has no room for it: the dialog goes on meanwhile. Esc closes it. */
final class HelpWindow extends Window {

    private static final Point SIZE = new Point(480, 560);

    private final Texts texts = Workbenches.texts();
    private final IContext context;

    HelpWindow(Shell dialog, IContext context) {
        super(dialog);
        this.context = context;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("help.title"));
        shell.setLayout(new FillLayout());
    }

    @Override
    protected Control createContents(Composite parent) {
        var pane = new HelpPane(parent, texts);
        pane.tell(context);
        return pane.control();
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }
}
