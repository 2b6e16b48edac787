package org.gouji.store.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Compares the names of bodies. */
public final class Names {

    private static final String GOVERNMENT = "政府";

    private Names() {
    }

    /** A name without what officers write one way or the other; 政府 and 政府办公室 stay two names. */
    public static String normal(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
                .toLowerCase(Locale.ROOT).replace("人民政府", GOVERNMENT);
        if (plain.endsWith("政府办")) {
            return plain + "公室";
        }
        return plain.endsWith("街道办") ? plain + "事处" : plain;
    }

    /** Whether one is a government and the other one its office: two bodies with two reports. */
    public static boolean governmentAndOffice(String one, String other) {
        return office(one) && other.endsWith(GOVERNMENT) || office(other) && one.endsWith(GOVERNMENT);
    }

    private static boolean office(String normal) {
        return normal.endsWith("办公室") || normal.endsWith("办公厅");
    }

    /** How many characters have to be added, left out or changed to make one the other. */
    public static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
