package org.gouji.text.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Recognises UTF-16 without a byte order mark: read in the right byte order, nearly all units are ASCII or Chinese.
 */
public final class Utf16Guess {

    private static final double PLAUSIBLE = 0.9;

    private Utf16Guess() {
    }

    /**
     * Looks at the beginning of a file.
     *
     * @param bytes the first bytes
     * @return the byte order, or empty when the bytes are not UTF-16
     */
    public static Optional<Charset> of(byte[] bytes) {
        int units = bytes.length / 2;
        if (units < 2) {
            return Optional.empty();
        }
        double little = share(bytes, 0);
        double big = share(bytes, 1);
        if (Math.max(little, big) < PLAUSIBLE || little == big) {
            return Optional.empty();
        }
        return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static double share(byte[] bytes, int low) {
        int good = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            int unit = (bytes[i + 1 - low] & 0xFF) << 8 | bytes[i + low] & 0xFF;
            good += isUsual(unit) ? 1 : 0;
        }
        return good / (double) (bytes.length / 2);
    }

    private static boolean isUsual(int unit) {
        return unit >= 0x20 && unit <= 0x7E || unit == '\t' || unit == '\n' || unit == '\r'
                || unit >= 0x4E00 && unit <= 0x9FA5 || unit >= 0x3000 && unit <= 0x3015
                || unit >= 0xFF01 && unit <= 0xFF5E || unit >= 0x2010 && unit <= 0x2027 || unit == 0xA0;
    }
}
