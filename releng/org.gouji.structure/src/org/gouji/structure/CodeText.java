package org.gouji.structure;

/** Blanks out comments and literals of Java text, so that what is left can be searched for code. */
final class CodeText {

    private final String text;
    private final StringBuilder out;
    private int at;

    private CodeText(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    static String of(String text) {
        return new CodeText(text).strip();
    }

    private String strip() {
        while (at < text.length()) {
            if (text.startsWith("//", at)) {
                blankUntil("\n", false);
            } else if (text.startsWith("/*", at)) {
                blankUntil("*/", false);
            } else if (text.startsWith("\"\"\"", at)) {
                blankUntil("\"\"\"", true);
            } else if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
                blankUntil(String.valueOf(text.charAt(at)), true);
            } else {
                out.append(text.charAt(at++));
            }
        }
        return out.toString();
    }

    /** Blanks from here to the end mark, both included, keeping line ends. */
    private void blankUntil(String end, boolean escapes) {
        int from = at;
        // The shortest opening mark is as long as its end mark; only // and /* differ, and neither can overlap its end.
        at += text.startsWith("/", at) ? 2 : end.length();
        while (at < text.length() && !text.startsWith(end, at)) {
            at += escapes && text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(text.length(), at + end.length());
        for (int i = from; i < at; i++) {
            out.append(text.charAt(i) == '\n' ? '\n' : ' ');
        }
    }
}
