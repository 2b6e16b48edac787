package org.gouji.batch.internal;

import java.util.Locale;

/** Something the program says; its words are in both message files. */
interface Phrase {

    /** The key in the message files. */
    String key();

    /** The key of what a verb of {@code gouji workspace} says: {@code said.done} in the verb's own files. */
    static String key(String verb, Enum<?> said) {
        return VerbTexts.PREFIX + verb + ".said." + said.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
