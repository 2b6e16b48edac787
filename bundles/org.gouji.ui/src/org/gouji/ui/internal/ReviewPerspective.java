package org.gouji.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.gouji.ui.internal.compare.CompareView;
import org.gouji.ui.internal.help.HelpView;
import org.gouji.ui.internal.register.RegisterView;
import org.gouji.ui.internal.register.UnmatchedView;
import org.gouji.ui.internal.views.ExplorerView;
import org.gouji.ui.internal.views.HistoryView;
import org.gouji.ui.internal.views.ProblemsView;
import org.gouji.ui.internal.views.PropertiesView;
import org.gouji.ui.internal.welcome.FirstReportView;

/** Where the officer reviews: all reports at the left, the one at hand in the middle, what is wrong below. */
public final class ReviewPerspective implements IPerspectiveFactory {

    public static final String ID = "org.gouji.ui.perspective.review";

    private static final float LEFT = 0.31f;
    private static final float UPPER = 0.72f;

    private static final float HELP = 0.6f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("org.gouji.ui.folder.left", IPageLayout.LEFT, LEFT,
                layout.getEditorArea());
        left.addView(ExplorerView.ID);
        // A report needs the width of its editor: the register lies over the explorer.
        left.addPlaceholder(RegisterView.ID);
        IPlaceholderFolderLayout help = layout.createPlaceholderFolder("org.gouji.ui.folder.help", IPageLayout.RIGHT,
                HELP, layout.getEditorArea());
        help.addPlaceholder(HelpView.ID);
        help.addPlaceholder(FirstReportView.ID);
        IFolderLayout bottom = layout.createFolder("org.gouji.ui.folder.bottom", IPageLayout.BOTTOM, UPPER,
                layout.getEditorArea());
        bottom.addView(ProblemsView.ID);
        bottom.addView(HistoryView.ID);
        bottom.addView(PropertiesView.ID);
        bottom.addPlaceholder(CompareView.ID);
        bottom.addPlaceholder(UnmatchedView.ID);
        bottom.addPlaceholder(PluginsView.ID);
        bottom.addPlaceholder("org.eclipse.ui.views.ProgressView");
    }
}
