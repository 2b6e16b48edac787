package org.gouji.ui.internal.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.AskDialog;

/** Asks for some values; says while they are typed what is wrong with them. */
final class FormDialog extends AskDialog {

    private final Form form;
    private final Map<String, String> values = new LinkedHashMap<>();

    FormDialog(Shell shell, Texts texts, Form form) {
        super(shell, texts, form.title(), form.hint());
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

    Map<String, String> values() {
        return Map.copyOf(values);
    }

    @Override
    protected void fields(Composite area) {
        form.fields().forEach(field -> add(area, field));
    }

    @Override
    protected Verdict verdict() {
        return form.check().apply(values());
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
}
