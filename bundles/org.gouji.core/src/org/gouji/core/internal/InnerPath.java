package org.gouji.core.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes paths that are written in a container safe to show and to name results by: relative, with slashes, without
 * steps upwards and characters that hide something, and each only once.
 */
final class InnerPath {

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");
    private static final int MAX_NAME = 200;
    private static final int MAX_DEPTH = 32;
    private static final int KEPT_END = 40;
    private static final char REPLACEMENT = '\uFFFD';

    private final Set<String> taken = new HashSet<>();
    /** Where counting goes on, or ten thousand equal names would be counted from two each time. */
    private final Map<String, Integer> next = new HashMap<>();

    /** The path to use for what is written in the container. Names that differ in case only count as the same. */
    String unique(String written) {
        String path = clean(written);
        String key = path.toLowerCase(Locale.ROOT);
        String candidate = path;
        int number = next.getOrDefault(key, 2);
        while (!taken.add(candidate.toLowerCase(Locale.ROOT))) {
            candidate = numbered(path, number);
            number++;
        }
        next.put(key, number);
        return candidate;
    }

    private static String numbered(String path, int number) {
        int dot = path.lastIndexOf('.');
        int end = dot > path.lastIndexOf('/') + 1 ? dot : path.length();
        return path.substring(0, end) + " (" + number + ")" + path.substring(end);
    }

    /** Whether a path leads, or would lead, out of its container. */
    static boolean leadsOut(String written) {
        String path = written.replace('\\', '/');
        return path.startsWith("/") || DRIVE.matcher(path).find() || ("/" + path + "/").contains("/../");
    }

    /** A relative path; never empty. */
    static String clean(String written) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : DRIVE.matcher(written.replace('\\', '/')).replaceFirst("").split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isBlank() && !name.equals(".")) {
                names.addLast(name(name));
            }
        }
        while (names.size() > MAX_DEPTH) {
            names.removeFirst();
        }
        return names.isEmpty() ? "_" : String.join("/", names);
    }

    private static String name(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().map(c -> hides(c) ? REPLACEMENT : c).forEach(safe::appendCodePoint);
        // "!/" stands between a container and what is in it.
        if (safe.charAt(safe.length() - 1) == '!') {
            safe.setCharAt(safe.length() - 1, '！');
        }
        return safe.length() <= MAX_NAME
                ? safe.toString()
                : safe.substring(0, whole(safe, MAX_NAME - KEPT_END)) + "…"
                        + safe.substring(whole(safe, safe.length() - KEPT_END));
    }

    private static int whole(CharSequence text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private static boolean hides(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
