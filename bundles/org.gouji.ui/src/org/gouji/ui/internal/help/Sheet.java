package org.gouji.ui.internal.help;

import java.util.Optional;

/**
 * A page as the help shows it: its pictures are in it, its links lead to other sheets.
 *
 * @param title its title
 * @param body the inner HTML
 * @param anchor the place to begin at
 */
record Sheet(String title, String body, Optional<String> anchor) {

    static Sheet of(String title, String body) {
        return new Sheet(title, body, Optional.empty());
    }
}
