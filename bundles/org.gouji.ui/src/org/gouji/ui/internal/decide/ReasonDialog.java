package org.gouji.ui.internal.decide;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.AskDialog;

/** Asks for a reason, and perhaps for a day, which does not lie in the past. */
final class ReasonDialog extends AskDialog {

    private static final int LINES = 4;

    private final Ask ask;
    private String reason = "";
    private Optional<LocalDate> day = Optional.empty();
    private Text reasonField;
    private Text dayField;

    ReasonDialog(Shell shell, Texts texts, Ask ask) {
        super(shell, texts, ask.title(), ask.hint());
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
    protected void fields(Composite area) {
        new Label(area, SWT.NONE).setText(texts().get("edit.reason"));
        reasonField = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES * reasonField.getLineHeight())
                .applyTo(reasonField);
        reasonField.addListener(SWT.Modify, event -> check());
        // The tab key leads to the next field instead of into the text.
        reasonField.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        ask.dayLabel().ifPresent(label -> day(area, label));
    }

    private void day(Composite area, String label) {
        new Label(area, SWT.NONE).setText(label);
        dayField = new Text(area, SWT.BORDER | SWT.SINGLE);
        dayField.setText(ask.day().map(LocalDate::toString).orElse(""));
        dayField.setMessage(texts().get("reason.day.format"));
        dayField.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(dayField);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        reasonField.setFocus();
    }

    @Override
    protected Verdict verdict() {
        String problem = problem();
        return new Verdict(problem.isEmpty(), problem);
    }

    private String problem() {
        if (ask.needed() && reasonField.getText().isBlank()) {
            return texts().get("edit.reason.missing");
        }
        try {
            day = dayField == null || dayField.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(dayField.getText().strip()));
            return day.filter(LocalDate.now()::isAfter).isPresent() ? texts().get("reason.day.past") : "";
        } catch (DateTimeParseException e) {
            return texts().get("reason.day.wrong");
        }
    }

    @Override
    protected void okPressed() {
        reason = reasonField.getText().strip();
        super.okPressed();
    }
}
