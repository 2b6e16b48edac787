package org.gouji.format.docx.internal;

import java.io.IOException;

/** Reads footnotes or endnotes as paragraphs, up to a bound; separator lines are none. */
final class FootnoteReader {

    private static final int MOST_CHARACTERS = 100_000;

    private final Reading reading;
    private final Xml xml;
    private final String element;
    private int characters;

    FootnoteReader(Reading reading, String element) {
        this.reading = reading;
        this.element = element;
        xml = reading.xml();
    }

    void read(Out out) throws IOException {
        xml.root();
        int root = xml.depth();
        while (xml.child(root)) {
            if (xml.name().equals(element) && isText(xml.attribute("type"))) {
                note(out);
            }
        }
        xml.finish();
    }

    private static boolean isText(String type) {
        return type.isEmpty() || type.equals("normal");
    }

    private void note(Out out) throws IOException {
        if (characters > MOST_CHARACTERS) {
            reading.notes().add(Note.NOTES_CUT);
            return;
        }
        Blocks blocks = new Blocks();
        new BlockReader(reading).read(new BodyFlow(blocks));
        characters += blocks.characters();
        blocks.replay(out);
    }
}
