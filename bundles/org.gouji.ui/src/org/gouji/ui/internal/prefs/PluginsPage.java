package org.gouji.ui.internal.prefs;

import java.util.List;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.gouji.ui.internal.BrokenBundles;
import org.gouji.ui.internal.PluginTable;
import org.gouji.ui.internal.RowTable;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.help.Contexts;
import org.gouji.ui.internal.present.PluginList;
import org.gouji.ui.internal.present.PluginRow;
import org.gouji.ui.internal.present.Texts;

/** Every reader, template, rule and export with its bundle, version and state; why one cannot be used. */
public final class PluginsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 420;

    private final Texts texts = Workbenches.texts();

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
        setDescription(texts.get("prefs.plugins.description"));
    }

    @Override
    protected Control createContents(Composite parent) {
        RowTable<PluginRow> table = PluginTable.in(parent, texts);
        GridData data = new GridData(GridData.FILL_BOTH);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        table.control().setLayoutData(data);
        Contexts.set(table.control(), PluginsPage.class);
        table.show(Workbenches.registry()
                .map(registry -> new PluginList(texts).rows(registry, BrokenBundles.now())).orElse(List.of()));
        return table.control();
    }
}
