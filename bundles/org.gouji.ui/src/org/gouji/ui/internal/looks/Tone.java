package org.gouji.ui.internal.looks;

import java.util.Locale;

/**
 * Every colour of ours, by what it says, on light and on dark paper. Each pair of text and ground that occurs has a
 * contrast of at least 4.5 on both.
 */
public enum Tone {
    PAPER(0xffffff, 0x1f2124), INK(0x1c1c1e, 0xe6e7ea), LINE(0x969ea8, 0x646b75),
    /** The selected cell, and what is marked in the original. */
    SELECTION(0x005abe, 0x7db8ff),
    /** The cells of a relation or a finding. */
    RELATED(0xc85a00, 0xffa14a),
    /** A relation that holds. */
    HOLDS(0x146e32, 0x6fd08c),
    /** The labels of a form. */
    LABEL(0xedf1f6, 0x2d323a),
    /** The states of cells. */
    BLANK(0xfff9db, 0x3d3818), MISSING(0xe2e2e5, 0x3b3b40), TEXT(0xffe7d1, 0x4a311a), PROPOSED(0xdaecff,
            0x1b3754), UNCERTAIN(0xf0e0fa, 0x402a4f), CORRECTED(0xd7f0db, 0x1e4028),
    /** A content that is refused, a text with an error. */
    REFUSED(0xffd6d6, 0x5a2226),
    /** Severities, as text on paper and as ground of a sign. */
    ERROR(0xbe1e2d, 0xff8f8f), WARNING(0xa65c00, 0xf0b050), INFO(0x28629b, 0x82b8f0),
    /** In pages: a place under the pointer, a place that is marked, a hole in a table. */
    HOVER(0xedf1f6, 0x33383f), MARKED(0xd2e5ff, 0x123a66), GAP(0xf4f4f5, 0x2a2b2e),
    /** In pages: what is left out. */
    OMITTED(0x5c4600, 0xe8cf7a), OMITTED_GROUND(0xfff9db, 0x35301a),
    /** Bars of charts: a number, one of a kind, one of those with least, one that may not be compared. */
    BAR(0x2f6fab, 0x5b9bd8), BAR_KIND(0x4b8b5a, 0x67b07a), BAR_LEAST(0xb8741a, 0xd99a44), BAR_APART(0x9aa3ad,
            0x8a929c);

    private final int light;
    private final int dark;

    Tone(int light, int dark) {
        this.light = light;
        this.dark = dark;
    }

    /** Red, green and blue, a byte each. */
    public int rgb(Scheme scheme) {
        return scheme == Scheme.DARK ? dark : light;
    }

    /** The colour as a page takes it. */
    public String css(Scheme scheme) {
        return String.format(Locale.ROOT, "#%06x", rgb(scheme));
    }

    /** All colours as variables of a page, {@code --paper} and so on. */
    public static String variables(Scheme scheme) {
        StringBuilder css = new StringBuilder(":root{color-scheme:")
                .append(scheme == Scheme.DARK ? "dark" : "light");
        for (Tone tone : values()) {
            css.append(";--").append(tone.name().toLowerCase(Locale.ROOT).replace('_', '-')).append(':')
                    .append(tone.css(scheme));
        }
        return css.append('}').toString();
    }
}
