package org.gouji.ui.internal.present;

import java.util.Locale;

/** Spelling of constants in the keys of texts. */
final class Words {

    private Words() {
    }

    /** Such as {@code wrong-extension}. */
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
