package org.gouji.ui.internal;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.gouji.spi.PluginProperties;
import org.gouji.ui.internal.present.PluginList;
import org.gouji.ui.internal.present.PluginRow;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.OnScreen;
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
    private OnScreen screen;
    private RowTable<PluginRow> table;

    @Override
    public void createPartControl(Composite parent) {
        table = PluginTable.in(parent, texts);
        screen = new OnScreen(table.control());
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
        screen.later(() -> table.control().getDisplay().timerExec(SETTLE_MILLIS, refresher));
    }

    private void refresh() {
        if (table.control().isDisposed()) {
            return;
        }
        List<PluginRow> rows = Workbenches.registry()
                .map(registry -> new PluginList(texts).rows(registry, BrokenBundles.now()))
                .orElse(List.of());
        table.show(rows);
        setContentDescription(rows.isEmpty() ? texts.get("plugins.empty") : "");
    }
}
