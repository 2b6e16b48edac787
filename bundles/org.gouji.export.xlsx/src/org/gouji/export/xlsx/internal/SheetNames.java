package org.gouji.export.xlsx.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives each sheet of a workbook a name that the format allows: at most 31 characters, unique whatever their case. */
final class SheetNames {

    static final int LIMIT = 31;

    private final Set<String> taken = new HashSet<>();

    /** The wanted name, changed as little as possible. */
    String next(String wanted) {
        String plain = plain(wanted);
        String name = cut(plain, LIMIT);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " (" + number + ")";
            name = cut(plain, LIMIT - suffix.length()) + suffix;
        }
        return name;
    }

    private static String plain(String wanted) {
        String plain = CellText.clean(wanted).replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", "-").replace('\'', '’').strip();
        return plain.isEmpty() ? "-" : plain;
    }

    private static String cut(String name, int limit) {
        if (name.length() <= limit) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(limit - 1)) ? limit - 1 : limit).strip();
    }
}
