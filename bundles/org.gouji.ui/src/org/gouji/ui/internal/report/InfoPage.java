package org.gouji.ui.internal.report;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.gouji.ui.internal.browse.FactRow;
import org.gouji.ui.internal.info.InfoGroup;
import org.gouji.ui.internal.looks.Palette;
import org.gouji.ui.internal.looks.Tone;
import org.gouji.ui.internal.present.Texts;

/** Whose a report is, what recognised it and why, its file and its versions. */
final class InfoPage {

    /** Widget data that names the text, for programs that look at the screen. */
    static final String INFO = "org.gouji.ui.info";

    private static final int MARGIN = 12;
    private static final int INDENT = 18;
    private static final int SPACING = 3;

    private final StyledText area;
    private final Texts texts;

    InfoPage(Composite parent, Texts texts) {
        this.texts = texts;
        area = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        Palette.paper(area);
        area.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        area.setLineSpacing(SPACING);
        area.setData(INFO, Boolean.TRUE);
        area.setText(texts.get("info.looking"));
    }

    Control control() {
        return area;
    }

    /** Says why nothing is known. */
    void say(String text) {
        area.setText(text);
    }

    void show(List<InfoGroup> groups) {
        area.setText("");
        for (InfoGroup group : groups) {
            if (area.getCharCount() > 0) {
                area.append("\n");
            }
            line(group.title(), group.title().length(), 0);
            for (FactRow fact : group.facts()) {
                String head = texts.get("fact.line", fact.name(), "");
                line(head + fact.text(), head.length(), INDENT);
            }
        }
        area.setTopPixel(0);
    }

    private void line(String text, int bold, int indent) {
        int start = area.getCharCount();
        area.append(text.replace('\n', ' ') + "\n");
        var style = new StyleRange(start, bold, indent == 0 ? Palette.of(Tone.SELECTION) : null, null, SWT.BOLD);
        area.setStyleRange(style);
        int line = area.getLineAtOffset(start);
        area.setLineIndent(line, 1, indent);
        area.setLineWrapIndent(line, 1, 2 * indent);
    }
}
