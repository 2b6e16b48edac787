package org.gouji.ui.internal.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

import org.gouji.ui.internal.present.CellLook;
import org.junit.jupiter.api.Test;

/** Every text can be read on every ground on which it stands, in the light and in the dark. */
class ToneTest {

    private static final double READABLE = 4.5;

    /** For lines, frames and bars, which are no text. */
    private static final double VISIBLE = 3.0;

    private static final Set<Tone> GROUNDS = EnumSet.of(Tone.PAPER, Tone.REFUSED, Tone.TEXT, Tone.PROPOSED, Tone.HOVER,
            Tone.MARKED, Tone.GAP);

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int part) {
        double share = (part & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double contrast(Tone one, Tone other, Scheme scheme) {
        double first = luminance(one.rgb(scheme));
        double second = luminance(other.rgb(scheme));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static void check(Set<String> faint, Tone text, Tone ground, double least) {
        for (Scheme scheme : Scheme.values()) {
            double contrast = contrast(text, ground, scheme);
            if (contrast < least) {
                faint.add(String.format("%s: %s on %s %.2f", scheme, text, ground, contrast));
            }
        }
    }

    @Test
    void inkIsReadableOnTheGroundOfEveryCellAndText() {
        Set<String> faint = new TreeSet<>();
        Arrays.stream(CellLook.values()).forEach(look -> check(faint, Tone.INK, Palette.tone(look), READABLE));
        GROUNDS.forEach(ground -> check(faint, Tone.INK, ground, READABLE));
        check(faint, Tone.OMITTED, Tone.OMITTED_GROUND, READABLE);
        assertThat(faint).isEmpty();
    }

    @Test
    void colouredTextsAndTheirSignsAreReadable() {
        Set<String> faint = new TreeSet<>();
        for (Tone tone : EnumSet.of(Tone.ERROR, Tone.WARNING, Tone.INFO, Tone.HOLDS, Tone.SELECTION)) {
            check(faint, tone, Tone.PAPER, READABLE);
        }
        assertThat(faint).isEmpty();
    }

    @Test
    void framesAndBarsAreVisible() {
        Set<String> faint = new TreeSet<>();
        for (Tone tone : EnumSet.of(Tone.RELATED, Tone.SELECTION, Tone.BAR, Tone.BAR_KIND, Tone.BAR_LEAST)) {
            check(faint, tone, Tone.PAPER, VISIBLE);
        }
        assertThat(faint).isEmpty();
    }

    @Test
    void aPageGetsEveryColourOfItsScheme() {
        assertThat(Tone.variables(Scheme.DARK)).startsWith(":root{color-scheme:dark;--paper:#1f2124;")
                .contains("--omitted-ground:");
        assertThat(Tone.variables(Scheme.LIGHT)).contains("--paper:#ffffff").contains("color-scheme:light");
    }
}
