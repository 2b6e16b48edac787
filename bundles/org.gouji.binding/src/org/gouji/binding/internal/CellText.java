package org.gouji.binding.internal;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a data cell: a number, a number with its unit, nothing, or something else.
 *
 * @param kind which of these
 * @param number the number as written
 * @param unit the unit as written
 */
record CellText(Kind kind, Optional<BigDecimal> number, Optional<String> unit) {

    /** What a cell may hold. */
    enum Kind {
        NUMBER, BLANK, TEXT
    }

    private static final int LONGEST = 40;
    private static final Pattern NUMBER = Pattern
            .compile("([+-]?)([0-9]{1,18}|[0-9]{1,3}(?:,[0-9]{3}){1,5})(\\.[0-9]{1,9})?(亿元|万元|元|件|条|项|个|次|宗|起|份)?");
    private static final CellText NOTHING = new CellText(Kind.BLANK, Optional.empty(), Optional.empty());
    private static final CellText OTHER = new CellText(Kind.TEXT, Optional.empty(), Optional.empty());

    /** Reads a cell. */
    static CellText of(String raw) {
        if (isCount(raw)) {
            return new CellText(Kind.NUMBER, Optional.of(BigDecimal.valueOf(Long.parseLong(raw))), Optional.empty());
        }
        if (LabelText.isBlank(raw)) {
            return NOTHING;
        }
        if (raw.length() > LONGEST) {
            return OTHER;
        }
        Matcher matcher = NUMBER.matcher(plain(raw));
        if (!matcher.matches()) {
            return OTHER;
        }
        String digits = matcher.group(2).replace(",", "");
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        String sign = matcher.group(1).equals("-") ? "-" : "";
        return new CellText(Kind.NUMBER, Optional.of(new BigDecimal(sign + digits + fraction)),
                Optional.ofNullable(matcher.group(4)));
    }

    /** Most cells hold digits alone, which need no closer look. */
    static boolean isCount(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return !raw.isEmpty() && raw.length() <= 18;
    }

    /** Half width, trimmed; a blank between digits stays, since it may part two numbers. */
    private static String plain(String raw) {
        String narrow = Normalizer.normalize(raw, Normalizer.Form.NFKC);
        int from = 0;
        int to = narrow.length();
        while (from < to && LabelText.isBlank(narrow.charAt(from))) {
            from++;
        }
        while (to > from && LabelText.isBlank(narrow.charAt(to - 1))) {
            to--;
        }
        String trimmed = narrow.substring(from, to).replace('−', '-').replace('–', '-').replace('—', '-');
        return trimmed.replaceAll("(?<=[0-9])[\\h]+(?=[^0-9])|(?<=[+-])[\\h]+", "");
    }
}
