package org.gouji.batch.internal;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import org.gouji.store.correction.CorrectionSet;
import org.gouji.store.correction.Patches.Outcome;

/** What became of corrections from a file, for programs. */
final class TriedJson {

    private TriedJson() {
    }

    /** One document: each report that was tried with its corrections, in their order. */
    static void write(Shell shell, List<CorrectionSet> sets, List<CorrectionSet.Tried> tried) throws IOException {
        WorkspaceJson.object(shell.terminal().results(), json -> {
            json.writeArrayFieldStart("reports");
            for (int i = 0; i < tried.size(); i++) {
                json.writeStartObject();
                report(json, sets.get(i), tried.get(i));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("totals");
            for (Outcome outcome : List.of(Outcome.APPLIED, Outcome.OBSOLETE, Outcome.REFUSED)) {
                json.writeNumberField(CorrectionJson.word(outcome), tried.stream()
                        .flatMap(one -> one.trials().stream()).filter(trial -> trial.outcome() == outcome).count());
            }
            json.writeEndObject();
        });
    }

    private static void report(JsonGenerator json, CorrectionSet set, CorrectionSet.Tried tried) throws IOException {
        if (set.agency().isPresent()) {
            json.writeStringField("agency", set.agency().get());
        }
        if (set.year().isPresent()) {
            json.writeNumberField("year", set.year().get());
        }
        if (tried.filing().isPresent()) {
            json.writeNumberField("filing", tried.filing().get());
        }
        json.writeArrayFieldStart("corrections");
        for (CorrectionSet.Trial trial : tried.trials()) {
            json.writeStartObject();
            trial(json, trial);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void trial(JsonGenerator json, CorrectionSet.Trial trial) throws IOException {
        CorrectionSet.Item item = trial.item();
        json.writeStringField("key", item.change().key());
        CorrectionJson.value(json, "expected", item.change().expected());
        json.writeStringField("replacement", item.change().replacement());
        json.writeStringField("reason", item.change().reason());
        json.writeStringField("author", item.author());
        json.writeStringField("at", item.at().toString());
        json.writeStringField("outcome", CorrectionJson.word(trial.outcome()));
        if (trial.outcome() == Outcome.REFUSED) {
            new FindingJson(json).text("why", trial.why());
        }
    }
}
