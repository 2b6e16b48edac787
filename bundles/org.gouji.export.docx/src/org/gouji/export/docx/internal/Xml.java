package org.gouji.export.docx.internal;

/** Text as an XML file can hold it. */
final class Xml {

    private static final char REPLACEMENT = '\uFFFD';

    private Xml() {
    }

    static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(safe, c));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int c) {
        switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            default -> safe.appendCodePoint(allowed(c) ? c : REPLACEMENT);
        }
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xFFFE || c > 0xFFFF;
    }

    /** Runs of WordprocessingML: line ends and tabs have elements of their own. */
    static String runs(String text) {
        StringBuilder xml = new StringBuilder("<w:r>");
        StringBuilder plain = new StringBuilder();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (c == '\n' || c == '\t') {
                flush(plain, xml);
                xml.append(c == '\n' ? "<w:br/>" : "<w:tab/>");
            } else {
                plain.appendCodePoint(c);
            }
        });
        flush(plain, xml);
        return xml.append("</w:r>").toString();
    }

    private static void flush(StringBuilder plain, StringBuilder xml) {
        if (plain.length() > 0) {
            xml.append("<w:t xml:space=\"preserve\">").append(text(plain.toString())).append("</w:t>");
            plain.setLength(0);
        }
    }
}
