package org.gouji.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** OSGi versions and version ranges, as far as the check needs them. */
final class Versions {

    private static final String NUMBER = "(\\d+(?:\\.\\d+){0,2}(?:\\.[\\w-]+)?)";
    private static final Pattern RANGE = Pattern.compile("\\[" + NUMBER + "," + NUMBER + "\\)");

    private Versions() {
    }

    /** Whether a range has the form [a,b) with a below b. */
    static boolean bounded(String range) {
        Matcher matcher = RANGE.matcher(range);
        return matcher.matches() && compare(matcher.group(1), matcher.group(2)) < 0;
    }

    static boolean includes(String range, String version) {
        Matcher matcher = RANGE.matcher(range);
        return matcher.matches() && compare(matcher.group(1), version) <= 0 && compare(version, matcher.group(2)) < 0;
    }

    static boolean version(String text) {
        return text.matches(NUMBER);
    }

    private static int compare(String left, String right) {
        String[] a = left.split("\\.");
        String[] b = right.split("\\.");
        for (int i = 0; i < 3; i++) {
            int difference = Integer.compare(part(a, i), part(b, i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static int part(String[] parts, int index) {
        return index < parts.length ? Integer.parseInt(parts[index]) : 0;
    }
}
