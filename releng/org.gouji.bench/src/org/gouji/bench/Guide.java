package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts the table into a page of the guide, between two marks, or writes it alone. */
final class Guide {

    private static final String BEGIN = "<!-- bench: begin -->";
    private static final String END = "<!-- bench: end -->";

    private Guide() {
    }

    static void write(Path page, String table) throws IOException {
        String text = Files.exists(page) ? Files.readString(page) : "";
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        boolean marked = begin >= 0 && end > begin;
        String before = marked ? text.substring(0, begin + BEGIN.length()) + "\n" : "";
        Files.writeString(page, before + table + (marked ? text.substring(end) : ""));
    }
}
