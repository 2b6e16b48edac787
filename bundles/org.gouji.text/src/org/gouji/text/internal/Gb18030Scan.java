package org.gouji.text.internal;

/**
 * Checks bytes for being GB18030, and for reading like Chinese: nearly any bytes decode to some hanzi, but only real
 * text decodes to common ones.
 */
public final class Gb18030Scan {

    /** Share of common characters in any Chinese text; rare names and old characters stay far below the rest. */
    private static final double PLAUSIBLE = 0.8;

    private long malformed;
    private long characters;
    private long common;
    private int length;
    private int first;

    /**
     * Takes the next bytes.
     *
     * @param bytes holds them
     * @param count how many
     */
    public void feed(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            int b = bytes[i] & 0xFF;
            if (length > 0 || b >= 0x80) {
                step(b);
            }
        }
    }

    private void step(int b) {
        switch (length) {
            case 0 -> lead(b);
            case 1 -> second(b);
            case 2 -> third(b);
            default -> fourth(b);
        }
    }

    private void lead(int b) {
        if (b == 0x80 || b == 0xFF) {
            malformed++;
        } else {
            first = b;
            length = 1;
        }
    }

    private void second(int b) {
        if (b >= 0x30 && b <= 0x39) {
            length = 2;
        } else if (b >= 0x40 && b != 0x7F && b != 0xFF) {
            length = 0;
            characters++;
            common += isCommon(first, b) ? 1 : 0;
        } else {
            restart(b);
        }
    }

    private void third(int b) {
        if (b >= 0x81 && b <= 0xFE) {
            length = 3;
        } else {
            restart(b);
        }
    }

    private void fourth(int b) {
        if (b >= 0x30 && b <= 0x39) {
            length = 0;
            characters++;
        } else {
            restart(b);
        }
    }

    private void restart(int b) {
        malformed++;
        length = 0;
        if (b >= 0x80) {
            lead(b);
        }
    }

    /** Punctuation, full-width forms and the 3,755 hanzi of the first level of GB 2312. */
    private static boolean isCommon(int lead, int trail) {
        return trail >= 0xA1 && (lead >= 0xA1 && lead <= 0xA3 || lead >= 0xB0 && lead <= 0xD7);
    }

    /**
     * How often the bytes break the rules; a character cut off at the end is not counted.
     *
     * @return 0 for clean GB18030
     */
    public long malformed() {
        return malformed;
    }

    /**
     * Whether the characters are those of Chinese text.
     *
     * @return true when enough of them are common
     */
    public boolean plausible() {
        return characters > 0 && common >= PLAUSIBLE * characters;
    }

    /**
     * Whether the bytes end inside a character.
     *
     * @return true when bytes are missing
     */
    public boolean cutOff() {
        return length > 0;
    }
}
