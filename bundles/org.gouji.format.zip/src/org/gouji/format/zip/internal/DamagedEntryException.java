package org.gouji.format.zip.internal;

import java.io.IOException;

/** An entry is not what the directory says of it; the others may be sound. */
final class DamagedEntryException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedEntryException(String what) {
        super(what);
    }

    DamagedEntryException(String what, IOException cause) {
        super(what, cause);
    }
}
