package org.gouji.format.docx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What was ticked or chosen in a field of a form of the old kind, which keeps it in its data and has no result. */
final class FormField {

    private static final char TICKED = '☒';
    private static final char NOT_TICKED = '☐';

    private FormField() {
    }

    /** Looks through the mark that begins a field, which was begun last; a field that is none of a form adds nothing. */
    static void read(Xml xml, StringBuilder into) throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("ffData")) {
                data(xml, into);
            }
        }
    }

    private static void data(Xml xml, StringBuilder into) throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "ddList" -> list(xml, into);
                case "checkBox" -> box(xml, into);
                default -> {
                    // what was typed into a text field is its result
                }
            }
        }
    }

    /** A box nobody touched shows its default. */
    private static void box(Xml xml, StringBuilder into) throws IOException {
        boolean standard = false;
        boolean touched = false;
        boolean ticked = false;
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "default" -> standard = xml.on();
                case "checked" -> {
                    touched = true;
                    ticked = xml.on();
                }
                default -> {
                    // how large it is does not matter
                }
            }
        }
        into.append((touched ? ticked : standard) ? TICKED : NOT_TICKED);
    }

    /** A list nobody touched shows its default, or else its first entry. */
    private static void list(Xml xml, StringBuilder into) throws IOException {
        int standard = 0;
        int chosen = -1;
        List<String> entries = new ArrayList<>();
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "default" -> standard = xml.number(0);
                case "result" -> chosen = xml.number(0);
                case "listEntry" -> entries.add(xml.value());
                default -> {
                    // nothing else counts
                }
            }
        }
        int shown = chosen >= 0 ? chosen : standard;
        if (shown >= 0 && shown < entries.size()) {
            into.append(entries.get(shown));
        }
    }
}
