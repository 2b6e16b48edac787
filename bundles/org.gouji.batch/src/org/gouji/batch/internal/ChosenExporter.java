package org.gouji.batch.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.core.PluginEntry;
import org.gouji.core.PluginRegistry;
import org.gouji.spi.export.Exporter;
import org.gouji.spi.export.ExporterDescriptor;
import org.gouji.spi.export.ExporterDescriptor.Option;

/**
 * An export target of a run with the values of its options.
 *
 * @param entry the plug-in
 * @param exporter the target
 * @param descriptor what it is
 * @param options a value for each of its options
 */
record ChosenExporter(PluginEntry<Exporter> entry, Exporter exporter, ExporterDescriptor descriptor,
        Map<String, String> options) {

    /** Finds the targets by id; every option must belong to one of them and have a value it takes. */
    static List<ChosenExporter> choose(PluginRegistry plugins, List<String> ids, Map<String, String> options)
            throws UsageException {
        List<ChosenExporter> chosen = new ArrayList<>();
        for (String id : ids) {
            Optional<PluginEntry<Exporter>> entry = plugins.exporters().stream().filter(e -> e.id().equals(id))
                    .findFirst();
            if (entry.isEmpty()) {
                throw new UsageException(Message.EXPORTER_UNKNOWN, id,
                        String.join(", ", plugins.exporters().stream().map(PluginEntry::id).sorted().toList()));
            }
            chosen.add(with(entry.get(), options));
        }
        for (String name : options.keySet()) {
            if (chosen.stream().noneMatch(c -> c.options().containsKey(name))) {
                throw new UsageException(Message.PLUGIN_OPTION_UNKNOWN, name, String.join(", ", ids), known(chosen));
            }
        }
        return chosen;
    }

    boolean perReport() {
        return descriptor.scope() == ExporterDescriptor.Scope.REPORT;
    }

    private static ChosenExporter with(PluginEntry<Exporter> entry, Map<String, String> given) throws UsageException {
        Exporter exporter = entry.get();
        ExporterDescriptor descriptor = exporter.descriptor();
        Map<String, String> values = new LinkedHashMap<>();
        for (Option option : descriptor.options()) {
            values.put(option.name(), checked(option, given.getOrDefault(option.name(), option.initial())));
        }
        return new ChosenExporter(entry, exporter, descriptor, values);
    }

    private static String checked(Option option, String value) throws UsageException {
        boolean fits = switch (option.type()) {
            case FLAG -> value.equals("true") || value.equals("false");
            case CHOICE -> option.choices().contains(value);
            case NUMBER -> value.matches("-?\\d{1,9}");
            case TEXT -> true;
        };
        if (!fits) {
            throw new UsageException(Message.PLUGIN_OPTION_CHOICE, option.name(), value, choices(option));
        }
        return value;
    }

    private static String choices(Option option) {
        return switch (option.type()) {
            case FLAG -> "true, false";
            case CHOICE -> String.join(", ", option.choices());
            case NUMBER, TEXT -> "0, 1, 2 …";
        };
    }

    private static String known(List<ChosenExporter> chosen) {
        return String.join(", ", chosen.stream().flatMap(c -> c.options().keySet().stream()).distinct().toList());
    }
}
