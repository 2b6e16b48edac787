package org.gouji.batch.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.store.correction.Correction;
import org.gouji.store.correction.Patches.Outcome;
import org.gouji.store.correction.Patches.Patched;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.FilingDetail;

/** Corrections for programs, and what one did to its report. */
final class CorrectionJson {

    private CorrectionJson() {
    }

    /** What every verb tells of a correction. */
    static void fields(JsonGenerator json, Correction correction) throws IOException {
        json.writeNumberField("id", correction.id());
        json.writeStringField("key", correction.key());
        value(json, "expected", correction.expected());
        json.writeStringField("replacement", correction.replacement());
        json.writeStringField("reason", correction.reason());
        json.writeStringField("author", correction.author());
        json.writeStringField("at", correction.at().toString());
    }

    /** The word for what became of a correction. */
    static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    static void value(JsonGenerator json, String field, ValueText value) throws IOException {
        json.writeObjectFieldStart(field);
        WorkspaceJson.value(json, value);
        json.writeEndObject();
    }

    /** One document: the correction, its value before and after, and the findings that are gone and new by it. */
    static void effect(Shell shell, FilingDetail before, FilingDetail after, long correction) throws IOException {
        Patched patched = after.patches().stream().filter(patch -> patch.correction().id() == correction).findFirst()
                .orElseThrow();
        WorkspaceJson.object(shell.terminal().results(), json -> {
            json.writeNumberField("filing", after.filing().id());
            json.writeStringField("state", after.filing().state().id());
            json.writeObjectFieldStart("correction");
            fields(json, patched.correction());
            json.writeStringField("outcome", word(patched.outcome()));
            value(json, "before", before.current(), patched.correction().key());
            value(json, "after", after.current(), patched.correction().key());
            json.writeEndObject();
            others(json, turned(before, after, correction));
            FindingJson findings = new FindingJson(json);
            findings.findings("fixed", without(before.findings(), after.findings()));
            findings.findings("new", without(after.findings(), before.findings()));
            WorkspaceJson.counts(json, after.filing());
        });
    }

    /** Other corrections that began or ceased to apply by what was done to one. */
    static List<Patched> turned(FilingDetail before, FilingDetail after, long correction) {
        Map<Long, Outcome> were = new HashMap<>();
        before.patches().forEach(patch -> were.put(patch.correction().id(), patch.outcome()));
        return after.patches().stream().filter(patch -> patch.correction().id() != correction)
                .filter(patch -> were.containsKey(patch.correction().id()))
                .filter(patch -> patch.outcome() == Outcome.APPLIED != (were
                        .get(patch.correction().id()) == Outcome.APPLIED))
                .toList();
    }

    private static void others(JsonGenerator json, List<Patched> others) throws IOException {
        json.writeArrayFieldStart("others");
        for (Patched other : others) {
            json.writeStartObject();
            fields(json, other.correction());
            json.writeStringField("outcome", word(other.outcome()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A form that has no such cell tells no value of it. */
    private static void value(JsonGenerator json, String field, Optional<Report> report, String key)
            throws IOException {
        Optional<ValueText> value = report.flatMap(r -> r.values().get(key)).map(ValueText::of);
        if (value.isPresent()) {
            value(json, field, value.get());
        }
    }

    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        Set<String> known = others.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        return findings.stream().filter(finding -> !known.contains(finding.fingerprint())).toList();
    }
}
