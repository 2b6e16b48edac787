package org.gouji.export.docx.internal;

import org.gouji.model.LocalizedText;
import org.gouji.model.report.Value;

/** How a data cell that holds no certain number is told apart by its fill. */
enum Mark {
    /** An ordinary cell. */
    NONE("", "", ""),
    /** A number placed by reasoning. */
    PROPOSED("FFE699", "推定的数", "placed by reasoning"),
    /** Which number stands here cannot be established. */
    UNCERTAIN("F4B084", "不能确定", "uncertain"),
    /** Blank, which is not 0. */
    BLANK("DDEBF7", "空白（不是 0）", "blank (not 0)"),
    /** The file has no such cell. */
    MISSING("D9D9D9", "原文件无此格", "no such cell in the file"),
    /** Something else than a number. */
    TEXT("D9C9EE", "不是数字", "no number"),
    /** An officer changed what the file says. */
    CORRECTED("FFC7DD", "已更正", "corrected");

    private final String fill;
    private final LocalizedText words;

    Mark(String fill, String zh, String en) {
        this.fill = fill;
        this.words = LocalizedText.of(zh, en);
    }

    String fill() {
        return fill;
    }

    LocalizedText words() {
        return words;
    }

    static Mark of(Value value) {
        return switch (value.state()) {
            case NUMBER, NUMBER_WITH_UNIT -> NONE;
            case PROPOSED -> PROPOSED;
            case UNCERTAIN -> UNCERTAIN;
            case BLANK -> BLANK;
            case MISSING -> MISSING;
            case TEXT -> TEXT;
        };
    }
}
