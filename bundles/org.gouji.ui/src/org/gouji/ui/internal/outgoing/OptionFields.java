package org.gouji.ui.internal.outgoing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.gouji.spi.export.ExporterDescriptor.Option;
import org.gouji.spi.export.ExporterDescriptor.Type;
import org.gouji.ui.internal.present.Texts;

/** Fields for the options that an export target declares. */
final class OptionFields {

    private static final int LABEL = 320;
    private static final String NUMBER = "-?[0-9]{1,9}";

    private final Composite area;
    private final Texts texts;
    private final Runnable changed;
    private final Map<String, String> values = new LinkedHashMap<>();
    private List<Option> options = List.of();

    OptionFields(Composite parent, Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(area);
    }

    Control control() {
        return area;
    }

    /** Shows other options with the values to begin with. */
    void show(List<Option> newOptions) {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        values.clear();
        options = List.copyOf(newOptions);
        for (Option option : options) {
            values.put(option.name(), option.initial());
            field(option);
        }
        if (options.isEmpty()) {
            new Label(area, SWT.NONE).setText(texts.get("export.no-options"));
        }
        area.requestLayout();
    }

    /** The value of each option. */
    Map<String, String> values() {
        return Map.copyOf(values);
    }

    /** What is wrong with a value; empty when nothing is. */
    Optional<String> problem() {
        return options.stream().filter(option -> !fits(option)).findFirst()
                .map(option -> texts.get(option.type() == Type.NUMBER ? "export.number" : "export.choice",
                        texts.of(option.description())));
    }

    private boolean fits(Option option) {
        String value = values.getOrDefault(option.name(), "");
        return switch (option.type()) {
            case FLAG -> value.equals("true") || value.equals("false");
            case CHOICE -> option.choices().contains(value);
            case NUMBER -> value.matches(NUMBER);
            case TEXT -> true;
        };
    }

    private void field(Option option) {
        switch (option.type()) {
            case FLAG -> flag(option);
            case CHOICE -> choice(option);
            case NUMBER, TEXT -> text(option);
        }
    }

    private void flag(Option option) {
        var button = new Button(area, SWT.CHECK | SWT.WRAP);
        button.setText(texts.of(option.description()).replace("&", "&&"));
        button.setSelection(option.initial().equals("true"));
        values.put(option.name(), String.valueOf(button.getSelection()));
        button.addListener(SWT.Selection, event -> set(option, String.valueOf(button.getSelection())));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        named(button, option);
    }

    private void choice(Option option) {
        label(option);
        var combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        option.choices().forEach(choice -> combo.add(texts.of(option.label(choice))));
        combo.select(option.choices().indexOf(option.initial()));
        combo.addListener(SWT.Selection, event -> set(option, option.choices().get(combo.getSelectionIndex())));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        named(combo, option);
    }

    private void text(Option option) {
        label(option);
        var field = new Text(area, SWT.BORDER | SWT.SINGLE);
        field.setText(option.initial());
        field.addListener(SWT.Modify, event -> set(option, field.getText().strip()));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
        named(field, option);
    }

    private void label(Option option) {
        var label = new Label(area, SWT.WRAP);
        label.setText(texts.get("export.option", texts.of(option.description())).replace("&", "&&"));
        int width = Math.min(LABEL, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(label);
    }

    private static void named(Control control, Option option) {
        control.setData("org.gouji.ui.option", option.name());
    }

    private void set(Option option, String value) {
        values.put(option.name(), value);
        changed.run();
    }
}
