package org.gouji.spi.export;

import java.util.Optional;

import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;

/**
 * What is known of an input besides its content.
 *
 * @param path the path as given; {@code -} for standard input
 * @param container path inside the input when it is a container; empty for a plain file
 * @param size bytes
 * @param sha256 of the bytes, lower-case hexadecimal; empty when they could not be read
 * @param status how reading ended
 * @param detail what is wrong and what to do, when the status is not OK
 * @param reader the reader that was used
 * @since 1.0
 */
public record InputFacts(String path, String container, long size, String sha256, InputStatus status,
        LocalizedText detail, Optional<PluginRef> reader) {

    /**
     * A plug-in as it is named in results.
     *
     * @param id the plug-in's id
     * @param bundle symbolic name of its bundle
     * @param version version of its bundle without build qualifier, so that results do not change with each build
     */
    public record PluginRef(String id, String bundle, String version) {
    }
}
