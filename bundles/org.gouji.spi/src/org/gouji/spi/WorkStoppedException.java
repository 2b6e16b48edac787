package org.gouji.spi;

import java.util.Objects;

import org.gouji.model.InputStatus;

/**
 * Thrown by the host through a plug-in to stop its work. Plug-ins neither throw nor catch it.
 *
 * @since 1.0
 */
public final class WorkStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final InputStatus status;

    /**
     * Makes the exception.
     *
     * @param status the status the input ends in
     * @param detail for logs
     */
    public WorkStoppedException(InputStatus status, String detail) {
        super(detail);
        this.status = Objects.requireNonNull(status, "status");
    }

    /**
     * The status the input ends in.
     *
     * @return a LIMIT status or CANCELLED
     */
    public InputStatus status() {
        return status;
    }
}
