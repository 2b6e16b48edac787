package org.gouji.binding.internal;

/** Likeness of two short texts by the number of characters to change. */
final class Likeness {

    private Likeness() {
    }

    /** The likeness if it reaches a bound greater than 0, else 0; most texts are told apart without counting changes. */
    static double atLeast(double bound, String a, String b) {
        return atLeast(bound, a, marks(a), b, marks(b));
    }

    /** The same with the marks of both texts at hand. */
    static double atLeast(double bound, String a, long marksOfA, String b, long marksOfB) {
        int most = (int) ((1 - bound) * Math.max(a.length(), b.length()));
        if (Math.abs(a.length() - b.length()) > most + 1 || Long.bitCount(marksOfA & ~marksOfB) > most + 1) {
            return 0;
        }
        double likeness = of(a, b);
        return likeness >= bound ? likeness : 0;
    }

    /** A bit for each kind of character: one that only one text has costs a change. */
    static long marks(String text) {
        long marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks |= 1L << (text.charAt(i) & 63);
        }
        return marks;
    }

    /** From 0 (nothing alike) to 1 (equal). */
    static double of(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        // Short labels differ in one character and mean another row (行政许可, 行政处罚), so they get no benefit.
        if (longer < 5 || Math.abs(a.length() - b.length()) > longer / 2) {
            return a.equals(b) ? 1 : 0;
        }
        return 1 - (double) distance(a, b) / longer;
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
