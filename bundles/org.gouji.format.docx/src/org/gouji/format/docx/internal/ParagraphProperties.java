package org.gouji.format.docx.internal;

import java.io.IOException;

/** What the properties of a paragraph say, with its style's. Used again for every paragraph. */
final class ParagraphProperties {

    private final Styles styles;
    private Style style;
    private String styleId = "";
    private int outline;
    private int list;
    private int level;
    private boolean markDeleted;
    private boolean markHidden;

    ParagraphProperties(Styles styles) {
        this.styles = styles;
        style = styles.standard();
    }

    void reset() {
        style = styles.standard();
        styleId = "";
        outline = Style.UNSET;
        list = Style.UNSET;
        level = Style.UNSET;
        markDeleted = false;
        markHidden = false;
    }

    /** Takes one property: the element begun last. */
    void read(Xml xml) throws IOException {
        switch (xml.name()) {
            case "pStyle" -> {
                styleId = xml.value();
                style = styles.find(styleId);
            }
            case "outlineLvl" -> outline = xml.number(Style.UNSET);
            case "numPr" -> numbering(xml);
            case "rPr" -> mark(xml);
            default -> {
                // how it looks does not matter
            }
        }
    }

    private void numbering(Xml xml) throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "numId" -> list = xml.number(Style.UNSET);
                case "ilvl" -> level = xml.number(Style.UNSET);
                default -> {
                    // tracked changes of the numbering
                }
            }
        }
    }

    private void mark(Xml xml) throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "del", "moveFrom" -> markDeleted = true;
                case "specVanish" -> markHidden = xml.on();
                default -> {
                    // how it looks does not matter
                }
            }
        }
    }

    String styleId() {
        return styleId;
    }

    /** Heading level 1 to 9, or 0. */
    int heading() {
        return outline != Style.UNSET ? Style.headingOf(outline) : style.heading();
    }

    /** Number of the list, 0 for none. */
    int list() {
        return list != Style.UNSET ? list : Math.max(0, style.list());
    }

    /** Level in the list, or {@link Style#UNSET}. */
    int level() {
        return level != Style.UNSET || list != Style.UNSET ? Math.max(0, level) : style.level();
    }

    boolean hidden() {
        return style.isHidden();
    }

    boolean markDeleted() {
        return markDeleted;
    }

    /** Whether the paragraph runs on into the next one. */
    boolean markGone() {
        return markDeleted || markHidden;
    }
}
