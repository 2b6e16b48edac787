package org.gouji.store.internal.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tables as text, as RFC 4180 has them. */
public final class Csv {

    private static final char MARK = '\ufeff';

    private static final String END = "\r\n";

    private static final String RUN = "=+-@\t";

    private Csv() {
    }

    /** Writes a table in UTF-8 with a byte order mark; nothing in it is run by a spreadsheet. */
    public static byte[] write(List<List<String>> rows) {
        StringBuilder text = new StringBuilder().append(MARK);
        for (List<String> row : rows) {
            text.append(String.join(",", row.stream().map(Csv::field).toList())).append(END);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String field(String text) {
        String safe = !text.isEmpty() && RUN.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    /**
     * Reads a table in UTF-8, or else in GB18030, which spreadsheets on Chinese systems write. Fields stand between
     * commas, or tabs where the first line has no comma.
     */
    public static List<Line> read(byte[] bytes) throws IOException {
        String text = decode(bytes);
        String plain = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        String first = plain.lines().findFirst().orElse("");
        return new Reading(plain, first.indexOf(',') < 0 && first.indexOf('\t') >= 0 ? '\t' : ',').lines();
    }

    private static String decode(byte[] bytes) throws IOException {
        try {
            return decode(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return decode(bytes, Charset.forName("GB18030"));
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static final class Reading {

        private final String text;
        private final char separator;
        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder field = new StringBuilder();
        private List<String> fields = new ArrayList<>();
        private boolean quoted;
        private int number = 1;
        private int begun = 1;

        Reading(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<Line> lines() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean next = i + 1 < text.length();
                if (quoted && c == '"' && next && text.charAt(i + 1) == '"') {
                    field.append(c);
                    i++;
                } else if (c == '"' && (quoted || field.toString().isBlank())) {
                    quoted = !quoted;
                } else if (c == '\r' && next && text.charAt(i + 1) == '\n') {
                    continue;
                } else {
                    take(c);
                }
            }
            if (field.length() > 0 || !fields.isEmpty()) {
                endLine();
            }
            return lines;
        }

        private void take(char c) {
            boolean end = c == '\n' || c == '\r';
            number += end ? 1 : 0;
            if (quoted) {
                field.append(c);
            } else if (c == separator) {
                endField();
            } else if (end) {
                endLine();
            } else {
                field.append(c);
            }
        }

        private void endField() {
            String value = field.toString();
            boolean guarded = value.length() > 1 && value.charAt(0) == '\'' && RUN.indexOf(value.charAt(1)) >= 0;
            fields.add(guarded ? value.substring(1) : value);
            field.setLength(0);
        }

        private void endLine() {
            endField();
            if (fields.stream().anyMatch(value -> !value.isBlank())) {
                lines.add(new Line(begun, fields));
            }
            fields = new ArrayList<>();
            begun = number;
        }
    }
}
