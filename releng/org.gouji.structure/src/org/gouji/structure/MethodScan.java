package org.gouji.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the methods of Java code (see {@link CodeText}) by their braces: no parser, but sound for formatted code. */
final class MethodScan {

    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|enum|record)\\s+(\\w+)");
    private static final Pattern METHOD = Pattern
            .compile("(?<before>(?:[\\w$<>\\[\\],.?&\\s]*[\\w>\\]])?\\s+)?(?<name>\\w+)\\s*\\(\\)\\s*"
                    + "(?:throws\\s[\\w$.,\\s]+)?");
    private static final Set<String> KEYWORDS = Set.of("if", "for", "while", "switch", "catch", "synchronized", "try",
            "new", "return", "else", "class", "interface", "enum", "record");

    private final String code;
    private final Set<String> types = new HashSet<>();
    private final List<Method> methods = new ArrayList<>();
    private final Deque<Block> blocks = new ArrayDeque<>();
    private int header;
    private int parentheses;

    private MethodScan(String code) {
        this.code = code;
        Matcher matcher = TYPE.matcher(code);
        while (matcher.find()) {
            types.add(matcher.group(1));
        }
    }

    /**
     * A method.
     *
     * @param name its name
     * @param line line of its signature
     * @param length lines from the signature to the closing brace
     */
    record Method(String name, int line, int length) {
    }

    private record Block(String method, int from, int header, int parentheses) {
    }

    static List<Method> methods(String code) {
        MethodScan scan = new MethodScan(code);
        for (int i = 0; i < code.length(); i++) {
            scan.visit(i, code.charAt(i));
        }
        return scan.methods;
    }

    private void visit(int at, char c) {
        switch (c) {
            case '(' -> parentheses++;
            case ')' -> parentheses--;
            case '{' -> open(at);
            case '}' -> close(at);
            case ';' -> header = parentheses == 0 ? at + 1 : header;
            default -> {
                // part of a header
            }
        }
    }

    private void open(int at) {
        String method = parentheses == 0 ? methodName(code.substring(header, at)) : "";
        int from = header;
        while (from < at && Character.isWhitespace(code.charAt(from))) {
            from++;
        }
        blocks.push(new Block(method, from, header, parentheses));
        header = at + 1;
        parentheses = 0;
    }

    private void close(int at) {
        if (blocks.isEmpty()) {
            return;
        }
        Block block = blocks.pop();
        parentheses = block.parentheses();
        header = parentheses == 0 ? at + 1 : block.header();
        if (!block.method().isEmpty()) {
            int line = SourceFile.line(code, block.from());
            methods.add(new Method(block.method(), line, SourceFile.line(code, at) - line + 1));
        }
    }

    /** The name, or empty when the text before a brace is no method's signature. */
    private String methodName(String text) {
        Matcher matcher = METHOD.matcher(skeleton(text).strip());
        if (!matcher.matches() || KEYWORDS.contains(matcher.group("name"))) {
            return "";
        }
        String before = matcher.group("before") == null ? "" : matcher.group("before").strip();
        for (String word : before.split("\\W+")) {
            if (KEYWORDS.contains(word) && !"synchronized".equals(word)) {
                return "";
            }
        }
        return before.isEmpty() && !types.contains(matcher.group("name")) ? "" : matcher.group("name");
    }

    /** Leaves out what stands in parentheses, and annotations. */
    private static String skeleton(String text) {
        StringBuilder outer = new StringBuilder();
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth -= c == ')' ? 1 : 0;
            if (depth == 0) {
                outer.append(c);
            }
            depth += c == '(' ? 1 : 0;
        }
        return outer.toString().replaceAll("@[\\w.]+(?:\\s*\\(\\))?", " ");
    }
}
