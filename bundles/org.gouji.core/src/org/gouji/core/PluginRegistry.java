package org.gouji.core;

import java.util.List;

import org.gouji.spi.export.Exporter;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.InputExpander;
import org.gouji.spi.reader.MediaTypeDetector;
import org.gouji.spi.rule.ReportSetRule;
import org.gouji.spi.rule.ValidationRule;
import org.gouji.spi.template.ReportTemplate;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The plug-ins that are there. Every list is sorted by id and holds each id once: of several plug-ins with one id the
 * one with the highest service ranking. Lists are snapshots; ask again to see what came or went.
 *
 * @since 1.0
 */
@ProviderType
public interface PluginRegistry {

    /**
     * Readers of input formats.
     *
     * @return an unmodifiable list
     */
    List<PluginEntry<DocumentReader>> readers();

    /**
     * Versions of the form.
     *
     * @return an unmodifiable list
     */
    List<PluginEntry<ReportTemplate>> templates();

    /**
     * Rules for one report.
     *
     * @return an unmodifiable list
     */
    List<PluginEntry<ValidationRule>> rules();

    /**
     * Rules for a set of reports.
     *
     * @return an unmodifiable list
     */
    List<PluginEntry<ReportSetRule>> setRules();

    /**
     * Export targets.
     *
     * @return an unmodifiable list
     */
    List<PluginEntry<Exporter>> exporters();

    /**
     * What takes containers apart.
     *
     * @return an unmodifiable list
     */
    List<PluginEntry<InputExpander>> expanders();

    /**
     * What names the kind of files that no reader takes.
     *
     * @return an unmodifiable list
     */
    List<PluginEntry<MediaTypeDetector>> detectors();

    /**
     * Ids that several plug-ins of one kind claim.
     *
     * @return an unmodifiable list, sorted by kind and id
     */
    List<PluginConflict> conflicts();
}
