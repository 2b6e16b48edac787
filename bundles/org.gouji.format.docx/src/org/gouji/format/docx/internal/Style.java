package org.gouji.format.docx.internal;

/**
 * What a style says of paragraphs, before or after looking at the styles it is based on.
 *
 * @param name its name, lower case
 * @param basedOn id of another style, or empty
 * @param outline outline level 0 to 9, or {@link #UNSET}
 * @param list number of the list, or {@link #UNSET}
 * @param level level in the list, or {@link #UNSET}
 * @param hidden 1 when its text is hidden, 0 when not, or {@link #UNSET}
 */
record Style(String name, String basedOn, int outline, int list, int level, int hidden) {

    static final int UNSET = -1;
    static final Style NONE = new Style("", "", UNSET, UNSET, UNSET, UNSET);

    /** Heading level 1 to 9, or 0 for a paragraph of text. */
    int heading() {
        int named = headingByName(name);
        if (outline != UNSET) {
            return headingOf(outline);
        }
        return named;
    }

    static int headingOf(int outline) {
        return outline >= 0 && outline <= 8 ? outline + 1 : 0;
    }

    boolean isHidden() {
        return hidden == 1;
    }

    /** Level of a style called "heading 2" or "标题 2" (lower case), or 0. */
    static int headingByName(String name) {
        int prefix = name.startsWith("heading") ? 7 : name.startsWith("标题") ? 2 : 0;
        return prefix == 0 ? 0 : numberOf(name.substring(prefix));
    }

    private static int numberOf(String text) {
        String digits = text.strip();
        return digits.length() == 1 && digits.charAt(0) >= '1' && digits.charAt(0) <= '9' ? digits.charAt(0) - '0' : 0;
    }

    /** This style completed by the one it is based on. */
    Style over(Style base) {
        int heading = headingByName(name);
        int outlines = outline != UNSET ? outline : heading > 0 ? heading - 1 : base.heading() - 1;
        boolean own = list != UNSET;
        return new Style(name, "", outlines, own ? list : base.list, own || level != UNSET ? level : base.level,
                hidden != UNSET ? hidden : base.hidden);
    }
}
