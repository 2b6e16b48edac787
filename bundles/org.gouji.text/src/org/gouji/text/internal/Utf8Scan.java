package org.gouji.text.internal;

/**
 * Checks bytes for being strict UTF-8: no overlong forms, no surrogates. Keeps its place between pieces.
 */
public final class Utf8Scan {

    private long malformed;
    private long multiByte;
    private int missing;
    private int lowest;
    private int highest;

    /**
     * Takes the next bytes.
     *
     * @param bytes holds them
     * @param length how many
     */
    public void feed(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b < 0 || missing > 0) {
                step(b & 0xFF);
            }
        }
    }

    private void step(int b) {
        if (missing > 0 && b >= lowest && b <= highest) {
            missing--;
            expect(missing, 0x80, 0xBF);
            return;
        }
        if (missing > 0) {
            malformed++;
            missing = 0;
        }
        if (b >= 0x80) {
            lead(b);
        }
    }

    private void lead(int b) {
        multiByte++;
        if (b >= 0xC2 && b <= 0xDF) {
            expect(1, 0x80, 0xBF);
        } else if (b >= 0xE0 && b <= 0xEF) {
            expect(2, b == 0xE0 ? 0xA0 : 0x80, b == 0xED ? 0x9F : 0xBF);
        } else if (b >= 0xF0 && b <= 0xF4) {
            expect(3, b == 0xF0 ? 0x90 : 0x80, b == 0xF4 ? 0x8F : 0xBF);
        } else {
            malformed++;
        }
    }

    private void expect(int count, int low, int high) {
        missing = count;
        lowest = low;
        highest = high;
    }

    /**
     * How often the bytes break the rules; a character cut off at the end is not counted.
     *
     * @return 0 for clean UTF-8
     */
    public long malformed() {
        return malformed;
    }

    /**
     * How many characters are not ASCII.
     *
     * @return the number, malformed ones included
     */
    public long multiByte() {
        return multiByte;
    }

    /**
     * Whether the bytes end inside a character.
     *
     * @return true when bytes are missing
     */
    public boolean cutOff() {
        return missing > 0;
    }
}
