package org.gouji.ui.internal.keys;

import java.util.Optional;

/**
 * A command with its keys, in the platform's written form such as {@code CTRL+I}.
 *
 * @param id what tells the command from others, its parameters among it
 * @param name what it does
 * @param usual the keys it has from the beginning
 * @param keys the keys it has now
 */
record KeyLine(String id, String name, Optional<String> usual, Optional<String> keys) {

    KeyLine with(Optional<String> other) {
        return new KeyLine(id, name, usual, other);
    }

    /** Whether somebody chose its keys. */
    boolean changed() {
        return !keys.equals(usual);
    }
}
