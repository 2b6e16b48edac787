package org.gouji.spi.reader;

import java.util.Optional;

import org.gouji.spi.PluginDescriptor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says what kind of file an input is when no reader takes it, so that the message can name the kind and what to do. A
 * hint for people only: it never decides which reader reads. One instance serves all threads at once.
 * <p>
 * Register it as an OSGi service with the properties of {@link org.gouji.spi.PluginProperties}.
 *
 * @since 1.0
 */
@ConsumerType
public interface MediaTypeDetector {

    /**
     * The same facts as the service properties.
     *
     * @return the descriptor
     */
    PluginDescriptor descriptor();

    /**
     * Looks at an input. Never throws; looks at the content first and at the name last.
     *
     * @param head the little that may be looked at
     * @return a media type in lower case without parameters, such as {@code application/pdf}; empty when unknown
     */
    Optional<String> detect(DocumentHead head);
}
