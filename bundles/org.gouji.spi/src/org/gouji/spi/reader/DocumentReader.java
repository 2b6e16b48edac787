package org.gouji.spi.reader;

import java.io.IOException;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads one input format. One instance serves all threads at once, so it keeps no state between calls.
 * <p>
 * Register it as an OSGi service with the properties of {@link org.gouji.spi.PluginProperties}.
 *
 * @since 1.0
 */
@ConsumerType
public interface DocumentReader {

    /**
     * The same facts as the service properties.
     *
     * @return the descriptor
     */
    ReaderDescriptor descriptor();

    /**
     * Says whether an input is this reader's. Looks at the content first and at the name last. Never throws.
     *
     * @param head the little that may be looked at
     * @return the opinion with its reason
     */
    Recognition recognize(DocumentHead head);

    /**
     * Reads an input into {@code context.builder()}. Input is hostile: bound every loop, allocation and depth.
     *
     * @param source the input
     * @param context builder, limits and diagnostics
     * @throws UnreadableException when the input cannot be read at all
     * @throws IOException when the bytes cannot be read
     */
    void read(DocumentSource source, ReadContext context) throws UnreadableException, IOException;
}
