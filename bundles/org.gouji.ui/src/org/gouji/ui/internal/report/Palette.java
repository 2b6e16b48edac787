package org.gouji.ui.internal.report;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.gouji.model.Severity;
import org.gouji.ui.internal.present.CellLook;

/** The colours of a form. Fixed, as on paper; each pair of text and ground has a contrast of at least 4.5. */
final class Palette {

    static final Color PAPER = new Color(new RGB(255, 255, 255));
    static final Color INK = new Color(new RGB(28, 28, 30));
    static final Color LINE = new Color(new RGB(150, 158, 168));
    static final Color SELECTION = new Color(new RGB(0, 90, 190));
    static final Color RELATED = new Color(new RGB(200, 90, 0));

    static final Color REFUSED = new Color(new RGB(255, 214, 214));

    static final Color HOLDS = new Color(new RGB(20, 110, 50));

    private static final Color LABEL = new Color(new RGB(237, 241, 246));
    private static final Color BLANK = new Color(new RGB(255, 249, 219));
    private static final Color MISSING = new Color(new RGB(226, 226, 229));
    private static final Color TEXT = new Color(new RGB(255, 231, 209));
    private static final Color PROPOSED = new Color(new RGB(218, 236, 255));
    private static final Color UNCERTAIN = new Color(new RGB(240, 224, 250));
    private static final Color CORRECTED = new Color(new RGB(215, 240, 219));
    private static final Color ERROR = new Color(new RGB(190, 30, 45));
    private static final Color WARNING = new Color(new RGB(166, 92, 0));
    private static final Color INFO = new Color(new RGB(40, 98, 155));

    private Palette() {
    }

    static Color ground(CellLook look) {
        return switch (look) {
            case LABEL -> LABEL;
            case NUMBER -> PAPER;
            case BLANK -> BLANK;
            case MISSING -> MISSING;
            case TEXT -> TEXT;
            case PROPOSED -> PROPOSED;
            case UNCERTAIN -> UNCERTAIN;
            case CORRECTED -> CORRECTED;
        };
    }

    /** Behind a text with a finding. */
    static Color ground(Severity severity) {
        return switch (severity) {
            case ERROR -> REFUSED;
            case WARNING -> TEXT;
            case INFO -> PROPOSED;
        };
    }

    static Color of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }
}
