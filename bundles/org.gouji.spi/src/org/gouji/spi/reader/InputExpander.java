package org.gouji.spi.reader;

import java.io.IOException;

import org.gouji.spi.PluginDescriptor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Takes a container (zip, mail, workbook) apart into inputs of their own.
 *
 * @since 1.0
 */
@ConsumerType
public interface InputExpander {

    /**
     * The same facts as the service properties.
     *
     * @return the descriptor
     */
    PluginDescriptor descriptor();

    /**
     * Says whether an input is a container this expander takes apart. Never throws.
     *
     * @param head the little that may be looked at
     * @return the opinion with its reason
     */
    Recognition recognize(DocumentHead head);

    /**
     * Hands every inner input to the context, in the order of the container.
     *
     * @param source the container
     * @param context takes the inner inputs
     * @throws UnreadableException when the container cannot be read at all
     * @throws IOException when the bytes cannot be read
     */
    void expand(DocumentSource source, ExpandContext context) throws UnreadableException, IOException;
}
