package org.gouji.format.docx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads runs into the text of their paragraph. */
final class RunReader {

    private final Reading reading;
    private final Xml xml;
    private final StringBuilder text;
    private final Fields fields = new Fields();
    private final Graphics graphics;
    private final List<Blocks> boxes = new ArrayList<>(0);
    private final List<Note> marks = new ArrayList<>(0);
    private int start;
    private boolean pictured;

    RunReader(Reading reading, StringBuilder text) {
        this.reading = reading;
        this.text = text;
        xml = reading.xml();
        graphics = new Graphics(reading, boxes, marks);
    }

    Fields fields() {
        return fields;
    }

    /** A paragraph begins. */
    void begin() {
        start = text.length();
        pictured = false;
    }

    /** Whether the paragraph has a picture large enough for a table, and no text. */
    boolean onlyPicture() {
        if (!pictured) {
            return false;
        }
        for (int i = start; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Something in the paragraph is to be reported with its place. */
    void mark(Note note) {
        marks.add(note);
    }

    /** Says what was left out of the paragraph, which the flow has taken. */
    void writeMarks(Flow flow) {
        if (marks.isEmpty()) {
            return;
        }
        for (Note mark : marks) {
            flow.mark(mark, !text.isEmpty());
        }
        marks.clear();
    }

    /** Text boxes follow the paragraph in which they are anchored. */
    void writeBoxes(Flow flow) throws IOException {
        if (boxes.isEmpty()) {
            return;
        }
        for (Blocks box : boxes) {
            flow.add(box);
        }
        boxes.clear();
    }

    /** Reads the run begun last. */
    void read(boolean styleHidden) throws IOException {
        int from = text.length();
        if (content(styleHidden) && text.length() > from) {
            text.setLength(from);
            reading.notes().add(Note.HIDDEN);
        }
    }

    /** Reads what a run holds and returns whether it is hidden. */
    private boolean content(boolean styleHidden) throws IOException {
        boolean hidden = styleHidden;
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "t" -> characters();
                case "rPr" -> hidden = hidden(styleHidden);
                case "tab", "ptab" -> character('\t');
                case "br" -> lineBreak();
                case "cr" -> character('\n');
                case "noBreakHyphen" -> character('-');
                case "sym" -> symbol();
                case "fldChar" -> fieldMark();
                case "drawing", "pict" -> pictured |= graphics.read(Note.PICTURE);
                case "object" -> pictured |= graphics.read(Note.OBJECT);
                case "commentReference" -> reading.notes().add(Note.COMMENTS);
                case "footnoteReference", "endnoteReference" -> reading.notes().add(Note.NOTES);
                case "ruby", "rubyBase", "r" -> hidden |= content(hidden) && !styleHidden;
                case Names.ALTERNATE -> {
                    if (Alternate.enter(xml)) {
                        content(hidden);
                    }
                }
                default -> {
                    // deleted text, field codes, marks
                }
            }
        }
        return hidden;
    }

    private void characters() throws IOException {
        if (!fields.inCode()) {
            xml.text(text);
        }
    }

    private void character(char c) {
        if (!fields.inCode()) {
            text.append(c);
        }
    }

    /** A break of page or column is no part of the text. */
    private void lineBreak() {
        String type = xml.attribute("type");
        if (type.isEmpty() || type.equals("textWrapping")) {
            character('\n');
        }
    }

    private void symbol() {
        reading.notes().add(Note.SYMBOL);
        if (!fields.inCode()) {
            Symbols.append(xml.attribute("font"), xml.attribute("char"), text);
        }
    }

    private boolean hidden(boolean styleHidden) throws IOException {
        boolean hidden = styleHidden;
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "vanish" -> hidden = xml.on();
                case "rStyle" -> hidden |= reading.styles().find(xml.value()).isHidden();
                default -> {
                    // how it looks does not matter
                }
            }
        }
        return hidden;
    }

    private void fieldMark() throws IOException {
        switch (xml.attribute("fldCharType")) {
            case "begin" -> {
                if (!fields.inCode()) {
                    FormField.read(xml, text);
                }
                fields.begin();
            }
            case "separate" -> fields.separate();
            case "end" -> fields.end();
            default -> {
                // an unknown mark changes nothing
            }
        }
    }

    /** Reads the characters of a formula; a fraction keeps its stroke, since 1 over 2 is not 12. */
    void math() throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            String name = xml.name();
            if (name.equals(Names.MATH_TEXT) || name.equals("t")) {
                characters();
            } else if (name.equals(Names.DENOMINATOR)) {
                character('/');
                math();
            } else if (!name.equals("del") && !name.equals("moveFrom")) {
                math();
            }
        }
    }
}
