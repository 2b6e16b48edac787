package org.gouji.store;

/**
 * Is told from time to time how far long work over a workspace has come, in the thread that does the work.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface WorkProgress {

    /** Tells nobody. */
    WorkProgress NONE = (done, all) -> {
    };

    /**
     * So far it is done.
     *
     * @param done steps that are done, from 0 to {@code all}; what a step is depends on the work
     * @param all how many there are
     */
    void at(long done, long all);
}
