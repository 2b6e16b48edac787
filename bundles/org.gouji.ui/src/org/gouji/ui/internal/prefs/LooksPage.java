package org.gouji.ui.internal.prefs;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.looks.Appearance;
import org.gouji.ui.internal.looks.Appearance.Choice;
import org.gouji.ui.internal.present.Texts;

/** Light, dark, or as the system is. */
public final class LooksPage extends PreferencePage implements IWorkbenchPreferencePage {

    private final Texts texts = Workbenches.texts();
    private final Map<Choice, Button> buttons = new EnumMap<>(Choice.class);

    @Override
    public void init(IWorkbench workbench) {
        setDescription(texts.get("prefs.looks.description"));
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        for (Choice choice : Choice.values()) {
            var button = new Button(area, SWT.RADIO);
            button.setText(texts.get("prefs.looks." + choice.id()));
            button.setSelection(choice == Appearance.choice());
            buttons.put(choice, button);
        }
        return area;
    }

    @Override
    public boolean performOk() {
        buttons.forEach((choice, button) -> {
            if (button.getSelection()) {
                Appearance.choose(choice);
            }
        });
        return true;
    }
}
