package org.gouji.ui.internal.work;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.gouji.ui.internal.present.Texts;

/** Asks for something under a hint; says while it is typed what is wrong with it. */
public abstract class AskDialog extends Dialog {

    private static final int WIDTH = 480;

    private final Texts texts;
    private final String title;
    private final String action;
    private final String hint;
    private Label message;

    /** The title is also the word on the button that does it. */
    protected AskDialog(Shell shell, Texts texts, String title, String hint) {
        this(shell, texts, title, title, hint);
    }

    /** The action is the word on the button that does it. */
    protected AskDialog(Shell shell, Texts texts, String title, String action, String hint) {
        super(shell);
        this.texts = texts;
        this.title = title;
        this.action = action;
        this.hint = hint;
    }

    /**
     * What is to be said of what was typed.
     *
     * @param good whether it will do
     * @param text what is wrong, or what it means
     */
    public record Verdict(boolean good, String text) {
    }

    /** Makes the fields, in two columns. */
    protected abstract void fields(Composite area);

    /** Looks at what was typed. */
    protected abstract Verdict verdict();

    protected final Texts texts() {
        return texts;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        var above = new Label(area, SWT.WRAP);
        above.setText(hint.replace("&", "&&"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(above);
        fields(area);
        message = new Label(area, SWT.WRAP);
        int line = message.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, 2 * line).applyTo(message);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, action, true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("button.cancel"), false);
        check();
    }

    /** To be called whenever something was typed. */
    protected final void check() {
        Verdict verdict = verdict();
        message.setText(verdict.text().replace("&", "&&"));
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(verdict.good());
        }
    }
}
