package org.gouji.ui.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.gouji.ui.internal.looks.Palette;
import org.gouji.ui.internal.original.DocumentText.Span;
import org.gouji.ui.internal.original.NarrativeText;
import org.gouji.ui.internal.original.NarrativeText.Mark;
import org.gouji.ui.internal.present.ReportPresenter;
import org.gouji.ui.internal.present.Texts;

/** The running text of a report: findings are underlined, and lead to the cells that contradict. */
final class NarrativePage {

    /** Widget data that names the text, for programs that look at the screen. */
    static final String NARRATIVE = "org.gouji.ui.narrative";

    private static final int MARGIN = 12;
    private static final int MOST = 10_000;
    private static final int SPACING = 3;

    private final StyledText area;
    private final Texts texts;
    private NarrativeText shown;
    private boolean stale = true;
    private Consumer<String> selected = fingerprint -> {
    };
    private Consumer<String> jump = fingerprint -> {
    };

    NarrativePage(Composite parent, ReportPresenter presenter, Texts texts) {
        this.texts = texts;
        area = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        Palette.paper(area);
        area.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        area.setLineSpacing(SPACING);
        area.setData(NARRATIVE, Boolean.TRUE);
        shown = NarrativeText.of(presenter.checked(), presenter.review(), texts);
        area.addListener(SWT.Show, event -> filled());
        area.addListener(SWT.MouseMove, this::hover);
        area.addListener(SWT.MouseUp, event -> mark(event).ifPresent(mark -> selected.accept(mark.fingerprint())));
        area.addListener(SWT.MouseDoubleClick, event -> mark(event).ifPresent(mark -> jump.accept(mark.fingerprint())));
        area.addListener(SWT.KeyDown, this::key);
    }

    Control control() {
        return area;
    }

    /** Calls with the finding that the officer clicks. */
    void onSelect(Consumer<String> listener) {
        selected = listener;
    }

    /** Calls with the finding whose cells the officer wants to see. */
    void onJump(Consumer<String> listener) {
        jump = listener;
    }

    /** Shows the same report after a change. */
    void show(ReportPresenter changed) {
        NarrativeText now = NarrativeText.of(changed.checked(), changed.review(), texts);
        if (!now.equals(shown)) {
            shown = now;
            stale = true;
            if (area.isVisible()) {
                filled();
            }
        }
    }

    /** Whether a finding is about the text. */
    boolean has(String fingerprint) {
        return shown.of(fingerprint).isPresent();
    }

    /** Shows where a finding stands. */
    void reveal(String fingerprint) {
        if (has(fingerprint)) {
            filled();
        }
        shown.of(fingerprint).map(Mark::at).ifPresent(at -> {
            area.setSelection(at.from(), at.to());
            area.showSelection();
        });
    }

    /** The places where a text stands; running one shows it. */
    List<Runnable> find(String wanted) {
        List<Runnable> hits = new ArrayList<>();
        String all = shown.text().toLowerCase(Locale.ROOT);
        String small = wanted.toLowerCase(Locale.ROOT);
        for (int at = all.indexOf(small); at >= 0 && hits.size() < MOST; at = all.indexOf(small, at + small.length())) {
            int from = at;
            hits.add(() -> {
                area.setSelection(from, from + small.length());
                area.showSelection();
            });
        }
        return hits;
    }

    void setFocus() {
        area.setFocus();
    }

    /** A long text is measured for long: not before somebody looks at it. */
    private void filled() {
        if (stale) {
            stale = false;
            fill();
        }
    }

    private void fill() {
        int top = area.getTopPixel();
        area.setText(shown.text());
        for (Span heading : shown.headings()) {
            area.setStyleRange(new StyleRange(heading.from(), heading.to() - heading.from(), null, null, SWT.BOLD));
        }
        shown.marks().forEach(this::underline);
        area.setTopPixel(top);
    }

    private void underline(Mark mark) {
        int length = mark.at().to() - mark.at().from();
        if (length > 0) {
            var style = new StyleRange(mark.at().from(), length, null, Palette.ground(mark.severity()));
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
            style.underlineColor = Palette.of(mark.severity());
            area.setStyleRange(style);
        }
    }

    private void hover(Event event) {
        String tooltip = mark(event).map(Mark::hover).orElse(null);
        if (!Objects.equals(tooltip, area.getToolTipText())) {
            area.setToolTipText(tooltip);
            area.setCursor(tooltip == null ? null : area.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            caret().ifPresent(mark -> jump.accept(mark.fingerprint()));
        } else if (event.character == ' ') {
            caret().ifPresent(mark -> selected.accept(mark.fingerprint()));
        }
    }

    private Optional<Mark> caret() {
        return shown.at(area.getCaretOffset()).or(() -> shown.at(area.getSelection().x));
    }

    private Optional<Mark> mark(Event event) {
        int offset = area.getOffsetAtPoint(new Point(event.x, event.y));
        return offset < 0 ? Optional.empty() : shown.at(offset);
    }
}
