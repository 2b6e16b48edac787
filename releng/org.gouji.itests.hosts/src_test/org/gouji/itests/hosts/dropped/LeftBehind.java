package org.gouji.itests.hosts.dropped;

/** Is not packed. */
final class LeftBehind {

    private LeftBehind() {
    }

    static String text() {
        return "never";
    }
}
