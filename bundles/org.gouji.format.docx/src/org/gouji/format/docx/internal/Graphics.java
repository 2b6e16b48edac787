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
    private final List<Note> marks;
    private boolean small;
    private boolean picture;
    private boolean chart;
    private boolean object;
    private boolean decorative;
    private int found;

    /** Text boxes and what is left out are added to the lists. */
    Graphics(Reading reading, List<Blocks> boxes, List<Note> marks) {
        this.marks = marks;
        this.reading = reading;
        this.boxes = boxes;
        xml = reading.xml();
    }

    /** Reads the drawing or object begun last. Returns whether it shows something in which a table might be. */
    boolean read(Note kind) throws IOException {
        small = false;
        picture = false;
        chart = false;
        decorative = false;
        object = kind == Note.OBJECT;
        found = 0;
        look();
        Note left = object
                ? Note.OBJECT
                : decorative ? Note.DECORATION : picture ? Note.PICTURE : chart ? Note.CHART : Note.DRAWING;
        if (left != Note.DRAWING || found == 0) {
            reading.notes().add(left);
            marks.add(left);
        }
        return (object || picture || chart) && !small && !decorative;
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
                case Names.DECORATIVE -> decorative = xml.on();
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
        boolean[] kept = {small, picture, chart, object, decorative};
        Blocks box = new Blocks();
        new BlockReader(reading).read(new BodyFlow(box));
        boxes.add(box);
        small = kept[0];
        picture = kept[1];
        chart = kept[2];
        object = kept[3];
        decorative = kept[4];
    }
}
