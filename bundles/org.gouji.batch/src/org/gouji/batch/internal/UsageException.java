package org.gouji.batch.internal;

/** The command line makes no sense; the message says why to a person. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Phrase problem;
    private final transient Object[] details;

    UsageException(Phrase problem, Object... details) {
        super(problem.toString());
        this.problem = problem;
        this.details = details;
    }

    String in(Texts texts) {
        return texts.of(problem, details);
    }
}
