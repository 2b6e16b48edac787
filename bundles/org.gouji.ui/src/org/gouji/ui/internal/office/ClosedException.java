package org.gouji.ui.internal.office;

import java.io.IOException;

/** The workspace was closed meanwhile: nobody waits for the answer any more. */
final class ClosedException extends IOException {

    private static final long serialVersionUID = 1L;

    ClosedException() {
        super("the workspace is closed");
    }
}
