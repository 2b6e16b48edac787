package org.gouji.ui.internal.present;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.gouji.core.PluginRegistry;
import org.gouji.core.RuleProfile;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.RuleDescriptor;

/** The codes of all rules that are installed, those of the forms' equations included, with an office's settings. */
public final class RuleLines {

    private RuleLines() {
    }

    private record Known(LocalizedText title, Severity severity) {
    }

    /** Sorted by code; codes that only the profile knows are left out. */
    public static List<RuleLine> of(PluginRegistry registry, RuleProfile profile, Texts texts) {
        Map<String, Known> known = new TreeMap<>();
        Stream<RuleDescriptor> rules = Stream.concat(registry.rules().stream().map(r -> r.get().descriptor()),
                registry.setRules().stream().map(r -> r.get().descriptor()));
        rules.flatMap(rule -> rule.codes().stream()).forEach(code -> known.putIfAbsent(code.code(), known(code)));
        registry.templates().stream().map(entry -> entry.get().schema()).forEach(schema -> {
            schema.equations().forEach(e -> known.putIfAbsent(e.code(), new Known(e.statement(), e.severity())));
            schema.acrossYears().equations()
                    .forEach(e -> known.putIfAbsent(e.code(), new Known(e.statement(), e.severity())));
        });
        return known.entrySet().stream().map(e -> new RuleLine(e.getKey(), texts.of(e.getValue().title()),
                e.getValue().severity(), profile.level(e.getKey()))).toList();
    }

    private static Known known(CodeInfo code) {
        return new Known(code.title(), code.severity());
    }
}
