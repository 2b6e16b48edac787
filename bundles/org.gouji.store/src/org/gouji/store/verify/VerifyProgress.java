package org.gouji.store.verify;

/**
 * Is told from time to time how far a look over a workspace has come.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface VerifyProgress {

    /**
     * So far it is done.
     *
     * @param done originals read, journal entries replayed and records worked out
     * @param all how many there are of all three
     */
    void at(long done, long all);
}
