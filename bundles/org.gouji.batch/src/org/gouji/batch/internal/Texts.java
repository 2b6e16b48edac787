package org.gouji.batch.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.gouji.model.LocalizedText;

/** The program's words in the language of the run. */
final class Texts {

    private static final String FILE = "org.gouji.batch.internal.messages";

    private final Locale locale;
    private final ResourceBundle bundle;
    private final VerbTexts verbs;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = file(FILE, locale);
        this.verbs = new VerbTexts(locale);
    }

    /** Chinese for a Chinese locale, otherwise English. */
    static Texts in(Locale wanted) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(wanted.getLanguage());
        Locale locale = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        return new Texts(locale);
    }

    /** Words in one language. */
    static ResourceBundle file(String name, Locale locale) {
        // Without fallback: English must not turn into the machine's language.
        return ResourceBundle.getBundle(name, locale, Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    VerbTexts verbs() {
        return verbs;
    }

    String of(Phrase phrase, Object... details) {
        String key = phrase.key();
        String words = key.startsWith(VerbTexts.PREFIX) ? verbs.of(key) : bundle.getString(key);
        // Numbers as plain digits in both languages: a count of inputs is no amount of money.
        return new MessageFormat(words, Locale.ROOT).format(plain(details));
    }

    String of(LocalizedText text) {
        return text.in(locale);
    }

    private static Object[] plain(Object[] details) {
        Object[] plain = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            plain[i] = String.valueOf(details[i]);
        }
        return plain;
    }
}
