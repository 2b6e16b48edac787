package org.gouji.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.gouji.ui.internal.present.PluginRow;
import org.gouji.ui.internal.present.Texts;

/** The table of plug-ins, in a view or on a page. */
public final class PluginTable {

    private PluginTable() {
    }

    public static RowTable<PluginRow> in(Composite parent, Texts texts) {
        return new RowTable<>(parent, PluginRow.class, texts.locale())
                .marked(texts.get("plugins.kind"), 3, PluginRow::kind, PluginRow::severity)
                .column(texts.get("plugins.id"), 4, PluginRow::id).column(texts.get("plugins.name"), 6, PluginRow::name)
                .column(texts.get("plugins.details"), 6, PluginRow::details)
                .column(texts.get("plugins.bundle"), 6, PluginRow::bundle)
                .column(texts.get("plugins.version"), 2, PluginRow::version)
                .column(texts.get("plugins.state"), 5, PluginRow::state);
    }
}
