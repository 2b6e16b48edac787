package org.gouji.core.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.TreeSet;

/**
 * What tells findings apart over time: the first 16 hexadecimal digits of the SHA-256 of the code, the sorted keys and
 * subjects and the discriminator, in UTF-8, each preceded by the character U+001F. File names, positions and messages do
 * not enter, so a report that comes back with other lines or under another name gives the same fingerprints.
 */
final class Fingerprint {

    private static final byte SEPARATOR = 0x1F;
    private static final int BYTES = 8;

    private Fingerprint() {
    }

    static String of(String code, Collection<String> keys, String discriminator) {
        MessageDigest digest = FileState.digest();
        add(digest, code);
        new TreeSet<>(keys).forEach(key -> add(digest, key));
        add(digest, discriminator);
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(SEPARATOR);
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
