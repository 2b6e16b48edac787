package org.gouji.ui.internal.rollup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;

/** A chart as a picture, or all of them as a page. */
public final class ChartFile {

    private static final String PNG = "data:image/png;base64,";

    private ChartFile() {
    }

    /** Whether the ending of the name asks for SVG. */
    public static boolean svg(Path file) {
        return ends(file, ".svg");
    }

    /** Whether the ending of the name asks for a page. */
    public static boolean html(Path file) {
        return ends(file, ".html");
    }

    private static boolean ends(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /**
     * Writes a drawn chart, or a page.
     *
     * @param file where to
     * @param drawn the page, or SVG as text, or PNG as the address that holds its bytes
     * @throws IOException when it is none of these, or cannot be written
     */
    public static void write(Path file, String drawn) throws IOException {
        Files.write(file, html(file) ? drawn.getBytes(StandardCharsets.UTF_8) : svg(file) ? text(drawn) : bytes(drawn));
    }

    private static byte[] text(String drawn) throws IOException {
        if (!drawn.startsWith("<svg")) {
            throw new IOException("no svg");
        }
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + drawn + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String drawn) throws IOException {
        if (!drawn.startsWith(PNG)) {
            throw new IOException("no png");
        }
        try {
            return Base64.getDecoder().decode(drawn.substring(PNG.length()));
        } catch (IllegalArgumentException e) {
            throw new IOException("no png", e);
        }
    }
}
