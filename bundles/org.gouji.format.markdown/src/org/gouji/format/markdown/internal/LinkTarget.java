package org.gouji.format.markdown.internal;

/**
 * The target in parentheses behind the text of a link. Brackets with parentheses behind them are frequent in official
 * texts, so only what looks like an address counts.
 */
final class LinkTarget {

    private static final int DEEPEST = 3;

    private LinkTarget() {
    }

    /** Where a target that begins here ends, or -1. Stops at the next bracket, so that no part is searched twice. */
    static int end(String text, int start) {
        if (start >= text.length() || text.charAt(start) != '(') {
            return -1;
        }
        int depth = 0;
        for (int i = start; i < text.length() && depth <= DEEPEST; i++) {
            char c = text.charAt(i);
            if (c == '[' || c == ']') {
                return -1;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether the text between the parentheses is an address. */
    static boolean isOne(String target) {
        String address = target.strip();
        if (address.isEmpty() || address.contains("://")) {
            return true;
        }
        boolean ascii = true;
        boolean marked = false;
        for (int i = 0; i < address.length() && address.charAt(i) != '"'; i++) {
            char c = address.charAt(i);
            ascii &= c < '\u007F';
            marked |= "/.#:@".indexOf(c) >= 0;
        }
        return ascii && marked;
    }
}
