package org.gouji.itests.ui;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;

/** The form in the editor on top; UI thread only. */
final class Forms {

    private static final String CELLS = "org.gouji.ui.cells";
    private static final String SELECTED = "org.gouji.ui.selected";
    private static final String FACTS = "org.gouji.ui.facts";

    private Forms() {
    }

    static List<Canvas> canvases() {
        return Screen.visible(Canvas.class).stream().filter(canvas -> canvas.getData(CELLS) != null).toList();
    }

    /** The key of the selected cell, or null. */
    static Object selected() {
        return canvases().isEmpty() ? null : canvases().get(0).getData(SELECTED);
    }

    @SuppressWarnings("unchecked")
    static Map<String, String> cells() {
        return (Map<String, String>) canvases().get(0).getData(CELLS);
    }

    static String facts() {
        return Screen.visible(StyledText.class).stream().filter(text -> text.getData(FACTS) != null)
                .map(StyledText::getText).findFirst().orElse("");
    }
}
