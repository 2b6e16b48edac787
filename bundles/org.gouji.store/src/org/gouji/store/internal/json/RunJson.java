package org.gouji.store.internal.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.gouji.core.RuleReads;
import org.gouji.core.RuleRun;
import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.Proposal;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.export.InputFacts.PluginRef;

import com.fasterxml.jackson.core.JsonGenerator;

/** What each rule found, and what it read: keys of the form are written as their numbers in the order of the form. */
public final class RunJson {

    private RunJson() {
    }

    /** Writes the runs of all rules over one report. */
    public static void write(JsonGenerator json, List<RuleRun> runs, FormSchema schema) throws IOException {
        Map<String, Integer> order = order(schema);
        json.writeStartArray();
        for (RuleRun run : runs) {
            json.writeStartObject();
            rule(json, run.rule());
            json.writeArrayFieldStart("findings");
            for (Finding finding : run.findings()) {
                finding(json, finding);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("outcomes");
            for (RuleOutcome outcome : run.outcomes()) {
                outcome(json, outcome);
            }
            json.writeEndArray();
            keys(json, "keys", run.reads().keys(), order);
            Out.texts(json, "absent", new TreeSet<>(run.reads().absentKeys()));
            Out.texts(json, "parts", run.reads().parts().stream().sorted().map(Enum::name).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static Map<String, Integer> order(FormSchema schema) {
        Map<String, Integer> order = new HashMap<>();
        for (CellSpec cell : schema.cells()) {
            order.put(cell.key(), order.size());
        }
        return order;
    }

    private static void rule(JsonGenerator json, PluginRef rule) throws IOException {
        json.writeArrayFieldStart("rule");
        json.writeString(rule.id());
        json.writeString(rule.bundle());
        json.writeString(rule.version());
        json.writeEndArray();
    }

    private static void keys(JsonGenerator json, String name, Collection<String> keys, Map<String, Integer> order)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (int number : keys.stream().filter(order::containsKey).mapToInt(order::get).sorted().toArray()) {
            json.writeNumber(number);
        }
        json.writeEndArray();
    }

    /** Writes a finding. */
    public static void finding(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", finding.code());
        json.writeStringField("severity", finding.severity().name());
        Texts.write(json, "message", finding.message());
        Out.texts(json, "keys", finding.keys());
        Ranges.write(json, "at", finding.at());
        if (finding.proposal().isPresent()) {
            proposal(json, finding.proposal().get());
        }
        json.writeStringField("print", finding.fingerprint());
        json.writeEndObject();
    }

    private static void proposal(JsonGenerator json, Proposal proposal) throws IOException {
        json.writeObjectFieldStart("proposal");
        Texts.write(json, "what", proposal.what());
        if (proposal.key().isPresent()) {
            json.writeStringField("key", proposal.key().get());
        }
        if (proposal.value().isPresent()) {
            json.writeStringField("value", proposal.value().get());
        }
        json.writeNumberField("confidence", proposal.confidence());
        Texts.write(json, "why", proposal.why());
        json.writeEndObject();
    }

    private static void outcome(JsonGenerator json, RuleOutcome outcome) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", outcome.code());
        json.writeStringField("rule", outcome.rule());
        json.writeStringField("result", outcome.result().name());
        json.writeNumberField("checked", outcome.checked());
        json.writeNumberField("undetermined", outcome.undetermined());
        Texts.write(json, "reasons", outcome.reasons());
        json.writeEndObject();
    }

    /** Reads runs back. */
    public static List<RuleRun> read(Tree tree, FormSchema schema) {
        List<CellSpec> cells = schema.cells();
        return tree.list().stream().map(run -> run(run, cells)).toList();
    }

    private static RuleRun run(Tree tree, List<CellSpec> cells) {
        Tree rule = tree.get("rule");
        Set<String> keys = new LinkedHashSet<>();
        tree.get("keys").list().forEach(key -> keys.add(cells.get(key.integer()).key()));
        Set<RuleReads.Part> parts = new LinkedHashSet<>();
        tree.get("parts").texts().forEach(part -> parts.add(RuleReads.Part.valueOf(part)));
        return new RuleRun(new PluginRef(rule.get(0).text(), rule.get(1).text(), rule.get(2).text()),
                tree.get("findings").list().stream().map(RunJson::finding).toList(),
                tree.get("outcomes").list().stream().map(RunJson::outcome).toList(),
                new RuleReads(keys, Set.copyOf(tree.get("absent").texts()), parts));
    }

    /** Reads a finding back. */
    public static Finding finding(Tree tree) {
        return new Finding(tree.get("code").text(), Severity.valueOf(tree.get("severity").text()),
                Texts.read(tree.get("message")), tree.get("keys").texts(), Ranges.list(tree.get("at")),
                proposal(tree.get("proposal")), tree.get("print").text());
    }

    private static Optional<Proposal> proposal(Tree tree) {
        return tree.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proposal(Texts.read(tree.get("what")), tree.get("key").optional(),
                        tree.get("value").optional(),
                        tree.get("confidence").number().map(BigDecimal::doubleValue).orElse(0d),
                        Texts.read(tree.get("why"))));
    }

    private static RuleOutcome outcome(Tree tree) {
        return new RuleOutcome(tree.get("code").text(), tree.get("rule").text(),
                RuleOutcome.Result.valueOf(tree.get("result").text()), tree.get("checked").integer(),
                tree.get("undetermined").integer(), Texts.list(tree.get("reasons")));
    }
}
