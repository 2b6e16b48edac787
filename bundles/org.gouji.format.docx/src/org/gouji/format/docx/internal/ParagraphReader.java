package org.gouji.format.docx.internal;

import java.io.IOException;

/** Reads paragraphs of one text: the body with its cells, or a text box. One buffer takes the text of them all. */
final class ParagraphReader {

    /** What decoders and symbols leave where they cannot tell the character. */
    private static final String UNKNOWN = String.valueOf(Symbols.UNKNOWN);

    private final Reading reading;
    private final Xml xml;
    private final ParagraphProperties properties;
    private final RunReader runs;
    private final StringBuilder text = new StringBuilder(256);
    /** Whether the mark of the paragraph before was deleted, so that its text goes on here. */
    private boolean joined;

    ParagraphReader(Reading reading) {
        this.reading = reading;
        xml = reading.xml();
        properties = new ParagraphProperties(reading.styles());
        runs = new RunReader(reading, text);
    }

    Fields fields() {
        return runs.fields();
    }

    /** Reads the paragraph begun last. */
    void read(Flow flow) throws IOException {
        if (!joined) {
            text.setLength(0);
        }
        properties.reset();
        runs.begin();
        inline();
        if (runs.fields().endParagraph()) {
            reading.notes().add(Note.FIELD);
        }
        joined = properties.markGone();
        if (joined) {
            if (properties.markDeleted()) {
                reading.notes().add(Note.TRACKED);
            }
        } else {
            end(flow);
        }
        runs.writeBoxes(flow);
    }

    /** Writes a paragraph that has nothing to go on in. */
    void flush(Flow flow) throws IOException {
        if (joined) {
            joined = false;
            write(0, flow);
        }
    }

    private void end(Flow flow) throws IOException {
        if (runs.onlyPicture()) {
            reading.notes().add(Note.ONLY_PICTURE);
        }
        if (!properties.styleId().isEmpty() && reading.styles().isNone()) {
            reading.notes().add(Note.NO_STYLES);
        }
        int list = properties.list();
        if (list > 0 && reading.numbering().isNone()) {
            reading.notes().add(Note.NO_LISTS);
        } else if (list > 0) {
            int level = properties.level();
            int known = level >= 0 ? level : reading.numbering().levelOf(list, properties.styleId());
            if (reading.numbering().label(list, known, text)) {
                reading.notes().add(Note.NUMBERED);
            }
        }
        write(properties.heading(), flow);
    }

    private void write(int level, Flow flow) throws IOException {
        if (text.indexOf(UNKNOWN) >= 0) {
            reading.notes().add(Note.UNKNOWN);
            runs.mark(Note.UNKNOWN);
        }
        flow.paragraph(level, text);
        runs.writeMarks(flow);
    }

    private void inline() throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "r" -> runs.read(properties.hidden());
                case "pPr" -> paragraphProperties();
                case "ins", "moveTo" -> {
                    reading.notes().add(Note.TRACKED);
                    inline();
                }
                case "del", "moveFrom" -> reading.notes().add(Note.TRACKED);
                case "hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "fldSimple", "dir", "bdo" -> inline();
                case Names.MATH -> runs.math();
                case "subDoc" -> reading.notes().add(Note.FOREIGN_PART);
                case Names.ALTERNATE -> {
                    if (Alternate.enter(xml)) {
                        inline();
                    }
                }
                default -> {
                    // bookmarks and other marks
                }
            }
        }
    }

    private void paragraphProperties() throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("sectPr")) {
                margins();
            } else {
                properties.read(xml);
            }
        }
    }

    /** Counts the headers and footers of a section, which are not read. */
    void margins() throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            String name = xml.name();
            if (name.equals("headerReference") || name.equals("footerReference")) {
                reading.notes().add(Note.MARGINS);
            }
        }
    }
}
