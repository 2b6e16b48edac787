package org.gouji.format.markdown.internal;

import java.util.Map;
import java.util.Optional;

/**
 * HTML entities that converters leave in texts.
 */
final class Entities {

    private static final int LONGEST = 10;
    private static final int HEXADECIMAL = 16;
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("nbsp", "\u00A0"), Map.entry("amp", "&"),
            Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"),
            Map.entry("emsp", "\u2003"), Map.entry("ensp", "\u2002"), Map.entry("thinsp", "\u2009"),
            Map.entry("middot", "·"), Map.entry("times", "×"), Map.entry("ldquo", "“"), Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"), Map.entry("rsquo", "’"), Map.entry("hellip", "…"), Map.entry("mdash", "—"),
            Map.entry("ndash", "–"));

    /**
     * An entity.
     *
     * @param end where it ends
     * @param text what it stands for
     */
    record Found(int end, String text) {
    }

    private Entities() {
    }

    static Optional<Found> at(String text, int start) {
        int end = start + 1;
        int limit = Math.min(text.length(), start + LONGEST);
        while (end < limit && text.charAt(end) != ';') {
            end++;
        }
        if (end >= limit) {
            return Optional.empty();
        }
        int after = end + 1;
        return meaning(text.substring(start + 1, end)).map(meaning -> new Found(after, meaning));
    }

    private static Optional<String> meaning(String name) {
        return name.startsWith("#") ? numbered(name.substring(1)) : Optional.ofNullable(NAMED.get(name));
    }

    private static Optional<String> numbered(String number) {
        boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
        int radix = hexadecimal ? HEXADECIMAL : 10;
        String digits = hexadecimal ? number.substring(1) : number;
        boolean valid = !digits.isEmpty()
                && digits.chars().allMatch(c -> c < '\u007F' && Character.digit(c, radix) >= 0);
        if (!valid) {
            return Optional.empty();
        }
        int code = Integer.parseInt(digits, radix);
        boolean shows = code >= ' ' && Character.isDefined(code) && !Character.isISOControl(code)
                && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
        return shows ? Optional.of(Character.toString(code)) : Optional.empty();
    }
}
