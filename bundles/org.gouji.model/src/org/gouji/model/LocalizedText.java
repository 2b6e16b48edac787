package org.gouji.model;

import java.util.Locale;
import java.util.Objects;

/**
 * A text for people in both languages of the product.
 *
 * @param zh the Chinese text; never blank for a text a user reads
 * @param en the English text
 * @since 1.0
 */
public record LocalizedText(String zh, String en) {

    /** The text without content, in both languages. */
    public static final LocalizedText EMPTY = new LocalizedText("", "");

    public LocalizedText {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /**
     * Makes a text from its two languages.
     *
     * @param zh the Chinese text
     * @param en the English text
     * @return the text
     */
    public static LocalizedText of(String zh, String en) {
        return new LocalizedText(zh, en);
    }

    /**
     * Makes a text that reads the same in both languages, such as a name taken from a file.
     *
     * @param text the text
     * @return the text for both languages
     */
    public static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    /**
     * Selects the language for a reader.
     *
     * @param locale the reader's locale
     * @return the Chinese text for a Chinese locale, otherwise the English one
     */
    public String in(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? zh : en;
    }
}
