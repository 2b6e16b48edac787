package org.gouji.ui.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** Shows which bundles of the workbench are there, and whether they run; follows what is installed and removed. */
public final class PluginsView extends ViewPart {

    static final String ID = "org.gouji.ui.view.plugins";

    private static final String OURS = "org.gouji.";

    private final BundleContext context = FrameworkUtil.getBundle(PluginsView.class).getBundleContext();
    private final BundleListener refresher = this::refresh;
    private TableViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        var layout = new TableColumnLayout();
        var area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        addColumn(layout, Messages.PluginsView_name, 4, bundle -> bundle.getHeaders().get(Constants.BUNDLE_NAME));
        addColumn(layout, Messages.PluginsView_id, 4, Bundle::getSymbolicName);
        addColumn(layout, Messages.PluginsView_version, 2, bundle -> bundle.getVersion().toString());
        addColumn(layout, Messages.PluginsView_vendor, 2, bundle -> bundle.getHeaders().get(Constants.BUNDLE_VENDOR));
        addColumn(layout, Messages.PluginsView_state, 1, PluginsView::stateOf);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(plugins());
        getSite().setSelectionProvider(viewer);
        context.addBundleListener(refresher);
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        context.removeBundleListener(refresher);
        super.dispose();
    }

    private void addColumn(TableColumnLayout layout, String title, int weight, Function<Bundle, String> text) {
        var column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(bundle -> text.apply((Bundle) bundle)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    private Bundle[] plugins() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> String.valueOf(bundle.getSymbolicName()).startsWith(OURS))
                .sorted(Comparator.comparing(Bundle::getSymbolicName)).toArray(Bundle[]::new);
    }

    private void refresh(BundleEvent event) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!viewer.getControl().isDisposed()) {
                viewer.setInput(plugins());
            }
        });
    }

    private static String stateOf(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.ACTIVE, Bundle.STARTING -> Messages.PluginsView_ready;
            case Bundle.RESOLVED, Bundle.STOPPING -> Messages.PluginsView_available;
            default -> Messages.PluginsView_broken;
        };
    }
}
