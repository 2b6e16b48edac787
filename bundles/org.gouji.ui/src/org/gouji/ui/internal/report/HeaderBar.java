package org.gouji.ui.internal.report;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.gouji.model.Severity;
import org.gouji.ui.internal.present.ReportHeader;

/** Agency, year, form and status of a report. */
final class HeaderBar {

    private static final int COLUMNS = 3;

    private HeaderBar() {
    }

    static Composite create(Composite parent, ReportHeader header) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).spacing(18, 2).applyTo(area);
        var title = new Label(area, SWT.NONE);
        title.setFont(JFaceResources.getHeaderFont());
        title.setText(escaped(header.title()));
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(title);
        fact(area, header.template(), header.templateReasons());
        CLabel status = fact(area, header.status(), header.statusReasons());
        status.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(icon(header.severity())));
        fact(area, header.summary(), "");
        return area;
    }

    private static CLabel fact(Composite area, String text, String tooltip) {
        var label = new CLabel(area, SWT.NONE);
        label.setMargins(0, 1, 0, 1);
        label.setText(escaped(text));
        label.setToolTipText(tooltip.isEmpty() ? null : tooltip);
        return label;
    }

    private static String icon(Severity severity) {
        return switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        };
    }

    /** Labels take an ampersand for a mnemonic. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
