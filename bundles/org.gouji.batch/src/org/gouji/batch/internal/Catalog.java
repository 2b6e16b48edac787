package org.gouji.batch.internal;

import java.util.List;
import java.util.stream.Stream;

import org.gouji.core.PluginEntry;
import org.gouji.core.PluginRegistry;

/** All plug-ins of an installation in the order of their work. */
final class Catalog {

    private final List<PluginEntry<?>> entries;

    Catalog(PluginRegistry plugins) {
        this.entries = Stream.<List<? extends PluginEntry<?>>>of(plugins.expanders(),
                plugins.readers(),
                plugins.templates(), plugins.rules(), plugins.setRules(), plugins.exporters())
                .<PluginEntry<?>>flatMap(List::stream).toList();
    }

    List<PluginEntry<?>> entries() {
        return entries;
    }
}
