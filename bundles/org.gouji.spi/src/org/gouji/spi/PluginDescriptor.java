package org.gouji.spi;

import java.util.Objects;

import org.gouji.model.LocalizedText;

/**
 * What names a plug-in.
 *
 * @param id unique among plug-ins of the kind; lower case letters, digits, dots and hyphens
 * @param name name for people
 * @since 1.0
 */
public record PluginDescriptor(String id, LocalizedText name) {

    public PluginDescriptor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
