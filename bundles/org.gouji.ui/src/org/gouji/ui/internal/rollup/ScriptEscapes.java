package org.gouji.ui.internal.rollup;

import java.util.Locale;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/** JSON that can stand in a script of a page: no text in it ends the script, or begins a comment of the page. */
final class ScriptEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private final int[] escapes = standardAsciiEscapesForJSON();

    ScriptEscapes() {
        for (char c : new char[]{'<', '>', '&', '\''}) {
            escapes[c] = ESCAPE_STANDARD;
        }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return escapes.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
        return character == LINE_SEPARATOR || character == PARAGRAPH_SEPARATOR
                ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", character))
                : null;
    }
}
