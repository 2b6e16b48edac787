package org.gouji.ui.internal.rollup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;

/** A chart as a file. */
public final class ChartFile {

    private static final String PNG = "data:image/png;base64,";

    private ChartFile() {
    }

    /** Whether the ending of the name asks for SVG. */
    public static boolean svg(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    /**
     * Writes a drawn chart.
     *
     * @param file where to
     * @param drawn SVG as text, or PNG as the address that holds its bytes
     * @throws IOException when it is neither, or cannot be written
     */
    public static void write(Path file, String drawn) throws IOException {
        Files.write(file, svg(file) ? text(drawn) : bytes(drawn));
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
