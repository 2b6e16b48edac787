package org.gouji.rules.sets.internal;

import java.text.Normalizer;
import java.util.Optional;

/** What the names of bodies tell. */
final class BodyNames {

    private static final String GOVERNMENT = "政府";
    private static final String STREET_OFFICE = "街道办事处";
    private static final int OFFICE_PART = 3;
    private static final int SHORTEST = 2;

    private BodyNames() {
    }

    /** A name without blanks and without what officers write one way or the other. */
    static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
                .replace("人民政府", GOVERNMENT);
    }

    /** The area of a government: 示例县 for 示例县人民政府; empty for any other body. */
    static Optional<String> area(String name) {
        String normal = normal(name);
        String area = "";
        if (normal.endsWith(GOVERNMENT)) {
            area = normal.substring(0, normal.length() - GOVERNMENT.length());
        } else if (normal.endsWith(STREET_OFFICE)) {
            area = normal.substring(0, normal.length() - OFFICE_PART);
        }
        return area.length() < SHORTEST ? Optional.empty() : Optional.of(area);
    }

    /** Whether one is the office of the other, which is a government: two bodies with two reports. */
    static boolean isOfficeOf(String office, String government) {
        String upper = normal(government);
        String own = normal(office);
        return upper.endsWith(GOVERNMENT) && (own.equals(upper + "办公室") || own.equals(upper + "办公厅")
                || own.equals(upper + "办"));
    }
}
