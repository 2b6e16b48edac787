package org.gouji.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where the officer works: the reports, and below them what belongs to the one that is selected. */
public final class ReportsPerspective implements IPerspectiveFactory {

    static final String ID = "org.gouji.ui.perspective.reports";

    private static final float UPPER_PART = 0.75f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.createFolder("org.gouji.ui.folder.bottom", IPageLayout.BOTTOM, UPPER_PART, layout.getEditorArea())
                .addView(PluginsView.ID);
        layout.addShowViewShortcut(PluginsView.ID);
    }
}
