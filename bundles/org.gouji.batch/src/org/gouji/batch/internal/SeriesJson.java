package org.gouji.batch.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.store.rollup.Comparison;
import org.gouji.store.rollup.Comparison.Crossing;
import org.gouji.store.rollup.Comparison.Point;
import org.gouji.store.rollup.Comparison.YearTotal;

/** Series for programs. Numbers are texts: a number of JSON may lose digits. */
final class SeriesJson {

    private SeriesJson() {
    }

    static void write(Shell shell, String area, List<Comparison> tables) throws IOException {
        WorkspaceJson.object(shell.terminal().results(), json -> {
            json.writeStringField("area", area);
            json.writeArrayFieldStart("series");
            for (Comparison table : tables) {
                json.writeStartObject();
                json.writeStringField("key", table.key());
                new FindingJson(json).text("name", table.name());
                cells(json, table);
                crossings(json, table.crossings());
                rows(json, table);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void cells(JsonGenerator json, Comparison table) throws IOException {
        json.writeObjectFieldStart("cells");
        for (Map.Entry<String, List<String>> form : new TreeMap<>(table.cells()).entrySet()) {
            json.writeArrayFieldStart(form.getKey());
            for (String key : form.getValue()) {
                json.writeString(key);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void crossings(JsonGenerator json, List<Crossing> crossings) throws IOException {
        json.writeArrayFieldStart("crossings");
        for (Crossing crossing : crossings) {
            json.writeStartObject();
            json.writeStringField("from", crossing.from());
            json.writeStringField("to", crossing.to());
            json.writeNumberField("year", crossing.year());
            json.writeStringField("label", word(crossing.label()));
            new FindingJson(json).text("reason", crossing.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void rows(JsonGenerator json, Comparison table) throws IOException {
        json.writeArrayFieldStart("bodies");
        for (Comparison.Row row : table.rows()) {
            json.writeStartObject();
            RollupJson.body(json, row.body());
            json.writeObjectFieldStart("years");
            for (int i = 0; i < table.years().size(); i++) {
                json.writeObjectFieldStart(String.valueOf(table.years().get(i)));
                point(json, row.points().get(i));
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("totals");
        for (int i = 0; i < table.years().size(); i++) {
            YearTotal total = table.totals().get(i);
            json.writeObjectFieldStart(String.valueOf(table.years().get(i)));
            if (total.known() > 0) {
                json.writeStringField("sum", total.sum().toPlainString());
            }
            json.writeNumberField("known", total.known());
            json.writeNumberField("bodies", total.bodies());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void point(JsonGenerator json, Point point) throws IOException {
        json.writeStringField("known", word(point.known()));
        if (point.number().isPresent()) {
            json.writeStringField("number", point.number().get().toPlainString());
        }
        if (point.template().isPresent()) {
            json.writeStringField("template", point.template().get());
        }
        if (point.filing().isPresent()) {
            json.writeNumberField("filing", point.filing().get());
        }
    }
}
