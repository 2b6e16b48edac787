package org.gouji.ui.internal.rollup.views;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.gouji.ui.internal.help.HelpView;

/** Where the officer adds up: whose reports at the left, the totals in the middle, what one is made of below. */
public final class RollupPerspective implements IPerspectiveFactory {

    public static final String ID = "org.gouji.ui.perspective.rollup";

    private static final float LEFT = 0.24f;
    private static final float UPPER = 0.66f;
    private static final float HELP = 0.55f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.createFolder("org.gouji.ui.folder.scope", IPageLayout.LEFT, LEFT, layout.getEditorArea())
                .addView(ScopeView.ID);
        IFolderLayout middle = layout.createFolder("org.gouji.ui.folder.totals", IPageLayout.TOP, UPPER,
                layout.getEditorArea());
        middle.addView(TotalsView.ID);
        middle.addView(SeriesView.ID);
        middle.addView(ChartsView.ID);
        layout.createFolder("org.gouji.ui.folder.parts", IPageLayout.BOTTOM, UPPER, "org.gouji.ui.folder.totals")
                .addView(PartsView.ID);
        layout.createPlaceholderFolder("org.gouji.ui.folder.help", IPageLayout.RIGHT, HELP,
                "org.gouji.ui.folder.totals").addPlaceholder(HelpView.ID);
    }
}
