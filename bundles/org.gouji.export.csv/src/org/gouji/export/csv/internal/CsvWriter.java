package org.gouji.export.csv.internal;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes rows of fields as RFC 4180 has them, in UTF-8. */
final class CsvWriter implements Closeable {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Writer out;
    private final char delimiter;
    private final String lineEnd;

    CsvWriter(OutputStream stream, char delimiter, String lineEnd) {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.delimiter = delimiter;
        this.lineEnd = lineEnd;
    }

    void mark() throws IOException {
        out.write(BYTE_ORDER_MARK);
    }

    void row(List<String> fields) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.write(delimiter);
            }
            field(CellText.harmless(fields.get(i)));
        }
        out.write(lineEnd);
    }

    private void field(String field) throws IOException {
        if (needsQuotes(field)) {
            out.write('"');
            out.write(field.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(field);
        }
    }

    private boolean needsQuotes(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == delimiter || c == '"' || c == '\r' || c == '\n') {
                return true;
            }
        }
        // Some programs drop blanks at the ends of a field that has no quotes.
        return !field.isEmpty() && (field.charAt(0) == ' ' || field.charAt(field.length() - 1) == ' ');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
