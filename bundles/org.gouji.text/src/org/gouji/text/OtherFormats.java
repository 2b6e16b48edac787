package org.gouji.text;

import java.util.List;
import java.util.Locale;

/** Formats that are made of text but are no text: web pages, XML, mail, and documents behind a byte order mark. */
final class OtherFormats {

    private static final List<String> BEGINNINGS = List.of("<!doctype", "<?xml", "%pdf-", "{\\rtf");
    private static final List<String> PAGE_TAGS = List.of("<html", "<body", "</html>");
    private static final List<String> MAIL_FIELDS = List.of("mime-version:", "message-id:", "received:", "from:",
            "date:",
            "subject:", "content-type:");
    private static final int FEWEST_FIELDS = 3;
    private static final int FEWEST_TAGS = 5;

    private OtherFormats() {
    }

    /** Whether the beginning of a file is that of another format. */
    static boolean claim(String beginning) {
        String text = beginning.substring(Blanks.skip(beginning, 0)).toLowerCase(Locale.ROOT);
        return BEGINNINGS.stream().anyMatch(text::startsWith) || PAGE_TAGS.stream().anyMatch(text::contains)
                || isFragment(text) || isMail(text);
    }

    private static boolean isFragment(String text) {
        int tags = 0;
        for (int i = text.indexOf("</"); text.startsWith("<") && i >= 0
                && tags < FEWEST_TAGS; i = text.indexOf("</", i + 2)) {
            tags++;
        }
        return tags >= FEWEST_TAGS;
    }

    private static boolean isMail(String text) {
        int end = text.indexOf("\n\n");
        long fields = text.substring(0, end < 0 ? text.length() : end).replace("\r", "").lines()
                .takeWhile(line -> !line.isEmpty()).filter(line -> MAIL_FIELDS.stream().anyMatch(line::startsWith))
                .count();
        return fields >= FEWEST_FIELDS;
    }
}
