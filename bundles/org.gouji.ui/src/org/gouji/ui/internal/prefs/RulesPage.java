package org.gouji.ui.internal.prefs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.gouji.core.InvalidProfileException;
import org.gouji.core.RuleProfile;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.help.Contexts;
import org.gouji.ui.internal.present.Texts;
import org.osgi.service.prefs.BackingStoreException;

/** Rules on and off and their severity, as the office wants them; as a file that batch runs and others take, too. */
public final class RulesPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 380;

    private final Texts texts = Workbenches.texts();
    private Optional<Fields> fields = Optional.empty();

    private record Fields(Text name, RuleTable rules) {

        RuleProfile profile() {
            String text = name.getText().strip();
            return new RuleProfile(text.isEmpty() ? Optional.empty() : Optional.of(text), rules.profile().levels());
        }

        void show(RuleProfile profile) {
            name.setText(profile.name().orElse(""));
            rules.show(profile);
        }
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription(texts.get("prefs.rules.description"));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        Contexts.set(area, RulesPage.class);
        new Label(area, SWT.NONE).setText(texts.get("prefs.rules.name"));
        Text name = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        RuleTable rules = new RuleTable(area, texts);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, HEIGHT).applyTo(rules.control());
        buttons(area);
        fields = Optional.of(new Fields(name, rules));
        fields.get().show(RuleSettings.current());
        return area;
    }

    private void buttons(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        button(row, "prefs.rules.import", this::load);
        button(row, "prefs.rules.export", this::save);
    }

    private void button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(texts.get(key));
        button.addListener(SWT.Selection, event -> action.run());
    }

    private Optional<Path> file(int style) {
        FileDialog dialog = new FileDialog(getShell(), style);
        dialog.setFilterExtensions(new String[]{"*.txt", "*"});
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    private void load() {
        file(SWT.OPEN).ifPresent(path -> {
            try {
                RuleProfile profile = RuleProfile.parse(Files.readString(path));
                fields.ifPresent(f -> f.show(profile));
            } catch (InvalidProfileException e) {
                complain(path, texts.of(e.text()));
            } catch (IOException e) {
                complain(path, String.valueOf(e.getMessage()));
            }
        });
    }

    private void save() {
        file(SWT.SAVE).ifPresent(path -> {
            try {
                Files.writeString(path, fields.map(Fields::profile).orElse(RuleProfile.NONE).text());
            } catch (IOException e) {
                complain(path, String.valueOf(e.getMessage()));
            }
        });
    }

    private void complain(Path path, String why) {
        MessageDialog.openError(getShell(), texts.get("prefs.rules.trouble"), path + "\n" + why);
    }

    @Override
    protected void performDefaults() {
        fields.ifPresent(f -> f.show(RuleProfile.NONE));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        try {
            if (fields.isPresent()) {
                RuleSettings.keep(fields.get().profile());
            }
            return true;
        } catch (BackingStoreException e) {
            setErrorMessage(e.getMessage());
            return false;
        }
    }
}
