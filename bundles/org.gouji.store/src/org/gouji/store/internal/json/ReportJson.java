package org.gouji.store.internal.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.gouji.model.Diagnostic;
import org.gouji.model.Severity;
import org.gouji.model.report.Observation;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.TemplateFit;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;

import com.fasterxml.jackson.core.JsonGenerator;

/** A report and what was noticed on reading it, without its form: the whole of what a rule may ask for but the document. */
public final class ReportJson {

    private ReportJson() {
    }

    /** Writes a report. */
    public static void write(JsonGenerator json, Report report) throws IOException {
        json.writeStartObject();
        fit(json, report.fit());
        title(json, report.title());
        json.writeArrayFieldStart("sections");
        for (ReportSection section : report.sections()) {
            section(json, section);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("values");
        for (CellSpec cell : report.schema().cells()) {
            value(json, report.values().get(cell.key()).orElseGet(() -> Value.missing(cell.key())));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("observations");
        for (Observation observation : report.observations()) {
            observation(json, observation);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void fit(JsonGenerator json, TemplateFit fit) throws IOException {
        json.writeStringField("template", fit.template());
        json.writeNumberField("revision", fit.revision());
        json.writeNumberField("score", fit.score());
        Texts.write(json, "reasons", fit.reasons());
    }

    private static void title(JsonGenerator json, Report.Title title) throws IOException {
        json.writeObjectFieldStart("title");
        json.writeStringField("text", title.text());
        optional(json, "agency", title.agency());
        if (title.year().isPresent()) {
            json.writeNumberField("year", title.year().get());
        }
        Ranges.write(json, "at", title.at());
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        }
    }

    private static void section(JsonGenerator json, ReportSection section) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", section.id());
        json.writeStringField("heading", section.heading());
        Ranges.write(json, "at", Optional.of(section.headingAt()));
        json.writeArrayFieldStart("text");
        for (ReportSection.Passage passage : section.paragraphs()) {
            json.writeStartArray();
            json.writeString(passage.text());
            Ranges.write(json, passage.at());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The key follows from the order of the form. */
    private static void value(JsonGenerator json, Value value) throws IOException {
        json.writeStartObject();
        json.writeStringField("s", value.state().id());
        if (!value.raw().isEmpty()) {
            json.writeStringField("r", value.raw());
        }
        number(json, "n", value.number());
        optional(json, "u", value.unit());
        Ranges.write(json, "at", value.at());
        if (value.repair().isPresent()) {
            Value.Repair repair = value.repair().get();
            json.writeNumberField("c", repair.confidence());
            Texts.write(json, "why", repair.reason());
            Out.texts(json, "eq", repair.equations());
        }
        if (!value.alternatives().isEmpty()) {
            alternatives(json, value.alternatives());
        }
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            json.writeStringField(name, number.get().toString());
        }
    }

    private static void alternatives(JsonGenerator json, List<Value.Alternative> alternatives) throws IOException {
        json.writeArrayFieldStart("alt");
        for (Value.Alternative alternative : alternatives) {
            json.writeStartObject();
            json.writeStringField("r", alternative.raw());
            number(json, "n", alternative.number());
            Ranges.write(json, "at", alternative.at());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void observation(JsonGenerator json, Observation observation) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", observation.kind().name());
        json.writeStringField("subject", observation.subject());
        json.writeStringField("severity", observation.severity().name());
        Texts.write(json, "detail", observation.detail());
        Out.texts(json, "keys", observation.keys());
        Ranges.write(json, "at", observation.at());
        json.writeEndObject();
    }

    /** Reads a report back. */
    public static Report read(Tree tree, FormSchema schema) {
        TemplateFit fit = new TemplateFit(tree.get("template").text(), tree.get("revision").integer(),
                tree.get("score").number().map(BigDecimal::doubleValue).orElse(0d), Texts.list(tree.get("reasons")));
        return new Report(fit, schema, title(tree.get("title")),
                tree.get("sections").list().stream().map(ReportJson::section).toList(),
                values(tree.get("values").list(), schema),
                tree.get("observations").list().stream().map(ReportJson::observation).toList());
    }

    /** Reads one value of a stored reading and nothing else of it; empty when its form has no such cell. */
    public static Optional<Value> value(byte[] reading, FormSchema schema, String key) throws IOException {
        int index = schema.cells().stream().map(CellSpec::key).toList().indexOf(key);
        return index < 0
                ? Optional.empty()
                : Optional.of(value(key, Out.inflate(reading, List.of("report", "values"), index)));
    }

    private static Report.Title title(Tree tree) {
        return new Report.Title(tree.get("text").text(), tree.get("agency").optional(),
                tree.get("year").number().map(BigDecimal::intValueExact), Ranges.optional(tree.get("at")));
    }

    private static ReportSection section(Tree tree) {
        return new ReportSection(tree.get("id").text(), tree.get("heading").text(), Ranges.read(tree.get("at")),
                tree.get("text").list().stream()
                        .map(p -> new ReportSection.Passage(p.get(0).text(), Ranges.read(p.get(1)))).toList());
    }

    private static ReportValues values(List<Tree> trees, FormSchema schema) {
        List<CellSpec> cells = schema.cells();
        if (cells.size() != trees.size()) {
            throw new IllegalArgumentException(
                    "a record of " + trees.size() + " values for a form of " + cells.size() + " cells");
        }
        List<Value> values = new java.util.ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            values.add(value(cells.get(i).key(), trees.get(i)));
        }
        return new ReportValues(values);
    }

    private static Value value(String key, Tree tree) {
        return new Value(key, state(tree.get("s").text()), tree.get("r").text(), number(tree.get("n")),
                tree.get("u").optional(), Ranges.optional(tree.get("at")), repair(tree),
                tree.get("alt").list().stream().map(a -> new Value.Alternative(a.get("r").text(),
                        number(a.get("n")), Ranges.optional(a.get("at")))).toList());
    }

    private static Optional<BigDecimal> number(Tree tree) {
        return tree.optional().map(BigDecimal::new);
    }

    private static Optional<Value.Repair> repair(Tree tree) {
        return tree.get("c").number().map(confidence -> new Value.Repair(confidence.doubleValue(),
                Texts.read(tree.get("why")), tree.get("eq").texts()));
    }

    private static ValueState state(String id) {
        for (ValueState state : ValueState.values()) {
            if (state.id().equals(id)) {
                return state;
            }
        }
        throw new IllegalArgumentException("unknown state " + id);
    }

    private static Observation observation(Tree tree) {
        return new Observation(Observation.Kind.valueOf(tree.get("kind").text()), tree.get("subject").text(),
                Severity.valueOf(tree.get("severity").text()), Texts.read(tree.get("detail")), tree.get("keys").texts(),
                Ranges.list(tree.get("at")));
    }

    /** Writes a diagnostic. */
    public static void write(JsonGenerator json, Diagnostic diagnostic) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", diagnostic.code());
        json.writeStringField("severity", diagnostic.severity().name());
        Texts.write(json, "message", diagnostic.message());
        Ranges.write(json, "at", diagnostic.at());
        json.writeEndObject();
    }

    /** Reads a diagnostic. */
    public static Diagnostic diagnostic(Tree tree) {
        return new Diagnostic(tree.get("code").text(), Severity.valueOf(tree.get("severity").text()),
                Texts.read(tree.get("message")), Ranges.optional(tree.get("at")));
    }
}
