package org.gouji.core;

import java.util.List;
import java.util.Map;

import org.gouji.model.LocalizedText;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.export.InputFacts.PluginRef;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A plug-in as it is known before it is created: everything but {@link #get()} comes from its service properties.
 *
 * @param <T> the plug-in interface
 * @since 1.0
 */
@ProviderType
public interface PluginEntry<T> {

    /**
     * The plug-in's id.
     *
     * @return unique among plug-ins of the kind
     */
    String id();

    /**
     * The kind of plug-in.
     *
     * @return one of the {@code KIND_} constants of {@link PluginProperties}
     */
    String kind();

    /**
     * Name for people.
     *
     * @return the name; the id where the plug-in states none
     */
    LocalizedText name();

    /**
     * Symbolic name of its bundle.
     *
     * @return the name
     */
    String bundle();

    /**
     * Version of its bundle without build qualifier.
     *
     * @return such as {@code 1.2.0}
     */
    String version();

    /**
     * The service ranking.
     *
     * @return 0 unless stated
     */
    int ranking();

    /**
     * The service properties.
     *
     * @return an unmodifiable map
     */
    Map<String, Object> properties();

    /**
     * The plug-in itself; creates it at the first call. Whatever a plug-in's constructor may throw comes out of here.
     *
     * @return the plug-in, the same at each call
     */
    T get();

    /**
     * The plug-in as it is named in results.
     *
     * @return id, bundle and version
     */
    default PluginRef ref() {
        return new PluginRef(id(), bundle(), version());
    }

    /**
     * A service property that holds several texts.
     *
     * @param name name of the property
     * @return its texts; empty when it is absent
     */
    default List<String> texts(String name) {
        Object value = properties().get(name);
        if (value instanceof String[] texts) {
            return List.of(texts);
        }
        return value instanceof String text ? List.of(text) : List.of();
    }
}
