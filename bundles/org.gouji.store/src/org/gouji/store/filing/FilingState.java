package org.gouji.store.filing;

/**
 * How far the work on a filing has come.
 *
 * @since 1.0
 */
public enum FilingState {
    /** Received, but nothing could be checked. */
    RECEIVED("received"),
    /** Read and checked. */
    CHECKED("checked"),
    /** Sent back to the agency. */
    RETURNED("returned"),
    /** Changed by an officer. */
    CORRECTED("corrected"),
    /** Accepted: it counts. */
    ACCEPTED("accepted");

    private final String id;

    FilingState(String id) {
        this.id = id;
    }

    /**
     * The spelling in files and on the command line.
     *
     * @return such as {@code returned}
     */
    public String id() {
        return id;
    }

    /**
     * The state of that spelling.
     *
     * @param id such as {@code returned}
     * @return the state
     * @throws IllegalArgumentException when there is none
     */
    public static FilingState of(String id) {
        for (FilingState state : values()) {
            if (state.id.equals(id)) {
                return state;
            }
        }
        throw new IllegalArgumentException("unknown state " + id);
    }
}
