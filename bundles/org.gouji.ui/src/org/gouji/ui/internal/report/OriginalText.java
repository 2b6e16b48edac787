package org.gouji.ui.internal.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.gouji.ui.internal.looks.Palette;
import org.gouji.ui.internal.looks.Tone;
import org.gouji.ui.internal.original.DocumentText;
import org.gouji.ui.internal.original.DocumentText.Span;

/** The original as plain text. */
final class OriginalText {

    private final StyledText area;
    private Optional<DocumentText> shown = Optional.empty();

    OriginalText(StyledText area) {
        this.area = area;
        Palette.paper(area);
    }

    /** Calls with the place on which the officer clicks. */
    void onClick(Consumer<String> listener) {
        area.addListener(SWT.MouseUp, event -> {
            int offset = area.getOffsetAtPoint(new Point(event.x, event.y));
            shown.filter(text -> offset >= 0).flatMap(text -> text.at(offset)).ifPresent(listener);
        });
    }

    void say(String text) {
        shown = Optional.empty();
        area.setText(text);
    }

    void show(DocumentText text, List<String> marked) {
        shown = Optional.of(text);
        area.setText(text.text());
        mark(marked);
    }

    void mark(List<String> nodes) {
        area.setStyleRanges(new StyleRange[0]);
        List<Span> spans = nodes.stream().flatMap(node -> shown.flatMap(text -> text.place(node)).stream()).toList();
        spans.forEach(span -> area.setStyleRange(
                new StyleRange(span.from(), span.to() - span.from(), Palette.of(Tone.PAPER),
                        Palette.of(Tone.SELECTION))));
        spans.stream().findFirst().ifPresent(first -> {
            area.setCaretOffset(first.from());
            area.showSelection();
        });
    }
}
