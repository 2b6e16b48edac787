package org.gouji.spi;

/**
 * Names of the service properties by which the host knows a plug-in before it creates it. Every plug-in component
 * carries {@link #ID} and {@link #KIND}; its {@code descriptor()} returns the same facts.
 *
 * @since 1.0
 */
public final class PluginProperties {

    /** The plug-in's id, unique among plug-ins of its kind: {@code String}. */
    public static final String ID = "gouji.id";

    /** One of the {@code KIND_} constants: {@code String}. */
    public static final String KIND = "gouji.kind";

    /** Name for people in Chinese: {@code String}. */
    public static final String NAME_ZH = "gouji.name.zh";

    /** Name for people in English: {@code String}. */
    public static final String NAME_EN = "gouji.name.en";

    /** File name extensions a reader expects, lower case without dot: {@code String[]}. */
    public static final String EXTENSIONS = "gouji.extensions";

    /** First bytes of a reader's files in hexadecimal, such as {@code 504B0304}: {@code String[]}, may be absent. */
    public static final String MAGIC = "gouji.magic";

    /** Codes a rule reports: {@code String[]}. */
    public static final String CODES = "gouji.codes";

    /** Value of {@link #KIND} for a {@link org.gouji.spi.reader.DocumentReader}. */
    public static final String KIND_READER = "reader";

    /** Value of {@link #KIND} for an {@link org.gouji.spi.reader.InputExpander}. */
    public static final String KIND_EXPANDER = "expander";

    /** Value of {@link #KIND} for a {@link org.gouji.spi.reader.MediaTypeDetector}. */
    public static final String KIND_DETECTOR = "detector";

    /** Value of {@link #KIND} for a {@link org.gouji.spi.template.ReportTemplate}. */
    public static final String KIND_TEMPLATE = "template";

    /** Value of {@link #KIND} for a {@link org.gouji.spi.rule.ValidationRule}. */
    public static final String KIND_RULE = "rule";

    /** Value of {@link #KIND} for a {@link org.gouji.spi.rule.ReportSetRule}. */
    public static final String KIND_SET_RULE = "set-rule";

    /** Value of {@link #KIND} for an {@link org.gouji.spi.export.Exporter}. */
    public static final String KIND_EXPORTER = "exporter";

    private PluginProperties() {
    }
}
