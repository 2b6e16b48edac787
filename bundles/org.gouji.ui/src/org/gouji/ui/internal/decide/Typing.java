package org.gouji.ui.internal.decide;

import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;

/** Tells the commands whether the officer is typing: then the keys of a text belong to the text. */
public final class Typing extends AbstractSourceProvider {

    /** The variable for expressions: whether a text that can be edited has the keyboard. */
    private static final String VARIABLE = "org.gouji.ui.typing";

    private static final int[] EVENTS = {SWT.FocusIn, SWT.FocusOut, SWT.Dispose};

    private final Display display = Display.getDefault();
    private final Listener listener = this::follow;
    private Optional<Widget> field = Optional.empty();

    public Typing() {
        for (int event : EVENTS) {
            display.addFilter(event, listener);
        }
    }

    private void follow(Event event) {
        boolean before = field.isPresent();
        if (event.type == SWT.FocusIn) {
            field = Optional.of(event.widget).filter(Typing::edits);
        } else if (field.equals(Optional.of(event.widget))) {
            field = Optional.empty();
        }
        if (before != field.isPresent()) {
            fireSourceChanged(ISources.WORKBENCH, VARIABLE, field.isPresent());
        }
    }

    private static boolean edits(Widget widget) {
        if (widget instanceof Text text) {
            return text.getEditable();
        }
        if (widget instanceof StyledText text) {
            return text.getEditable();
        }
        boolean typed = widget instanceof Combo || widget instanceof Spinner;
        return typed && (widget.getStyle() & SWT.READ_ONLY) == 0;
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(VARIABLE, field.isPresent());
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[]{VARIABLE};
    }

    @Override
    public void dispose() {
        if (!display.isDisposed()) {
            for (int event : EVENTS) {
                display.removeFilter(event, listener);
            }
        }
    }
}
