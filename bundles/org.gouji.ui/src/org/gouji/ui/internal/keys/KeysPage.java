package org.gouji.ui.internal.keys;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.gouji.ui.internal.RowTable;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.help.Contexts;
import org.gouji.ui.internal.present.Texts;

/** What can be done by keys, and by which; others can be pressed instead. */
public final class KeysPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 380;
    private static final int COLUMNS = 4;
    /** Widget data that names the field, for programs that look at the screen. */
    private static final String FIELD = "org.gouji.ui.keys";

    private final Texts texts = Workbenches.texts();
    private final KeyBindings bindings = new KeyBindings(PlatformUI.getWorkbench());
    private KeyLines lines = new KeyLines(List.of());
    private RowTable<KeyLine> table;
    private Text field;
    private Button none;
    private Button usual;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(texts.get("prefs.keys.description"));
    }

    @Override
    protected Control createContents(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).applyTo(area);
        Contexts.set(area, KeysPage.class);
        table = new RowTable<>(area, KeyLine.class, texts.locale())
                .column(texts.get("prefs.keys.command"), 8, KeyLine::name)
                .column(texts.get("prefs.keys.keys"), 4, line -> line.keys().map(KeysPage::shown).orElse(""))
                .column(texts.get("prefs.keys.usual"), 4, line -> line.usual().map(KeysPage::shown).orElse(""));
        GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1).hint(WIDTH, HEIGHT).applyTo(table.control());
        table.onSelect(this::selected);
        new Label(area, SWT.NONE).setText(texts.get("prefs.keys.press"));
        field(area);
        none = button(area, "prefs.keys.none", () -> choose(Optional.empty()));
        usual = button(area, "prefs.keys.back",
                () -> table.selected().ifPresent(line -> choose(line.usual())));
        show(bindings.lines());
        enable();
        return area;
    }

    private void field(Composite area) {
        field = new Text(area, SWT.BORDER | SWT.READ_ONLY);
        field.setData(FIELD, Boolean.TRUE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.KeyDown, this::pressed);
        // While keys are pressed here they are not to do what they stand for.
        IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
        field.addListener(SWT.FocusIn, event -> service.setKeyFilterEnabled(false));
        field.addListener(SWT.FocusOut, event -> service.setKeyFilterEnabled(true));
        field.addListener(SWT.Dispose, event -> service.setKeyFilterEnabled(true));
    }

    /** A letter or an arrow alone is for typing; the keys that lead out of a field go on doing so. */
    private void pressed(Event event) {
        KeyStroke stroke = SWTKeySupport.convertAcceleratorToKeyStroke(
                SWTKeySupport.convertEventToUnmodifiedAccelerator(event));
        boolean function = stroke.getNaturalKey() >= SWT.F1 && stroke.getNaturalKey() <= SWT.F20;
        boolean leads = stroke.getNaturalKey() == SWT.TAB || stroke.getNaturalKey() == SWT.ESC;
        if (stroke.isComplete() && !leads && (function || (stroke.getModifierKeys() & ~SWT.SHIFT) != 0)) {
            event.doit = false;
            choose(Optional.of(KeySequence.getInstance(stroke).toString()));
        }
    }

    private Button button(Composite area, String key, Runnable action) {
        var button = new Button(area, SWT.PUSH);
        button.setText(texts.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private static String shown(String keys) {
        try {
            return KeySequence.getInstance(keys).format();
        } catch (ParseException e) {
            throw new IllegalStateException(keys, e);
        }
    }

    private void selected(KeyLine line) {
        field.setText(line.keys().map(KeysPage::shown).orElse(""));
        enable();
    }

    private void enable() {
        Optional<KeyLine> line = table.selected();
        field.setEnabled(line.isPresent());
        none.setEnabled(line.flatMap(KeyLine::keys).isPresent());
        usual.setEnabled(line.filter(KeyLine::changed).isPresent());
    }

    private void choose(Optional<String> keys) {
        table.selected().ifPresent(line -> {
            show(lines.with(line.id(), keys));
            lines.line(line.id()).ifPresent(now -> {
                table.select(now);
                selected(now);
            });
        });
    }

    private void show(KeyLines now) {
        lines = now;
        table.show(lines.lines());
        List<KeyLine> clash = lines.clash();
        setValid(clash.isEmpty());
        setErrorMessage(clash.isEmpty()
                ? null
                : texts.get("prefs.keys.clash",
                        clash.get(0).keys().map(KeysPage::shown).orElse(""), clash.get(0).name(), clash.get(1).name()));
    }

    @Override
    protected void performDefaults() {
        show(lines.usual());
        enable();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        try {
            if (table != null && !lines.equals(bindings.lines())) {
                bindings.keep(lines);
            }
            return true;
        } catch (IOException e) {
            setErrorMessage(e.getMessage());
            return false;
        }
    }
}
