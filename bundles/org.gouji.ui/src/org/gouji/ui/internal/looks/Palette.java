package org.gouji.ui.internal.looks;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.gouji.model.Severity;
import org.gouji.ui.internal.present.CellLook;

/** The colours of the scheme in which the workbench was started. UI thread only. */
public final class Palette {

    private static final Map<Tone, Color> COLORS = new EnumMap<>(Tone.class);

    private Palette() {
    }

    public static Color of(Tone tone) {
        return COLORS.computeIfAbsent(tone, each -> {
            int rgb = each.rgb(Appearance.scheme());
            return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
        });
    }

    /** Makes a control look like paper with ink on it. */
    public static void paper(Control control) {
        control.setBackground(of(Tone.PAPER));
        control.setForeground(of(Tone.INK));
    }

    /** Behind a cell. */
    public static Color ground(CellLook look) {
        return of(tone(look));
    }

    /** Behind a text with a finding. */
    public static Color ground(Severity severity) {
        return of(switch (severity) {
            case ERROR -> Tone.REFUSED;
            case WARNING -> Tone.TEXT;
            case INFO -> Tone.PROPOSED;
        });
    }

    public static Color of(Severity severity) {
        return of(switch (severity) {
            case ERROR -> Tone.ERROR;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.INFO;
        });
    }

    static Tone tone(CellLook look) {
        return switch (look) {
            case LABEL -> Tone.LABEL;
            case NUMBER -> Tone.PAPER;
            case BLANK -> Tone.BLANK;
            case MISSING -> Tone.MISSING;
            case TEXT -> Tone.TEXT;
            case PROPOSED -> Tone.PROPOSED;
            case UNCERTAIN -> Tone.UNCERTAIN;
            case CORRECTED -> Tone.CORRECTED;
        };
    }
}
