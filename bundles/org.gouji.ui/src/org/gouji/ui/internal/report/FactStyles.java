package org.gouji.ui.internal.report;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/** Makes the names of facts bold, so that the eye finds them. */
final class FactStyles {

    private FactStyles() {
    }

    static void apply(StyledText text, String separator) {
        for (int line = 0; line < text.getLineCount(); line++) {
            int end = text.getLine(line).indexOf(separator);
            if (end > 0) {
                text.setStyleRange(new StyleRange(text.getOffsetAtLine(line), end, null, null, SWT.BOLD));
            }
        }
    }
}
