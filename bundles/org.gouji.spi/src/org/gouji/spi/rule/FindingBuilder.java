package org.gouji.spi.rule;

import java.util.Collection;

import org.gouji.model.SourceRange;
import org.gouji.model.finding.Proposal;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Describes one finding. Nothing is reported before {@link #report()}.
 *
 * @since 1.0
 */
@ProviderType
public interface FindingBuilder {

    /**
     * Sets the message; both languages are required.
     *
     * @param zh in Chinese
     * @param en in English
     * @return this
     */
    FindingBuilder message(String zh, String en);

    /**
     * Adds values concerned; their source cells become places of the finding.
     *
     * @param keys the keys
     * @return this
     */
    FindingBuilder keys(Collection<String> keys);

    /**
     * Adds keys of rows, columns or tables without adding places.
     *
     * @param subjects such as {@code t3/3.3.2}
     * @return this
     */
    FindingBuilder subjects(Collection<String> subjects);

    /**
     * Adds places.
     *
     * @param ranges the places
     * @return this
     */
    FindingBuilder at(Collection<SourceRange> ranges);

    /**
     * Sets what to change.
     *
     * @param proposal the proposal
     * @return this
     */
    FindingBuilder proposal(Proposal proposal);

    /**
     * Sets what tells this finding from others of the same code and keys, such as the words quoted. Must not contain
     * positions or file names.
     *
     * @param text the discriminator
     * @return this
     */
    FindingBuilder discriminator(String text);

    /**
     * Reports the finding.
     *
     * @throws IllegalStateException when the message is missing or the finding was reported already
     */
    void report();
}
