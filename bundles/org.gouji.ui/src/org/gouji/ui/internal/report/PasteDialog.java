package org.gouji.ui.internal.report;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.gouji.model.Severity;
import org.gouji.ui.internal.RowTable;
import org.gouji.ui.internal.present.PasteRow;
import org.gouji.ui.internal.present.Texts;

/** Shows what a paste would change, before anything is saved, and asks for the one reason. */
final class PasteDialog extends Dialog {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 320;

    private final Texts texts;
    private final List<PasteRow> rows;
    private String reason;
    private Text field;

    PasteDialog(Shell parent, List<PasteRow> rows, String reason, Texts texts) {
        super(parent);
        this.rows = List.copyOf(rows);
        this.reason = reason;
        this.texts = texts;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    String reason() {
        return reason.strip();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("paste.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var hint = new Label(area, SWT.WRAP);
        long wrong = rows.stream().filter(PasteRow::wrong).count();
        long changes = rows.stream().filter(PasteRow::changes).count();
        hint.setText(wrong == 0 ? texts.get("paste.hint", changes) : texts.get("paste.wrong", wrong));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
        var table = new RowTable<>(area, PasteRow.class, texts.locale())
                .marked(texts.get("paste.result"), 6, PasteRow::result,
                        row -> row.wrong() ? Severity.ERROR : Severity.INFO)
                .column(texts.get("fact.cell"), 10, PasteRow::name).column(texts.get("paste.now"), 4, PasteRow::now)
                .column(texts.get("paste.then"), 4, PasteRow::typed);
        table.show(rows);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.control());
        var line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setText(texts.get("edit.reason"));
        field = new Text(line, SWT.SINGLE | SWT.BORDER);
        field.setData(CellEditor.FIELD, "paste-reason");
        field.setText(reason);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Modify, event -> check());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("paste.save"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("button.cancel"), false);
        check();
    }

    @Override
    protected Point getInitialSize() {
        return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
    }

    @Override
    protected void okPressed() {
        reason = field.getText();
        super.okPressed();
    }

    private void check() {
        boolean possible = rows.stream().noneMatch(PasteRow::wrong) && rows.stream().anyMatch(PasteRow::changes);
        getButton(IDialogConstants.OK_ID).setEnabled(possible && !field.getText().isBlank());
    }
}
