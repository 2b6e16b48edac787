package org.gouji.ui.internal.decide;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.gouji.ui.internal.present.Texts;

/** Asks for a reason, and perhaps for a day. */
final class ReasonDialog extends Dialog {

    private static final int WIDTH = 480;
    private static final int LINES = 4;

    private final Texts texts;
    private final Ask ask;
    private String reason = "";
    private Optional<LocalDate> day = Optional.empty();
    private Text reasonField;
    private Text dayField;
    private Label message;

    ReasonDialog(Shell shell, Texts texts, Ask ask) {
        super(shell);
        this.texts = texts;
        this.ask = ask;
    }

    /**
     * What is asked.
     *
     * @param title what shall be done
     * @param hint what there is to know
     * @param needed whether a reason must be given
     * @param dayLabel what the day means; empty when none is asked for
     * @param day the day to begin with
     */
    record Ask(String title, String hint, boolean needed, Optional<String> dayLabel, Optional<LocalDate> day) {
    }

    String reason() {
        return reason;
    }

    Optional<LocalDate> day() {
        return day;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(ask.title());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        var hint = new Label(area, SWT.WRAP);
        hint.setText(ask.hint().replace("&", "&&"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
        new Label(area, SWT.NONE).setText(texts.get("edit.reason"));
        reasonField = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES * reasonField.getLineHeight())
                .applyTo(reasonField);
        reasonField.addListener(SWT.Modify, event -> check());
        // The tab key leads to the next field instead of into the text.
        reasonField.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        ask.dayLabel().ifPresent(label -> day(area, label));
        message = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(message);
        return area;
    }

    private void day(Composite area, String label) {
        new Label(area, SWT.NONE).setText(label);
        dayField = new Text(area, SWT.BORDER | SWT.SINGLE);
        dayField.setText(ask.day().map(LocalDate::toString).orElse(""));
        dayField.setMessage(texts.get("reason.day.format"));
        dayField.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(dayField);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, ask.title(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("button.cancel"), false);
        check();
        reasonField.setFocus();
    }

    private void check() {
        String problem = problem();
        message.setText(problem);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
        }
    }

    private String problem() {
        if (ask.needed() && reasonField.getText().isBlank()) {
            return texts.get("edit.reason.missing");
        }
        try {
            day = dayField == null || dayField.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(dayField.getText().strip()));
            return "";
        } catch (DateTimeParseException e) {
            return texts.get("reason.day.wrong");
        }
    }

    @Override
    protected void okPressed() {
        reason = reasonField.getText().strip();
        super.okPressed();
    }
}
