package org.gouji.core.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gouji.core.PluginEntry;
import org.gouji.model.LocalizedText;
import org.gouji.spi.PluginDescriptor;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.export.Exporter;
import org.gouji.spi.export.ExporterDescriptor;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.InputExpander;
import org.gouji.spi.reader.MediaTypeDetector;
import org.gouji.spi.reader.ReaderDescriptor;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.ReportSetRule;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.ValidationRule;
import org.gouji.spi.template.ReportTemplate;

/**
 * A plug-in that exists already; its descriptor stands in for service properties.
 *
 * @param <T> the plug-in interface
 * @param id the plug-in's id
 * @param kind the kind
 * @param name name for people
 * @param bundle name of its bundle
 * @param version its version
 * @param properties what its service properties would be
 * @param get the plug-in
 */
public record InstanceEntry<T>(String id, String kind, LocalizedText name, String bundle, String version,
        Map<String, Object> properties, T get)
        implements
            PluginEntry<T> {

    /**
     * Makes the entry of a reader.
     *
     * @param reader the reader
     * @param version its version
     * @return the entry
     */
    public static PluginEntry<DocumentReader> of(DocumentReader reader, String version) {
        ReaderDescriptor facts = reader.descriptor();
        return entry(reader, version, PluginProperties.KIND_READER, new PluginDescriptor(facts.id(), facts.name()),
                Map.of(PluginProperties.EXTENSIONS, array(facts.extensions()), PluginProperties.MAGIC,
                        array(facts.magic())));
    }

    /**
     * Makes the entry of a template.
     *
     * @param template the template
     * @param version its version
     * @return the entry
     */
    public static PluginEntry<ReportTemplate> of(ReportTemplate template, String version) {
        return entry(template, version, PluginProperties.KIND_TEMPLATE, template.descriptor(), Map.of());
    }

    /**
     * Makes the entry of a rule.
     *
     * @param rule the rule
     * @param version its version
     * @return the entry
     */
    public static PluginEntry<ValidationRule> of(ValidationRule rule, String version) {
        RuleDescriptor facts = rule.descriptor();
        return entry(rule, version, PluginProperties.KIND_RULE, new PluginDescriptor(facts.id(), facts.name()),
                codes(facts));
    }

    /**
     * Makes the entry of a set rule.
     *
     * @param rule the rule
     * @param version its version
     * @return the entry
     */
    public static PluginEntry<ReportSetRule> of(ReportSetRule rule, String version) {
        RuleDescriptor facts = rule.descriptor();
        return entry(rule, version, PluginProperties.KIND_SET_RULE, new PluginDescriptor(facts.id(), facts.name()),
                codes(facts));
    }

    /**
     * Makes the entry of an exporter.
     *
     * @param exporter the exporter
     * @param version its version
     * @return the entry
     */
    public static PluginEntry<Exporter> of(Exporter exporter, String version) {
        ExporterDescriptor facts = exporter.descriptor();
        return entry(exporter, version, PluginProperties.KIND_EXPORTER, new PluginDescriptor(facts.id(), facts.name()),
                Map.of());
    }

    /**
     * Makes the entry of an expander.
     *
     * @param expander the expander
     * @param version its version
     * @return the entry
     */
    public static PluginEntry<InputExpander> of(InputExpander expander, String version) {
        return entry(expander, version, PluginProperties.KIND_EXPANDER, expander.descriptor(), Map.of());
    }

    /**
     * Makes the entry of a detector.
     *
     * @param detector the detector
     * @param version its version
     * @return the entry
     */
    public static PluginEntry<MediaTypeDetector> of(MediaTypeDetector detector, String version) {
        return entry(detector, version, PluginProperties.KIND_DETECTOR, detector.descriptor(), Map.of());
    }

    private static <T> PluginEntry<T> entry(T plugin, String version, String kind, PluginDescriptor facts,
            Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(more);
        properties.put(PluginProperties.ID, facts.id());
        properties.put(PluginProperties.KIND, kind);
        properties.put(PluginProperties.NAME_ZH, facts.name().zh());
        properties.put(PluginProperties.NAME_EN, facts.name().en());
        return new InstanceEntry<>(facts.id(), kind, facts.name(), bundle(plugin), version,
                Map.copyOf(properties), plugin);
    }

    private static Map<String, Object> codes(RuleDescriptor facts) {
        return Map.of(PluginProperties.CODES, array(facts.codes().stream().map(CodeInfo::code).toList()));
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static String bundle(Object plugin) {
        String name = plugin.getClass().getPackageName();
        return name.endsWith(".internal") ? name.substring(0, name.length() - ".internal".length()) : name;
    }

    @Override
    public int ranking() {
        return 0;
    }
}
