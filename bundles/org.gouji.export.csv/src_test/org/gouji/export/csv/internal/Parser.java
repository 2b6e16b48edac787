package org.gouji.export.csv.internal;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 has it, and takes nothing else. */
final class Parser {

    private final String text;
    private final char delimiter;
    private int at;

    private Parser(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    static List<List<String>> parse(String text, char delimiter) {
        Parser parser = new Parser(text, delimiter);
        List<List<String>> rows = new ArrayList<>();
        while (parser.at < text.length()) {
            rows.add(parser.row());
        }
        return rows;
    }

    private List<String> row() {
        List<String> row = new ArrayList<>();
        row.add(field());
        while (text.charAt(at) == delimiter) {
            at++;
            row.add(field());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new AssertionError("no end of row at " + at + ": " + text.substring(Math.max(0, at - 40), at));
        }
        at += 2;
        return row;
    }

    private String field() {
        return text.charAt(at) == '"' ? quoted() : bare();
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        at++;
        while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
            at += text.charAt(at) == '"' ? 1 : 0;
            field.append(text.charAt(at++));
        }
        at++;
        return field.toString();
    }

    private String bare() {
        int start = at;
        while (text.charAt(at) != delimiter && text.charAt(at) != '\r') {
            if (text.charAt(at) == '"' || text.charAt(at) == '\n') {
                throw new AssertionError("a bare field holds " + (int) text.charAt(at));
            }
            at++;
        }
        return text.substring(start, at);
    }
}
