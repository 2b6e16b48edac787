package org.gouji.format.docx.internal;

import java.io.IOException;

/** What the properties of a cell say of its place in the grid. Used again for every cell. */
final class CellProperties {

    private int span;
    private boolean merges;
    private boolean goesOnDown;
    private boolean goesOnRight;
    private boolean deleted;
    private boolean tracked;

    void reset() {
        span = 1;
        merges = false;
        goesOnDown = false;
        goesOnRight = false;
        deleted = false;
        tracked = false;
    }

    void read(Xml xml) throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "gridSpan" -> span = xml.number(1);
                case "vMerge" -> merge(!xml.value().equals("restart"));
                case "hMerge" -> goesOnRight = !xml.value().equals("restart");
                case "cellDel" -> {
                    deleted = true;
                    tracked = true;
                }
                case "cellIns" -> tracked = true;
                case "cellMerge" -> {
                    merge(xml.attribute("vMerge").equals("cont"));
                    tracked = true;
                }
                default -> {
                    // how it looks does not matter
                }
            }
        }
    }

    private void merge(boolean goesOn) {
        merges = true;
        goesOnDown = goesOn;
    }

    /** Whether it is part of a vertical merge, be it the first. */
    boolean merges() {
        return merges;
    }

    int span() {
        return span;
    }

    boolean goesOnDown() {
        return goesOnDown;
    }

    boolean goesOnRight() {
        return goesOnRight;
    }

    boolean deleted() {
        return deleted;
    }

    boolean tracked() {
        return tracked;
    }
}
