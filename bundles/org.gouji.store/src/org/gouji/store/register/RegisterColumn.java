package org.gouji.store.register;

import java.util.Locale;
import java.util.Optional;

import org.gouji.model.LocalizedText;

/** The columns of a register file. */
enum RegisterColumn {
    /** The body's code. */
    CODE("代码"),
    /** Its level. */
    LEVEL("级别"),
    /** A name. */
    NAME("名称"),
    /** Whether the name is official. */
    KIND("名称类型"),
    /** Code of the body above. */
    PARENT("上级代码"),
    /** First day of the line. */
    SINCE("起"),
    /** First day on which it no longer holds. */
    UNTIL("止"),
    /** Code of the body it was merged into. */
    SUCCESSOR("并入");

    private final String zh;

    RegisterColumn(String zh) {
        this.zh = zh;
    }

    /** What stands above the column. */
    LocalizedText title() {
        return LocalizedText.of(zh, name().toLowerCase(Locale.ROOT));
    }

    static Optional<RegisterColumn> of(String title) {
        String plain = title.strip().toLowerCase(Locale.ROOT);
        for (RegisterColumn column : values()) {
            if (column.zh.equals(plain) || column.title().en().equals(plain)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
