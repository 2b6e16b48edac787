package org.gouji.core;

import java.util.ArrayList;
import java.util.List;

import org.gouji.core.internal.EntryList;
import org.gouji.core.internal.InstanceEntry;
import org.gouji.spi.export.Exporter;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.InputExpander;
import org.gouji.spi.reader.MediaTypeDetector;
import org.gouji.spi.rule.ReportSetRule;
import org.gouji.spi.rule.ValidationRule;
import org.gouji.spi.template.ReportTemplate;

/**
 * A fixed set of plug-ins, for tests and for embedding without an OSGi framework.
 *
 * @since 1.0
 */
public final class StaticPluginRegistry implements PluginRegistry {

    private static final String UNKNOWN = "0.0.0";

    private final EntryList<DocumentReader> readers;
    private final EntryList<ReportTemplate> templates;
    private final EntryList<ValidationRule> rules;
    private final EntryList<ReportSetRule> setRules;
    private final EntryList<Exporter> exporters;
    private final EntryList<InputExpander> expanders;
    private final EntryList<MediaTypeDetector> detectors;

    private StaticPluginRegistry(String version, Object... plugins) {
        List<PluginEntry<DocumentReader>> reading = new ArrayList<>();
        List<PluginEntry<ReportTemplate>> forms = new ArrayList<>();
        List<PluginEntry<ValidationRule>> checks = new ArrayList<>();
        List<PluginEntry<ReportSetRule>> setChecks = new ArrayList<>();
        List<PluginEntry<Exporter>> targets = new ArrayList<>();
        List<PluginEntry<InputExpander>> containers = new ArrayList<>();
        List<PluginEntry<MediaTypeDetector>> namers = new ArrayList<>();
        for (Object plugin : plugins) {
            if (plugin instanceof DocumentReader reader) {
                reading.add(InstanceEntry.of(reader, version));
            } else if (plugin instanceof ReportTemplate template) {
                forms.add(InstanceEntry.of(template, version));
            } else if (plugin instanceof ValidationRule rule) {
                checks.add(InstanceEntry.of(rule, version));
            } else if (plugin instanceof ReportSetRule rule) {
                setChecks.add(InstanceEntry.of(rule, version));
            } else if (plugin instanceof Exporter exporter) {
                targets.add(InstanceEntry.of(exporter, version));
            } else if (plugin instanceof InputExpander expander) {
                containers.add(InstanceEntry.of(expander, version));
            } else if (plugin instanceof MediaTypeDetector detector) {
                namers.add(InstanceEntry.of(detector, version));
            } else {
                throw new IllegalArgumentException(plugin.getClass().getName() + " is no plug-in");
            }
        }
        readers = new EntryList<>(reading);
        templates = new EntryList<>(forms);
        rules = new EntryList<>(checks);
        setRules = new EntryList<>(setChecks);
        exporters = new EntryList<>(targets);
        expanders = new EntryList<>(containers);
        detectors = new EntryList<>(namers);
    }

    /**
     * Makes a registry of plug-ins that exist already. Their bundle is taken from their package.
     *
     * @param plugins implementations of the plug-in interfaces
     * @return the registry
     * @throws IllegalArgumentException when one of them is no plug-in
     */
    public static StaticPluginRegistry of(Object... plugins) {
        return ofVersion(UNKNOWN, plugins);
    }

    /**
     * Makes a registry of plug-ins of which the version is known. What a workspace was told by the same plug-ins in a
     * framework then counts as said by these.
     *
     * @param version version of their bundles, such as {@code 1.2.0}
     * @param plugins implementations of the plug-in interfaces
     * @return the registry
     * @throws IllegalArgumentException when one of them is no plug-in
     */
    public static StaticPluginRegistry ofVersion(String version, Object... plugins) {
        return new StaticPluginRegistry(version, plugins);
    }

    @Override
    public List<PluginEntry<DocumentReader>> readers() {
        return readers.entries();
    }

    @Override
    public List<PluginEntry<ReportTemplate>> templates() {
        return templates.entries();
    }

    @Override
    public List<PluginEntry<ValidationRule>> rules() {
        return rules.entries();
    }

    @Override
    public List<PluginEntry<ReportSetRule>> setRules() {
        return setRules.entries();
    }

    @Override
    public List<PluginEntry<Exporter>> exporters() {
        return exporters.entries();
    }

    @Override
    public List<PluginEntry<InputExpander>> expanders() {
        return expanders.entries();
    }

    @Override
    public List<PluginEntry<MediaTypeDetector>> detectors() {
        return detectors.entries();
    }

    @Override
    public List<PluginConflict> conflicts() {
        return EntryList.conflicts(readers, templates, rules, setRules, exporters, expanders, detectors);
    }
}
