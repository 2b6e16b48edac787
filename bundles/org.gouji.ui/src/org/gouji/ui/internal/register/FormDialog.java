package org.gouji.ui.internal.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.gouji.ui.internal.present.Texts;

/** Asks for some values; says while they are typed what is wrong with them. */
final class FormDialog extends Dialog {

    private static final int WIDTH = 460;

    private final Texts texts;
    private final Form form;
    private final Map<String, String> values = new LinkedHashMap<>();
    private Label message;

    FormDialog(Shell shell, Texts texts, Form form) {
        super(shell);
        this.texts = texts;
        this.form = form;
    }

    /**
     * What is asked.
     *
     * @param title what shall be done
     * @param hint what there is to know
     * @param fields the values
     * @param check says what is wrong
     */
    record Form(String title, String hint, List<Field> fields, Function<Map<String, String>, Verdict> check) {

        Form {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A value.
     *
     * @param name its name
     * @param label its name for people
     * @param initial the value to begin with
     * @param choices what there is to choose from; empty for any text
     */
    record Field(String name, String label, String initial, List<String> choices) {

        Field {
            choices = List.copyOf(choices);
        }

        static Field text(String name, String label, String initial) {
            return new Field(name, label, initial, List.of());
        }
    }

    /**
     * What is to be said of the values.
     *
     * @param good whether they will do
     * @param text what is wrong, or what they mean
     */
    record Verdict(boolean good, String text) {
    }

    Map<String, String> values() {
        return Map.copyOf(values);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(form.title());
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
        hint.setText(form.hint().replace("&", "&&"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
        form.fields().forEach(field -> add(area, field));
        message = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, 2 * hint.computeSize(WIDTH, -1).y)
                .applyTo(message);
        return area;
    }

    private void add(Composite area, Field field) {
        values.put(field.name(), field.initial());
        var label = new Label(area, SWT.NONE);
        label.setText(field.label());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        Control control = field.choices().isEmpty() ? text(area, field) : combo(area, field);
        control.setData("org.gouji.ui.option", field.name());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
    }

    private Control text(Composite area, Field field) {
        var text = new Text(area, SWT.BORDER | SWT.SINGLE);
        text.setText(field.initial());
        text.addListener(SWT.Modify, event -> set(field, text.getText().strip()));
        return text;
    }

    private Control combo(Composite area, Field field) {
        var combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(field.choices().toArray(String[]::new));
        combo.select(field.choices().indexOf(field.initial()));
        combo.addListener(SWT.Selection, event -> set(field, combo.getText()));
        return combo;
    }

    private void set(Field field, String value) {
        values.put(field.name(), value);
        check();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, form.title(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("button.cancel"), false);
        check();
    }

    private void check() {
        Verdict verdict = form.check().apply(values());
        message.setText(verdict.text().replace("&", "&&"));
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(verdict.good());
        }
    }
}
