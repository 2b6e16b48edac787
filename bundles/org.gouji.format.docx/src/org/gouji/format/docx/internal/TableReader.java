package org.gouji.format.docx.internal;

import java.io.IOException;

/** Walks through the rows and cells of one table. */
final class TableReader {

    private final Reading reading;
    private final Xml xml;
    private final BlockReader blocks;
    private final CellFlow content;
    private final GridWriter grid;

    private boolean rowGone;

    TableReader(Reading reading, BlockReader blocks, Out out) {
        this.reading = reading;
        this.xml = reading.xml();
        this.blocks = blocks;
        content = new CellFlow(reading);
        grid = new GridWriter(reading.notes(), content, out);
    }

    void read() throws IOException {
        rows();
        grid.end();
    }

    private void rows() throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "tr" -> row();
                case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> rows();
                case Names.ALTERNATE -> {
                    if (Alternate.enter(xml)) {
                        rows();
                    }
                }
                default -> {
                    // properties of the table and widths of its columns
                }
            }
        }
    }

    private void row() throws IOException {
        rowGone = false;
        grid.beginRow();
        cells();
        grid.endRow();
    }

    private void cells() throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "tc" -> cell();
                case "trPr" -> rowProperties();
                case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> cells();
                case Names.ALTERNATE -> {
                    if (Alternate.enter(xml)) {
                        cells();
                    }
                }
                default -> {
                    // marks
                }
            }
        }
    }

    private void rowProperties() throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "gridBefore" -> grid.gap(xml.number(0));
                case "del" -> gone(Note.TRACKED);
                case "ins" -> reading.notes().add(Note.TRACKED);
                case "hidden" -> {
                    if (xml.on()) {
                        gone(Note.HIDDEN_ROW);
                    }
                }
                default -> {
                    // how it looks does not matter
                }
            }
        }
    }

    private void gone(Note why) {
        rowGone = true;
        reading.notes().add(why);
    }

    private void cell() throws IOException {
        content.begin(grid.mayFrame());
        if (rowGone) {
            onlyProperties();
            grid.drop(content.properties());
            return;
        }
        blocks.readCell(content);
        CellProperties properties = content.properties();
        if (properties.tracked()) {
            reading.notes().add(Note.TRACKED);
        }
        if (!properties.deleted()) {
            grid.cell();
        }
    }

    private void onlyProperties() throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("tcPr")) {
                content.cellProperties(xml);
            }
        }
    }
}
