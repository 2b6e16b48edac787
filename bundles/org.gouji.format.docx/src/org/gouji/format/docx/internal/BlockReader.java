package org.gouji.format.docx.internal;

import java.io.IOException;

/** Walks through paragraphs and tables one after another: a body, a cell, a text box, a footnote. */
final class BlockReader {

    private final Reading reading;
    private final Xml xml;
    private final ParagraphReader paragraphs;

    BlockReader(Reading reading) {
        this.reading = reading;
        xml = reading.xml();
        paragraphs = new ParagraphReader(reading);
    }

    /** Reads the content of the element begun last. */
    void read(Flow flow) throws IOException {
        blocks(flow);
        paragraphs.flush(flow);
    }

    /** Reads a cell; a field may go on around it but not out of it. */
    void readCell(Flow flow) throws IOException {
        int fields = paragraphs.fields().open();
        read(flow);
        paragraphs.fields().closeTo(fields);
    }

    private void blocks(Flow flow) throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "p" -> paragraphs.read(flow);
                case "tbl" -> table(flow);
                case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> blocks(flow);
                case "del", "moveFrom" -> reading.notes().add(Note.TRACKED);
                case "altChunk", "subDoc" -> reading.notes().add(Note.FOREIGN_PART);
                case "sectPr" -> paragraphs.margins();
                case "tcPr" -> flow.cellProperties(xml);
                case Names.ALTERNATE -> {
                    if (Alternate.enter(xml)) {
                        blocks(flow);
                    }
                }
                default -> {
                    // properties and marks
                }
            }
        }
    }

    private void table(Flow flow) throws IOException {
        paragraphs.flush(flow);
        Out out = flow.beginTable();
        new TableReader(reading, this, out).read();
        flow.endTable();
    }
}
