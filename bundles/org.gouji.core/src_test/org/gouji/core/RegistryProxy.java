package org.gouji.core;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.gouji.model.LocalizedText;
import org.gouji.spi.export.Exporter;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.InputExpander;
import org.gouji.spi.reader.MediaTypeDetector;
import org.gouji.spi.rule.ReportSetRule;
import org.gouji.spi.rule.ValidationRule;
import org.gouji.spi.template.ReportTemplate;

/** A registry whose readers are created under the eyes of a test. */
record RegistryProxy(PluginRegistry plain, List<PluginEntry<DocumentReader>> readers) implements PluginRegistry {

    static PluginRegistry readers(PluginRegistry plain,
            Function<PluginEntry<DocumentReader>, DocumentReader> creator) {
        return new RegistryProxy(plain, plain.readers().stream()
                .<PluginEntry<DocumentReader>>map(entry -> new Entry(entry, creator)).toList());
    }

    private record Entry(PluginEntry<DocumentReader> plain,
            Function<PluginEntry<DocumentReader>, DocumentReader> creator) implements PluginEntry<DocumentReader> {

        @Override
        public String id() {
            return plain.id();
        }

        @Override
        public String kind() {
            return plain.kind();
        }

        @Override
        public LocalizedText name() {
            return plain.name();
        }

        @Override
        public String bundle() {
            return plain.bundle();
        }

        @Override
        public String version() {
            return plain.version();
        }

        @Override
        public int ranking() {
            return plain.ranking();
        }

        @Override
        public Map<String, Object> properties() {
            return plain.properties();
        }

        @Override
        public DocumentReader get() {
            return creator.apply(plain);
        }
    }

    @Override
    public List<PluginEntry<ReportTemplate>> templates() {
        return plain.templates();
    }

    @Override
    public List<PluginEntry<ValidationRule>> rules() {
        return plain.rules();
    }

    @Override
    public List<PluginEntry<ReportSetRule>> setRules() {
        return plain.setRules();
    }

    @Override
    public List<PluginEntry<Exporter>> exporters() {
        return plain.exporters();
    }

    @Override
    public List<PluginEntry<InputExpander>> expanders() {
        return plain.expanders();
    }

    @Override
    public List<PluginEntry<MediaTypeDetector>> detectors() {
        return plain.detectors();
    }

    @Override
    public List<PluginConflict> conflicts() {
        return plain.conflicts();
    }
}
