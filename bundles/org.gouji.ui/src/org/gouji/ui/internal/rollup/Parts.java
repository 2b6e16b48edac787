package org.gouji.ui.internal.rollup;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.gouji.core.PluginRegistry;
import org.gouji.model.report.Value;
import org.gouji.model.schema.FormSchema;
import org.gouji.store.Workspace;
import org.gouji.store.correction.ValueText;
import org.gouji.store.rollup.Rollup.Contribution;
import org.gouji.store.rollup.Rollup.Source;
import org.gouji.ui.internal.present.Places;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.rollup.RollupDesk.TotalCell;

/**
 * What a total is made of.
 *
 * @param cell the total
 * @param title which cell, with the total in words
 * @param rows one for each report
 */
public record Parts(TotalCell cell, String title, List<PartRow> rows) {

    public Parts {
        rows = List.copyOf(rows);
    }

    static Optional<Parts> of(Workspace workspace, Area area, TotalCell cell, PluginRegistry plugins, Texts texts)
            throws IOException {
        Optional<FormSchema> form = plugins.templates().stream().filter(t -> t.id().equals(cell.template()))
                .findFirst().map(entry -> entry.get().schema());
        if (form.isEmpty() || cell.measure().keys().stream().anyMatch(key -> form.get().cell(key).isEmpty())) {
            return Optional.empty();
        }
        Map<Long, PartRow> byFiling = new LinkedHashMap<>();
        for (String key : cell.measure().keys()) {
            for (Contribution part : workspace.rollups().contributions(area.bodies(), area.year(), cell.template(),
                    key)) {
                byFiling.merge(part.filing(), row(part, texts), Parts::both);
            }
        }
        List<PartRow> rows = List.copyOf(byFiling.values());
        return Optional.of(new Parts(cell, texts.get("rollup.parts", texts.of(cell.measure().name()), rows.size(),
                rows.stream().filter(row -> row.number().isPresent()).count()), rows));
    }

    /** Where one of several cells has no number, the others are added up and it is told. */
    private static PartRow both(PartRow one, PartRow other) {
        Optional<BigDecimal> sum = one.number().isEmpty()
                ? other.number()
                : Optional.of(one.number().get().add(other.number().orElse(BigDecimal.ZERO)));
        return new PartRow(one.filing(), one.body(), one.code(), one.agency(), sum,
                one.state().isEmpty() ? other.state() : one.state());
    }

    private static PartRow row(Contribution part, Texts texts) {
        String word = part.number().isPresent() ? "" : texts.get("look." + look(part));
        return new PartRow(part.filing(), part.body().id(), part.body().code(), part.body().name(), part.number(),
                word);
    }

    private static String look(Contribution part) {
        return switch (part.state()) {
            case NUMBER, NUMBER_WITH_UNIT -> "number";
            default -> part.state().name().toLowerCase(Locale.ROOT);
        };
    }

    /** Where the number of one report stands in its file, in words. */
    static String source(Workspace workspace, long filing, String key, Texts texts) throws IOException {
        return source(workspace.rollups().source(filing, key), texts);
    }

    static String source(Source source, Texts texts) {
        String file = source.container().isEmpty() ? source.path() : source.path() + " / " + source.container();
        String place = source.read().at().map(new Places(texts)::text).map(at -> texts.get("rollup.place", file, at))
                .orElse(file);
        String before = shown(source.read(), texts);
        String now = shown(source.now(), texts);
        return before.equals(now)
                ? texts.get("rollup.source", now, place)
                : texts.get("rollup.source.corrected", now, place, before);
    }

    private static String shown(Value value, Texts texts) {
        return texts.of(ValueText.of(value).words());
    }
}
