package org.gouji.ui.internal.present;

import java.util.Locale;

import org.gouji.model.report.ValueState;

/** How a cell looks. Each look has a colour and, where something is to be noticed, a sign. */
public enum CellLook {
    LABEL, NUMBER, BLANK, MISSING, TEXT, PROPOSED, UNCERTAIN, CORRECTED;

    static CellLook of(ValueState state) {
        return switch (state) {
            case NUMBER, NUMBER_WITH_UNIT -> NUMBER;
            case BLANK -> BLANK;
            case MISSING -> MISSING;
            case TEXT -> TEXT;
            case PROPOSED -> PROPOSED;
            case UNCERTAIN -> UNCERTAIN;
        };
    }

    /** The sign drawn in the cell; empty for labels and numbers. */
    public String sign(Texts texts) {
        return signed() ? texts.get("sign." + id()) : "";
    }

    /** What the sign means. */
    public String word(Texts texts) {
        return texts.get("look." + id());
    }

    public boolean signed() {
        return this != LABEL && this != NUMBER;
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
