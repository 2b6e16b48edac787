package org.gouji.format.doc.internal;

/** The library stumbled over the content of the file. */
final class DamagedException extends Exception {

    private static final long serialVersionUID = 1L;

    DamagedException(Throwable cause) {
        super(cause.getClass().getSimpleName(), cause);
    }
}
