package org.gouji.store;

import java.io.IOException;
import java.util.Objects;

import org.gouji.model.LocalizedText;

/**
 * A workspace cannot do what was asked. Nothing was changed; the message names the file or folder and says what to do.
 *
 * @since 1.0
 */
public final class WorkspaceException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    private final transient LocalizedText text;

    /**
     * Makes the exception.
     *
     * @param problem what kind of problem
     * @param text what is wrong and what to do
     */
    public WorkspaceException(Problem problem, LocalizedText text) {
        super(text.en());
        this.problem = Objects.requireNonNull(problem, "problem");
        this.text = text;
    }

    /**
     * Makes the exception with its cause.
     *
     * @param problem what kind of problem
     * @param text what is wrong and what to do
     * @param cause what was thrown below
     */
    public WorkspaceException(Problem problem, LocalizedText text, Throwable cause) {
        super(text.en(), cause);
        this.problem = Objects.requireNonNull(problem, "problem");
        this.text = text;
    }

    /**
     * The kind of problem.
     *
     * @return the kind
     */
    public Problem problem() {
        return problem;
    }

    /**
     * What is wrong and what to do.
     *
     * @return the message in both languages
     */
    public LocalizedText text() {
        return text;
    }

    /** Kinds of problems, for hosts that act on them. */
    public enum Problem {
        /** The folder holds no workspace. */
        NOT_A_WORKSPACE,
        /** The folder holds a workspace, or other files, already. */
        EXISTS,
        /** A newer program wrote the workspace. */
        NEWER,
        /** Another process writes to it. */
        LOCKED,
        /** The workspace was opened to be read only, or its folder cannot be written. */
        READ_ONLY,
        /** The folder lies on a network file system. */
        NETWORK,
        /** There is no room left. */
        FULL,
        /** What is stored is damaged. */
        DAMAGED,
        /** The value changed since it was looked at. */
        STALE,
        /** What was named does not exist. */
        UNKNOWN,
        /** What was asked for contradicts what is stored. */
        REFUSED,
        /** Reading or writing failed. */
        FAILED
    }
}
