package org.gouji.ui.internal.report;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.gouji.ui.internal.present.Texts;

/** What stands in the place of a report: that it is being read, or why there is none and what to do. */
final class MessagePage {

    private static final int WIDTH = 560;
    private static final int MARGIN = 24;

    private final Composite area;

    MessagePage(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN / 2, MARGIN / 2)
                .applyTo(area);
    }

    /** The control to be placed in a window. */
    Composite control() {
        return area;
    }

    /** Shows that something is going on. */
    MessagePage busy(String text) {
        title(SWT.ICON_WORKING, text);
        var bar = new ProgressBar(area, SWT.HORIZONTAL | SWT.INDETERMINATE);
        GridDataFactory.swtDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(bar);
        return this;
    }

    /** Shows a problem and what to do. */
    MessagePage problem(String title, String advice) {
        title(SWT.ICON_WARNING, title);
        var text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        text.setText(advice);
        text.setBackground(area.getBackground());
        GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        return this;
    }

    /** Adds a button that reads the file again. */
    MessagePage retry(Texts texts, Runnable action) {
        var button = new Button(area, SWT.PUSH);
        button.setText(texts.get("header.retry"));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(button);
        return this;
    }

    private void title(int icon, String text) {
        var image = new Label(area, SWT.NONE);
        image.setImage(area.getDisplay().getSystemImage(icon));
        var title = new Label(area, SWT.WRAP);
        title.setFont(JFaceResources.getBannerFont());
        title.setText(text);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(title);
    }
}
