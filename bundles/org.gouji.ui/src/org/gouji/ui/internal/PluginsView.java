package org.gouji.ui.internal;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.gouji.spi.PluginProperties;
import org.gouji.ui.internal.present.PluginList;
import org.gouji.ui.internal.present.PluginRow;
import org.gouji.ui.internal.present.Texts;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleListener;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceListener;

/** Shows which plug-ins were found and which bundles cannot be used; follows what is installed and removed. */
public final class PluginsView extends ViewPart {

    static final String ID = "org.gouji.ui.view.plugins";

    private static final int SETTLE_MILLIS = 300;

    private final BundleContext context = Workbenches.context();
    private final Texts texts = Workbenches.texts();
    private final BundleListener bundles = event -> refreshSoon();
    private final ServiceListener services = event -> refreshSoon();
    private final Runnable refresher = this::refresh;
    private Display display;
    private RowTable<PluginRow> table;

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        table = new RowTable<>(parent, PluginRow.class, texts.locale())
                .marked(texts.get("plugins.kind"), 3, PluginRow::kind, PluginRow::severity)
                .column(texts.get("plugins.id"), 4, PluginRow::id).column(texts.get("plugins.name"), 6, PluginRow::name)
                .column(texts.get("plugins.details"), 6, PluginRow::details)
                .column(texts.get("plugins.bundle"), 6, PluginRow::bundle)
                .column(texts.get("plugins.version"), 2, PluginRow::version)
                .column(texts.get("plugins.state"), 5, PluginRow::state);
        getSite().setSelectionProvider(table.viewer());
        refresh();
        context.addBundleListener(bundles);
        try {
            String filter = "(" + PluginProperties.KIND + "=*)";
            context.addServiceListener(services, filter);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void setFocus() {
        table.viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        context.removeBundleListener(bundles);
        context.removeServiceListener(services);
        super.dispose();
    }

    /** Bundles come in crowds: one refresh for all. */
    private void refreshSoon() {
        if (!display.isDisposed()) {
            display.asyncExec(() -> display.timerExec(SETTLE_MILLIS, refresher));
        }
    }

    private void refresh() {
        if (table.control().isDisposed()) {
            return;
        }
        List<PluginRow> rows = Workbenches.registry()
                .map(registry -> new PluginList(texts).rows(registry, new BrokenBundles(context).list()))
                .orElse(List.of());
        table.show(rows);
        setContentDescription(rows.isEmpty() ? texts.get("plugins.empty") : "");
    }
}
