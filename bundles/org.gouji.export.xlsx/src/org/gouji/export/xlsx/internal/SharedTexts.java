package org.gouji.export.xlsx.internal;

import java.util.HashSet;
import java.util.Set;

/**
 * Decides which texts a workbook writes once and refers to. FastExcel keeps all of these in memory until the end, so
 * their number is bounded; every other text stands in its cell.
 */
final class SharedTexts {

    private static final int MOST = 8_192;
    private static final int LONGEST = 120;

    private final Set<String> shared = new HashSet<>();

    boolean has(String text) {
        return text.length() <= LONGEST && (shared.size() < MOST ? take(text) : shared.contains(text));
    }

    private boolean take(String text) {
        shared.add(text);
        return true;
    }
}
