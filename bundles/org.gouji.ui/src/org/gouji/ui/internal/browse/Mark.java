package org.gouji.ui.internal.browse;

import org.gouji.model.Severity;

/** The icon in front of a line. */
public enum Mark {
    NONE, GROUP, CLEAN, INFO, WARNING, ERROR, MISSING;

    static Mark of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }
}
