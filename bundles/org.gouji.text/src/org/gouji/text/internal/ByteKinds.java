package org.gouji.text.internal;

/**
 * Counts NUL and control bytes, to tell text with a few stray ones from binary content.
 */
public final class ByteKinds {

    private static final int FEW = 4;
    private static final int TEXT_PER_CONTROL = 50;

    private long total;
    private long nul;
    private long control;

    /**
     * Takes the next bytes.
     *
     * @param bytes holds them
     * @param length how many
     */
    public void feed(byte[] bytes, int length) {
        total += length;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b >= 0 && b < 0x20 && !isLayout(b)) {
                control++;
                nul += b == 0 ? 1 : 0;
            }
        }
    }

    private static boolean isLayout(int b) {
        return b >= '\t' && b <= '\r' || b == 0x1A;
    }

    /**
     * Whether so many bytes are controls that this is no text in an encoding based on ASCII.
     *
     * @return true for binary content, and for UTF-16
     */
    public boolean binary() {
        return control * 3 > total || control > FEW && control * TEXT_PER_CONTROL > total;
    }

    /**
     * Whether every fifth byte is NUL, as in UTF-16 of ASCII.
     *
     * @return true when there are that many
     */
    public boolean manyNuls() {
        return nul * 5 >= total && nul > 0;
    }

    /**
     * Whether there is any NUL.
     *
     * @return true if so
     */
    public boolean hasNul() {
        return nul > 0;
    }
}
