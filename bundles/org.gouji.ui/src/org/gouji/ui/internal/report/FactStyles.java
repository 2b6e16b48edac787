package org.gouji.ui.internal.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/** Makes the names of facts bold, so that the eye finds them. */
final class FactStyles {

    private FactStyles() {
    }

    static void apply(StyledText text, String separator) {
        // All at once: after each change of styles the widget asks the system for the mouse.
        List<StyleRange> names = new ArrayList<>();
        for (int line = 0; line < text.getLineCount(); line++) {
            int end = text.getLine(line).indexOf(separator);
            if (end > 0) {
                names.add(new StyleRange(text.getOffsetAtLine(line), end, null, null, SWT.BOLD));
            }
        }
        text.setStyleRanges(names.toArray(StyleRange[]::new));
    }
}
