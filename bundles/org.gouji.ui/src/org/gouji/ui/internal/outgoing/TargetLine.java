package org.gouji.ui.internal.outgoing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.core.ExportFailedException;
import org.gouji.core.ExportRunner;
import org.gouji.core.PluginEntry;
import org.gouji.core.PluginRegistry;
import org.gouji.model.LocalizedText;
import org.gouji.spi.export.Exporter;
import org.gouji.spi.export.ExporterDescriptor;

/**
 * An export target as it is offered.
 *
 * @param entry the plug-in
 * @param descriptor what it says of itself; empty when it failed to
 * @param broken why it cannot be used
 */
public record TargetLine(PluginEntry<Exporter> entry, Optional<ExporterDescriptor> descriptor,
        Optional<LocalizedText> broken) {

    /** Every export target there is, one that fails among them. */
    public static List<TargetLine> all(PluginRegistry plugins) {
        List<TargetLine> lines = new ArrayList<>();
        for (PluginEntry<Exporter> entry : plugins.exporters()) {
            lines.add(of(entry));
        }
        return List.copyOf(lines);
    }

    static TargetLine of(PluginEntry<Exporter> entry) {
        try {
            return new TargetLine(entry, Optional.of(ExportRunner.describe(entry)), Optional.empty());
        } catch (ExportFailedException e) {
            return new TargetLine(entry, Optional.empty(), Optional.of(e.detail()));
        }
    }

    /** The name for people; the service's own where the plug-in failed. */
    LocalizedText name() {
        return descriptor.map(ExporterDescriptor::name).orElseGet(entry::name);
    }

    /** What its files end with. */
    public String extension() {
        return descriptor.map(ExporterDescriptor::extension).orElse("");
    }

    /** Whether it writes a file for each report. */
    boolean perReport() {
        return descriptor.filter(known -> known.scope() == ExporterDescriptor.Scope.REPORT).isPresent();
    }
}
