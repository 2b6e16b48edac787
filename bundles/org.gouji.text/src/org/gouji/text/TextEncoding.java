package org.gouji.text;

import java.nio.charset.Charset;
import java.util.Objects;

/**
 * How the characters of a file are stored.
 *
 * @param charset the character set
 * @param bom bytes of a byte order mark before the first character
 * @param certain false when no character set fits cleanly and this one is merely the likeliest
 * @since 1.0
 */
public record TextEncoding(Charset charset, int bom, boolean certain) {

    public TextEncoding {
        Objects.requireNonNull(charset, "charset");
    }

    /**
     * The name for people.
     *
     * @return such as {@code UTF-8} or {@code GB18030}
     */
    public String name() {
        return charset.name();
    }
}
