package org.gouji.store.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.LocalizedText;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormMapping;
import org.gouji.model.schema.FormMapping.Comparability;
import org.gouji.model.schema.FormMapping.Counterpart;
import org.gouji.model.schema.FormSchema;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.Store;
import org.gouji.store.rollup.Comparison.Crossing;

/**
 * Which cells of each form make up one series.
 *
 * @param name of the cell that was asked for
 * @param keys by template version, to be added up
 * @param byIndex the same as places in the form
 * @param crossings where the form changes
 */
record SeriesCells(LocalizedText name, Map<String, List<String>> keys, Map<String, int[]> byIndex,
        List<Crossing> crossings) {

    private static final LocalizedText UNDECLARED = LocalizedText.of("没有说明两个版本的表样如何衔接",
            "nothing says how one form continues the other");

    int[] indexes(String template) {
        return byIndex.getOrDefault(template, new int[0]);
    }

    /** The key is meant in the newest form that has it. */
    static SeriesCells of(Store store, String key, Set<String> templates) throws WorkspaceException {
        List<FormSchema> forms = store.registry().templates().stream().map(entry -> entry.get().schema())
                .sorted(Comparator.comparingInt(form -> form.basis().firstYear())).toList();
        FormSchema main = forms.stream().filter(form -> form.cell(key).isPresent())
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new WorkspaceException(Problem.UNKNOWN, LocalizedText.of(
                        "没有表样含有数据格 " + key + "。", "no form has a cell " + key)));
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put(main.id(), List.of(key));
        List<Crossing> crossings = new ArrayList<>();
        for (FormSchema form : forms) {
            if (templates.contains(form.id()) && !form.id().equals(main.id())) {
                crossings.add(join(main, form, key, keys));
            }
        }
        // Without a report of the form the key is meant in, nothing crosses.
        boolean crosses = templates.contains(main.id());
        Map<String, int[]> indexes = new LinkedHashMap<>();
        for (FormSchema form : forms) {
            indexes.put(form.id(), indexes(form, keys.getOrDefault(form.id(), List.of())));
        }
        return new SeriesCells(main.cell(key).map(CellSpec::name).orElse(LocalizedText.same(key)), keys, indexes,
                crosses ? crossings : List.of());
    }

    private static Crossing join(FormSchema main, FormSchema other, String key,
            Map<String, List<String>> keys) {
        boolean mainIsNewer = main.basis().firstYear() >= other.basis().firstYear();
        FormSchema newer = mainIsNewer ? main : other;
        FormSchema older = mainIsNewer ? other : main;
        Optional<FormMapping> mapping = newer.mappingFrom(older.id());
        Optional<Counterpart> cells = mapping.flatMap(m -> mainIsNewer ? m.forNew(key) : m.forOld(key));
        cells.ifPresent(c -> {
            keys.put(other.id(), mainIsNewer ? c.oldKeys() : c.newKeys());
            if (c.label() == Comparability.COMPARABLE_AS_SUM) {
                keys.put(main.id(), mainIsNewer ? c.newKeys() : c.oldKeys());
            }
        });
        return new Crossing(older.id(), newer.id(), newer.basis().firstYear(),
                cells.map(Counterpart::label).orElse(Comparability.NOT_COMPARABLE),
                cells.map(Counterpart::reason).orElse(UNDECLARED));
    }

    private static int[] indexes(FormSchema form, List<String> keys) {
        List<String> all = form.cells().stream().map(CellSpec::key).toList();
        return keys.stream().mapToInt(all::indexOf).filter(index -> index >= 0).toArray();
    }
}
