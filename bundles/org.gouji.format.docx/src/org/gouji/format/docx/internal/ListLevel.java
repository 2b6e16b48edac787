package org.gouji.format.docx.internal;

import java.io.IOException;

/**
 * One level of a list.
 *
 * @param start first number
 * @param format number format
 * @param text pattern such as "%1、"; %n stands for the number of level n
 * @param restarts whether it begins again after a higher level
 * @param legal whether all numbers in it are decimal
 * @param separated whether a blank or tab follows the number
 * @param style paragraph style that belongs to the level
 */
record ListLevel(int start, String format, String text, boolean restarts, boolean legal, boolean separated,
        String style) {

    static final int LEVELS = 9;
    static final ListLevel PLAIN = new ListLevel(0, "none", "", true, false, false, "");

    static ListLevel read(Xml xml) throws IOException {
        int start = 0;
        String format = "decimal";
        String text = "";
        boolean restarts = true;
        boolean legal = false;
        boolean separated = true;
        String style = "";
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "start" -> start = xml.number(0);
                case "numFmt" -> format = xml.value();
                case "lvlText" -> text = xml.value();
                case "lvlRestart" -> restarts = xml.number(1) != 0;
                case "isLgl" -> legal = xml.on();
                case "suff" -> separated = !xml.value().equals("nothing");
                case "pStyle" -> style = xml.value();
                default -> {
                    // how it looks does not matter
                }
            }
        }
        return new ListLevel(start, format, text, restarts, legal, separated, style);
    }

    ListLevel startingAt(int number) {
        return new ListLevel(number, format, text, restarts, legal, separated, style);
    }
}
