package org.gouji.ui.internal.present;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.gouji.model.LocalizedText;

/** The texts of the workbench in one language. The files are UTF-8 as they are. */
public final class Texts {

    static final String BUNDLE = "org.gouji.ui.internal.present.messages";

    private static final List<String> NUMERALS = List.of("\u4e00", "\u4e8c", "\u4e09", "\u56db", "\u4e94", "\u516d",
            "\u4e03", "\u516b", "\u4e5d", "\u5341", "\u5341\u4e00", "\u5341\u4e8c");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Every Chinese locale reads the simplified texts, every other the English ones, as plug-ins' texts do. */
    public static Texts in(Locale locale) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        return new Texts(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    /** A text with its places {0}, {1} … filled. */
    public String get(String key, Object... args) {
        String text = bundle.getString(key);
        for (int i = 0; i < args.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(args[i]));
        }
        return text;
    }

    /** A number in Chinese numerals up to twelve as this language writes it; anything else as it is. */
    public String numeral(String chinese) {
        int number = NUMERALS.indexOf(chinese) + 1;
        return number == 0 || locale.equals(Locale.SIMPLIFIED_CHINESE) ? chinese : String.valueOf(number);
    }

    public String of(LocalizedText text) {
        return text.in(locale);
    }

    public Locale locale() {
        return locale;
    }
}
