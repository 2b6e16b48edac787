package org.gouji.format.docx.internal;

import java.io.IOException;

import org.gouji.model.document.TableKind;
import org.gouji.spi.reader.DocumentBuilder;

/**
 * Reads one table. A cell is written when the next one begins: only then is it known whether it goes on to the right,
 * and whether the table is more than a frame around its first cell.
 */
final class TableReader {

    private static final int MOST_SPAN = 16_384;

    private final Reading reading;
    private final Xml xml;
    private final BlockReader blocks;
    private final DocumentBuilder out;
    private final CellFlow content;
    private final CellProperties properties;

    private boolean begun;
    private boolean pending;
    private boolean pendingFirst;
    private boolean pendingMerge;
    private int pendingGap;
    private int pendingSpan;
    private String pendingText = "";

    private int cells;
    private int rows;
    private boolean inRow;
    private boolean rowDeleted;
    private int gap;

    TableReader(Reading reading, BlockReader blocks, DocumentBuilder out) {
        this.reading = reading;
        this.xml = reading.xml();
        this.blocks = blocks;
        this.out = out;
        content = new CellFlow(reading);
        properties = content.properties();
    }

    void read() throws IOException {
        rows();
        if (!begun && pending && content.isFrame()) {
            content.unframe(out);
            return;
        }
        write();
        if (begun) {
            out.endTable();
        }
        content.writeLater(out);
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
        inRow = false;
        rowDeleted = false;
        gap = 0;
        cells();
        if (inRow) {
            rows++;
        }
    }

    private void cells() throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "tc" -> {
                    if (!rowDeleted) {
                        cell();
                    }
                }
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
                case "gridBefore" -> gap = Math.max(0, Math.min(MOST_SPAN, xml.number(0)));
                case "del" -> {
                    rowDeleted = true;
                    reading.notes().add(Note.TRACKED);
                }
                case "ins" -> reading.notes().add(Note.TRACKED);
                default -> {
                    // how it looks does not matter
                }
            }
        }
    }

    private void cell() throws IOException {
        content.begin(cells++ == 0);
        blocks.readCell(content);
        finishCell();
    }

    private void finishCell() {
        if (properties.tracked()) {
            reading.notes().add(Note.TRACKED);
        }
        if (properties.deleted()) {
            return;
        }
        int span = Math.max(1, Math.min(MOST_SPAN, properties.span()));
        if (properties.goesOnRight() && pending && inRow) {
            pendingSpan += span;
            if (!pendingMerge && !content.isBlank()) {
                pendingText = pendingText.isEmpty() ? content.text() : pendingText + '\n' + content.text();
            }
            return;
        }
        write();
        keep(span);
    }

    private void keep(int span) {
        pending = true;
        pendingFirst = !inRow;
        pendingGap = inRow ? 0 : gap;
        pendingSpan = span;
        pendingMerge = properties.goesOnDown() && rows > 0;
        pendingText = content.text();
        inRow = true;
    }

    private void write() {
        if (!pending) {
            return;
        }
        pending = false;
        if (!begun) {
            begun = true;
            out.beginTable(TableKind.GRID);
        }
        if (pendingFirst) {
            out.beginRow();
            if (pendingGap > 0) {
                out.gap(pendingGap);
            }
        }
        if (pendingMerge) {
            if (!pendingText.isBlank()) {
                reading.notes().add(Note.MERGED_TEXT);
            }
            out.mergeUp(pendingSpan);
        } else {
            out.cell(pendingText, 1, pendingSpan);
        }
    }
}
