package org.gouji.ui.internal.present;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.gouji.core.PluginConflict;
import org.gouji.core.PluginEntry;
import org.gouji.core.PluginRegistry;
import org.gouji.model.Severity;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.export.InputFacts.PluginRef;

/** Lists the plug-ins that were found, and the bundles that cannot be used. Creates no plug-in. */
public final class PluginList {

    private final Texts texts;

    public PluginList(Texts texts) {
        this.texts = texts;
    }

    /** What is broken first, then by kind in the order of the work, then by id. */
    public List<PluginRow> rows(PluginRegistry registry, List<BrokenBundle> broken) {
        List<PluginRow> rows = new ArrayList<>();
        broken.stream().sorted(Comparator.comparing(BrokenBundle::bundle)).map(this::row).forEach(rows::add);
        registry.conflicts().forEach(conflict -> rows.addAll(rows(conflict)));
        Stream.of(registry.expanders(), registry.readers(), registry.templates(), registry.rules(),
                registry.setRules(), registry.exporters(), registry.detectors()).flatMap(List::stream).map(this::row)
                .forEach(rows::add);
        return List.copyOf(rows);
    }

    /** File name extensions that readers and expanders expect, for a file dialog: {@code *.docx}. */
    public static List<String> patterns(PluginRegistry registry) {
        return Stream.of(registry.readers(), registry.expanders()).flatMap(List::stream)
                .flatMap(entry -> entry.texts(PluginProperties.EXTENSIONS).stream())
                .map(extension -> "*." + extension.toLowerCase(Locale.ROOT)).distinct().sorted().toList();
    }

    private PluginRow row(PluginEntry<?> entry) {
        return new PluginRow(kind(entry.kind()), entry.id(), texts.of(entry.name()), details(entry), entry.bundle(),
                entry.version(), texts.get("plugin.ready"), Severity.INFO);
    }

    private List<PluginRow> rows(PluginConflict conflict) {
        PluginRef used = conflict.plugins().get(0);
        String state = texts.get("plugin.conflict", used.bundle() + " " + used.version());
        return conflict.plugins().stream().skip(1)
                .map(other -> new PluginRow(kind(conflict.kind()), conflict.id(), conflict.id(), "", other.bundle(),
                        other.version(), state, Severity.WARNING))
                .toList();
    }

    private PluginRow row(BrokenBundle broken) {
        String missing = String.join(texts.get("list.separator"), broken.missing());
        String state = missing.isEmpty() ? texts.get("plugin.broken") : texts.get("plugin.missing", missing);
        return new PluginRow(texts.get("kind.bundle"), "", broken.name(), "", broken.bundle(), broken.version(), state,
                Severity.ERROR);
    }

    private String details(PluginEntry<?> entry) {
        Stream<String> extensions = entry.texts(PluginProperties.EXTENSIONS).stream().map(text -> "." + text);
        Stream<String> codes = entry.texts(PluginProperties.CODES).stream();
        return String.join(" ", Stream.concat(extensions, codes).toList());
    }

    private String kind(String kind) {
        return switch (kind) {
            case PluginProperties.KIND_READER, PluginProperties.KIND_TEMPLATE, PluginProperties.KIND_RULE,
                    PluginProperties.KIND_SET_RULE, PluginProperties.KIND_EXPORTER, PluginProperties.KIND_EXPANDER,
                    PluginProperties.KIND_DETECTOR ->
                texts.get("kind." + kind);
            default -> kind;
        };
    }
}
