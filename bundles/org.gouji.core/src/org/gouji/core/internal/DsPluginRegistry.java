package org.gouji.core.internal;

import java.util.List;

import org.gouji.core.PluginConflict;
import org.gouji.core.PluginEntry;
import org.gouji.core.PluginRegistry;
import org.gouji.spi.export.Exporter;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.InputExpander;
import org.gouji.spi.reader.MediaTypeDetector;
import org.gouji.spi.rule.ReportSetRule;
import org.gouji.spi.rule.ValidationRule;
import org.gouji.spi.template.ReportTemplate;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * The plug-ins of an OSGi framework. Trackers instead of references: a reference to a service would create the plug-in
 * or need seven pairs of methods.
 */
@Component(service = PluginRegistry.class)
public final class DsPluginRegistry implements PluginRegistry {

    private final ServiceWatch<DocumentReader> readers;
    private final ServiceWatch<ReportTemplate> templates;
    private final ServiceWatch<ValidationRule> rules;
    private final ServiceWatch<ReportSetRule> setRules;
    private final ServiceWatch<Exporter> exporters;
    private final ServiceWatch<InputExpander> expanders;
    private final ServiceWatch<MediaTypeDetector> detectors;

    /**
     * Begins to follow the services.
     *
     * @param context context of the core bundle
     */
    @Activate
    public DsPluginRegistry(BundleContext context) {
        readers = new ServiceWatch<>(context, DocumentReader.class).open();
        templates = new ServiceWatch<>(context, ReportTemplate.class).open();
        rules = new ServiceWatch<>(context, ValidationRule.class).open();
        setRules = new ServiceWatch<>(context, ReportSetRule.class).open();
        exporters = new ServiceWatch<>(context, Exporter.class).open();
        expanders = new ServiceWatch<>(context, InputExpander.class).open();
        detectors = new ServiceWatch<>(context, MediaTypeDetector.class).open();
    }

    @Deactivate
    void close() {
        List.of(readers, templates, rules, setRules, exporters, expanders, detectors).forEach(ServiceWatch::close);
    }

    @Override
    public List<PluginEntry<DocumentReader>> readers() {
        return readers.list().entries();
    }

    @Override
    public List<PluginEntry<ReportTemplate>> templates() {
        return templates.list().entries();
    }

    @Override
    public List<PluginEntry<ValidationRule>> rules() {
        return rules.list().entries();
    }

    @Override
    public List<PluginEntry<ReportSetRule>> setRules() {
        return setRules.list().entries();
    }

    @Override
    public List<PluginEntry<Exporter>> exporters() {
        return exporters.list().entries();
    }

    @Override
    public List<PluginEntry<InputExpander>> expanders() {
        return expanders.list().entries();
    }

    @Override
    public List<PluginEntry<MediaTypeDetector>> detectors() {
        return detectors.list().entries();
    }

    @Override
    public List<PluginConflict> conflicts() {
        return EntryList.conflicts(readers.list(), templates.list(), rules.list(), setRules.list(), exporters.list(),
                expanders.list(), detectors.list());
    }
}
