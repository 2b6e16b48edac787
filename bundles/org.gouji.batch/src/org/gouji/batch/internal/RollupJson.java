package org.gouji.batch.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;
import org.gouji.store.correction.ValueText;
import org.gouji.store.register.Body;
import org.gouji.store.rollup.Rollup;
import org.gouji.store.rollup.Rollup.Contribution;
import org.gouji.store.rollup.Rollup.Source;
import org.gouji.store.rollup.Rollup.Total;

/** A roll-up for programs. Sums are texts: a number of JSON may lose digits. */
final class RollupJson {

    private final Shell shell;
    private final RollupVerb.Asked asked;

    RollupJson(Shell shell, RollupVerb.Asked asked) {
        this.shell = shell;
        this.asked = asked;
    }

    void write(List<String> keys, Optional<String> drill) throws IOException {
        Rollup rollup = asked.rollup();
        WorkspaceJson.object(shell.terminal().results(), json -> {
            json.writeStringField("area", asked.area().name());
            json.writeNumberField("year", rollup.year());
            json.writeNumberField("bodies", rollup.bodies());
            json.writeNumberField("reports", rollup.there());
            json.writeArrayFieldStart("missing");
            for (Body body : rollup.missing()) {
                json.writeStartObject();
                body(json, body);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("totals");
            for (FormSchema form : asked.forms(shell)) {
                json.writeObjectFieldStart(form.id());
                totals(json, form, rollup.totals().getOrDefault(form.id(), Map.of()), keys);
                json.writeEndObject();
            }
            json.writeEndObject();
            if (drill.isPresent()) {
                contributions(json, drill.get());
            }
        });
    }

    static void body(JsonGenerator json, Body body) throws IOException {
        json.writeStringField("code", body.code());
        json.writeStringField("name", body.name());
    }

    private static void totals(JsonGenerator json, FormSchema form, Map<String, Total> totals, List<String> keys)
            throws IOException {
        for (CellSpec cell : form.cells()) {
            Total total = totals.get(cell.key());
            if (total != null && (keys.isEmpty() || keys.contains(cell.key()))) {
                json.writeObjectFieldStart(cell.key());
                if (total.known() > 0) {
                    json.writeStringField("sum", total.sum().toPlainString());
                }
                json.writeNumberField("known", total.known());
                json.writeNumberField("blank", total.blank());
                json.writeNumberField("reports", total.reports());
                json.writeEndObject();
            }
        }
    }

    private void contributions(JsonGenerator json, String key) throws IOException {
        json.writeArrayFieldStart("contributions");
        for (FormSchema form : asked.forms(shell)) {
            if (form.cell(key).isPresent()) {
                List<Contribution> made = asked.contributions(form, key);
                List<Source> sources = asked.workspace().rollups().sources(made, key);
                for (int i = 0; i < made.size(); i++) {
                    json.writeStartObject();
                    json.writeStringField("template", form.id());
                    contribution(json, made.get(i), sources.get(i));
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
    }

    private static void contribution(JsonGenerator json, Contribution contribution, Source source)
            throws IOException {
        json.writeNumberField("filing", contribution.filing());
        body(json, contribution.body());
        WorkspaceJson.value(json, ValueText.of(source.now()));
        if (contribution.number().isPresent()) {
            json.writeStringField("adds", contribution.number().get().toPlainString());
        }
        ValueText read = ValueText.of(source.read());
        if (!read.equals(ValueText.of(source.now()))) {
            json.writeObjectFieldStart("original");
            WorkspaceJson.value(json, read);
            json.writeEndObject();
        }
        json.writeStringField("sha256", source.sha256());
        json.writeStringField("path", source.path());
        json.writeStringField("container", source.container());
        if (source.read().at().isPresent()) {
            json.writeFieldName("at");
            new FindingJson(json).range(source.read().at().get());
        }
    }
}
