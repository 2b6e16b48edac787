package org.gouji.batch.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.gouji.core.PluginEntry;
import org.gouji.core.PluginRegistry;
import org.gouji.spi.PluginProperties;

/** All plug-ins of an installation in the order of their work, and the words for their kinds. */
final class Catalog {

    private static final Map<String, Message> KINDS = Map.of(PluginProperties.KIND_DETECTOR, Message.KIND_DETECTOR,
            PluginProperties.KIND_READER, Message.KIND_READER, PluginProperties.KIND_EXPANDER, Message.KIND_EXPANDER,
            PluginProperties.KIND_TEMPLATE, Message.KIND_TEMPLATE, PluginProperties.KIND_RULE, Message.KIND_RULE,
            PluginProperties.KIND_SET_RULE, Message.KIND_SET_RULE, PluginProperties.KIND_EXPORTER,
            Message.KIND_EXPORTER);

    private final List<PluginEntry<?>> entries;

    Catalog(PluginRegistry plugins) {
        this.entries = Stream.<List<? extends PluginEntry<?>>>of(plugins.detectors(),
                plugins.expanders(), plugins.readers(), plugins.templates(), plugins.rules(), plugins.setRules(),
                plugins.exporters())
                .<PluginEntry<?>>flatMap(List::stream).toList();
    }

    List<PluginEntry<?>> entries() {
        return entries;
    }

    /** The kind in words. */
    static String kind(String kind, Texts texts) {
        return Optional.ofNullable(KINDS.get(kind)).map(m -> texts.of(m)).orElse(kind);
    }
}
