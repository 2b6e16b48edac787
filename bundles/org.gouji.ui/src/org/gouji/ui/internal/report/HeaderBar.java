package org.gouji.ui.internal.report;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.gouji.model.Severity;
import org.gouji.ui.internal.present.ReportHeader;

/** Agency, year, form and status of a report. */
final class HeaderBar {

    private static final int GAP = 18;

    private HeaderBar() {
    }

    static Composite create(Composite parent, ReportHeader header) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(GAP, 2).applyTo(area);
        CLabel title = fact(area, header.title(), header.title());
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        fact(area, header.summary(), header.summary());
        CLabel template = fact(area, header.template(), header.template() + "\n" + header.templateReasons());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(template);
        CLabel status = fact(area, header.status(), header.statusReasons());
        status.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(icon(header.severity())));
        return area;
    }

    private static CLabel fact(Composite area, String text, String tooltip) {
        var label = new CLabel(area, SWT.NONE);
        label.setMargins(0, 1, 0, 1);
        label.setText(escaped(text));
        label.setToolTipText(tooltip.isBlank() ? null : tooltip);
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
