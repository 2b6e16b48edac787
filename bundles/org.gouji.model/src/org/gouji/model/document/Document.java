package org.gouji.model.document;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The content of one file in reading order. Immutable and safe for several threads. Blocks and cells are views over
 * compact storage: they are made when asked for and compare by value, so do not keep many of them.
 *
 * @since 1.0
 */
@ProviderType
public interface Document {

    /**
     * Where this document lies inside its input.
     *
     * @return the container path; empty for a plain file
     */
    String container();

    /**
     * All headings, paragraphs and tables in reading order.
     *
     * @return an unmodifiable, random access list
     */
    List<Block> blocks();

    /**
     * The tables among the blocks.
     *
     * @return an unmodifiable, random access list in reading order
     */
    List<Table> tables();

    /**
     * Number of characters in all blocks together.
     *
     * @return the number, 0 for an empty document
     */
    int textLength();
}
