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

    private Texts(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** Chinese for a Chinese locale, otherwise English. */
    static Texts in(Locale wanted) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(wanted.getLanguage());
        Locale locale = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        // Without fallback: English must not turn into the machine's language.
        ResourceBundle bundle = ResourceBundle.getBundle(FILE, locale, Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Texts(locale, bundle);
    }

    Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    String of(Message message, Object... details) {
        // Numbers as plain digits in both languages: a count of inputs is no amount of money.
        return new MessageFormat(bundle.getString(message.key()), Locale.ROOT).format(plain(details));
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
