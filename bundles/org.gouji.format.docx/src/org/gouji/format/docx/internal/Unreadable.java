package org.gouji.format.docx.internal;

import java.io.IOException;

import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.spi.reader.UnreadableException;

/** Carries the end of reading through streams and the XML parser, which let only I/O exceptions pass. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient UnreadableException end;

    Unreadable(InputStatus status, String zh, String en) {
        super(en);
        end = new UnreadableException(status, LocalizedText.of(zh, en));
    }

    Unreadable(InputStatus status, String zh, String en, Exception cause) {
        this(status, zh, en);
        end.initCause(cause);
    }

    UnreadableException end() {
        return end;
    }
}
