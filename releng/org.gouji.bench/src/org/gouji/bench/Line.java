package org.gouji.bench;

import java.util.Locale;

/**
 * A line of the result.
 *
 * @param what what was measured
 * @param measured the result for people
 * @param limit what is asked for; empty when the line only informs
 * @param verdict whether the limit was kept
 */
public record Line(String what, String measured, String limit, Verdict verdict) {

    /** Whether a limit was kept. */
    public enum Verdict {
        /** Kept. */
        OK("ok"),
        /** Missed. */
        MISSED("NOT OK"),
        /** Not measured, and that counts as missed. */
        FAILED("FAILED"),
        /** There is no limit. */
        INFORMATION("");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        /** For people. */
        public String text() {
            return text;
        }
    }

    /** A value that may be at most so much. */
    public static Line atMost(String what, double value, double limit, String unit) {
        return judged(what, number(value) + unit, "≤ " + number(limit) + unit, value <= limit);
    }

    /** A value that must be at least so much. */
    public static Line atLeast(String what, double value, double limit, String unit) {
        return judged(what, number(value) + unit, "≥ " + number(limit) + unit, value >= limit);
    }

    /** A line with a limit in words. */
    public static Line judged(String what, String measured, String limit, boolean kept) {
        return new Line(what, measured, limit, kept ? Verdict.OK : Verdict.MISSED);
    }

    /** A line without limit. */
    public static Line information(String what, String measured) {
        return new Line(what, measured, "", Verdict.INFORMATION);
    }

    /** Something that could not be measured. */
    public static Line failed(String what, Exception why) {
        return new Line(what, why.toString().lines().findFirst().orElse(""), "", Verdict.FAILED);
    }

    /** Three digits that matter, none of them more than a reader needs. */
    public static String number(double value) {
        double size = Math.abs(value);
        String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
