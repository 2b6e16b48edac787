package org.gouji.ui.internal.present;

/** How large texts are in the font of a grid, in pixels. */
public interface TextMeasure {

    /** Width on one line. */
    int width(String text);

    /** Height when wrapped at a width. */
    int height(String text, int width);
}
