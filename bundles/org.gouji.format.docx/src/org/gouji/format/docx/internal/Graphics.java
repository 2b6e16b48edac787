package org.gouji.format.docx.internal;

import java.io.IOException;
import java.util.List;

/** Looks through drawings for text boxes; everything else in them is counted and left out. */
final class Graphics {

    private static final int EMU_PER_MM = 36_000;
    /** A picture of a table is not smaller than this. */
    private static final int TABLE_WIDTH = 50 * EMU_PER_MM;
    private static final int TABLE_HEIGHT = 15 * EMU_PER_MM;

    private final Reading reading;
    private final Xml xml;
    private final List<Blocks> boxes;
    private boolean small;
    private boolean picture;
    private boolean chart;
    private boolean object;
    private int found;

    Graphics(Reading reading, List<Blocks> boxes) {
        this.reading = reading;
        this.boxes = boxes;
        xml = reading.xml();
    }

    /** Reads the drawing or object begun last. Returns whether it shows something in which a table might be. */
    boolean read(Note kind) throws IOException {
        small = false;
        picture = false;
        chart = false;
        object = kind == Note.OBJECT;
        found = 0;
        look();
        if (object) {
            reading.notes().add(Note.OBJECT);
        } else if (picture) {
            reading.notes().add(Note.PICTURE);
        } else if (found == 0) {
            reading.notes().add(Note.DRAWING);
        }
        return (object || picture || chart) && !small;
    }

    private void look() throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "txbxContent" -> textBox();
                case Names.EXTENT -> small = Numbers.parse(xml.attribute("cx"), Integer.MAX_VALUE) < TABLE_WIDTH
                        || Numbers.parse(xml.attribute("cy"), Integer.MAX_VALUE) < TABLE_HEIGHT;
                case Names.PICTURE -> picture = true;
                case Names.CHART -> chart = true;
                case Names.OBJECT -> object = true;
                case Names.ALTERNATE -> {
                    if (Alternate.enter(xml)) {
                        look();
                    }
                }
                default -> look();
            }
        }
    }

    private void textBox() throws IOException {
        found++;
        reading.notes().add(Note.TEXT_BOX);
        boolean[] kept = {small, picture, chart, object};
        Blocks box = new Blocks();
        new BlockReader(reading).read(new BodyFlow(box));
        boxes.add(box);
        small = kept[0];
        picture = kept[1];
        chart = kept[2];
        object = kept[3];
    }
}
