package org.gouji.ui.internal.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.gouji.model.Severity;
import org.gouji.ui.internal.looks.Palette;
import org.gouji.ui.internal.looks.Spoken;
import org.gouji.ui.internal.looks.Tone;
import org.gouji.ui.internal.present.Relation;
import org.gouji.ui.internal.present.Texts;

/** The relations that the selected cell takes part in, with their numbers; a click marks the cells of one. */
final class EquationBar {

    /** Widget data that names the bar, for programs that look at the screen. */
    static final String RELATIONS = "org.gouji.ui.relations";

    private static final int LINES = 3;

    private final StyledText area;
    private final Texts texts;
    private List<Relation> shown = List.of();

    EquationBar(Composite parent, Texts texts) {
        this.texts = texts;
        area = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP | SWT.BORDER);
        Palette.paper(area);
        area.setAlwaysShowScrollBars(false);
        Spoken.name(area, texts.get("relation.title"));
        area.setData(RELATIONS, Boolean.TRUE);
        area.setText(texts.get("relation.hint"));
    }

    Control control() {
        return area;
    }

    /** Room for a few lines. */
    int height() {
        return LINES * area.getLineHeight() + 2 * area.getBorderWidth() + LINES;
    }

    int lineHeight() {
        return area.getLineHeight();
    }

    /** Calls with the cells of the relation on which the officer clicks or presses Enter. */
    void onClick(Consumer<List<String>> listener) {
        area.addListener(SWT.MouseUp, event -> line(area.getLineIndex(event.y), listener));
        area.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                line(area.getLineAtOffset(area.getCaretOffset()), listener);
            }
        });
    }

    private void line(int line, Consumer<List<String>> listener) {
        if (line >= 0 && line < shown.size()) {
            listener.accept(shown.get(line).keys());
        }
    }

    void show(List<Relation> relations) {
        shown = relations;
        if (relations.isEmpty()) {
            area.setText(texts.get("relation.none"));
            return;
        }
        area.setText("");
        for (Relation relation : relations) {
            int start = area.getCharCount();
            String head = texts.get("relation." + relation.state().name().toLowerCase(Locale.ROOT),
                    relation.code());
            area.append((start == 0 ? "" : "\n") + texts.get("relation.line", head, relation.statement(),
                    relation.numbers()));
            int from = start == 0 ? 0 : start + 1;
            area.setStyleRange(new StyleRange(from, head.length(), color(relation.state()), null, SWT.BOLD));
            int numbers = area.getCharCount() - relation.numbers().length();
            area.setStyleRange(new StyleRange(numbers, relation.numbers().length(), color(relation.state()), null,
                    relation.state() == Relation.State.BROKEN ? SWT.BOLD : SWT.NORMAL));
        }
        area.setTopIndex(0);
    }

    private static Color color(Relation.State state) {
        return switch (state) {
            case BROKEN -> Palette.of(Severity.ERROR);
            case OPEN -> Palette.of(Severity.WARNING);
            case HOLDS -> Palette.of(Tone.HOLDS);
        };
    }
}
