package org.gouji.core;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.RuleDescriptor;

/**
 * The codes of all rules that are installed, those of the forms' equations included.
 *
 * @since 1.0
 */
public final class RuleCodes {

    private final PluginRegistry registry;

    /**
     * Prepares looking.
     *
     * @param registry where plug-ins come from
     */
    public RuleCodes(PluginRegistry registry) {
        this.registry = registry;
    }

    /**
     * What can be said of every code.
     *
     * @param title what it checks
     * @param severity its usual severity
     * @since 1.0
     */
    public record Known(LocalizedText title, Severity severity) {
    }

    /**
     * What rules say of their codes; equations' codes are not among them unless a rule explains them.
     *
     * @return the explanations, rule by rule
     */
    public Stream<CodeInfo> infos() {
        Stream<RuleDescriptor> rules = Stream.concat(registry.rules().stream().map(r -> r.get().descriptor()),
                registry.setRules().stream().map(r -> r.get().descriptor()));
        return rules.flatMap(rule -> rule.codes().stream());
    }

    /**
     * The forms.
     *
     * @return one schema a template
     */
    public Stream<FormSchema> schemas() {
        return registry.templates().stream().map(entry -> entry.get().schema());
    }

    /**
     * All codes.
     *
     * @return what is known of each, sorted by code; a rule's words go before an equation's
     */
    public Map<String, Known> all() {
        Map<String, Known> known = new TreeMap<>();
        infos().forEach(code -> known.putIfAbsent(code.code(), new Known(code.title(), code.severity())));
        schemas().forEach(schema -> {
            schema.equations().forEach(e -> known.putIfAbsent(e.code(), new Known(e.statement(), e.severity())));
            schema.acrossYears().equations()
                    .forEach(e -> known.putIfAbsent(e.code(), new Known(e.statement(), e.severity())));
        });
        return known;
    }
}
