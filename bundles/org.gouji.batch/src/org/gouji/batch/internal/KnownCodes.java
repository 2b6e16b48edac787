package org.gouji.batch.internal;

import java.util.List;
import java.util.stream.Stream;

import org.gouji.core.PluginEntry;
import org.gouji.core.PluginRegistry;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.rule.CodeInfo;

/** The codes of all rules that are installed, those of forms' equations included. */
final class KnownCodes {

    private final PluginRegistry plugins;

    KnownCodes(PluginRegistry plugins) {
        this.plugins = plugins;
    }

    /** What rules say of their codes. */
    Stream<CodeInfo> infos() {
        return Stream.concat(plugins.rules().stream().map(r -> r.get().descriptor()),
                plugins.setRules().stream().map(r -> r.get().descriptor())).flatMap(d -> d.codes().stream());
    }

    /** The forms. */
    Stream<FormSchema> schemas() {
        return plugins.templates().stream().map(PluginEntry::get).map(t -> t.schema());
    }

    /** All codes, sorted. */
    List<String> all() {
        Stream<String> forms = schemas().flatMap(s -> Stream.concat(s.equations().stream().map(e -> e.code()),
                s.acrossYears().equations().stream().map(e -> e.code())));
        return Stream.concat(infos().map(CodeInfo::code), forms).distinct().sorted().toList();
    }
}
