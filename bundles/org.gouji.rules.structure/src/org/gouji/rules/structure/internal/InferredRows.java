package org.gouji.rules.structure.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.finding.Proposal;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.spi.rule.RuleInput;

/** Tells how the values of misaligned rows were placed by reasoning, so that an officer can confirm it. */
final class InferredRows {

    private static final int MAX_ROWS = 3;

    private final RuleInput input;
    private final Form form;

    InferredRows(RuleInput input, Form form) {
        this.input = input;
        this.form = form;
    }

    /** What was inferred about the cells, or empty when nothing was. */
    Optional<Proposal> proposal(List<String> keys) {
        List<Value> values = keys.stream().flatMap(key -> input.value(key).stream())
                .filter(v -> v.state() == ValueState.PROPOSED).toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Value>> rows = new LinkedHashMap<>();
        values.forEach(v -> rows.computeIfAbsent(row(v), r -> new ArrayList<>()).add(v));
        List<Value.Repair> repairs = values.stream().flatMap(v -> v.repair().stream()).distinct().toList();
        double confidence = repairs.stream().mapToDouble(Value.Repair::confidence).min().orElse(0.5);
        List<LocalizedText> reasons = repairs.stream().map(Value.Repair::reason).distinct().limit(MAX_ROWS).toList();
        Optional<Value> only = values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
        return Optional.of(new Proposal(what(rows), only.map(Value::key), only.map(InferredRows::number), confidence,
                LocalizedText.of(String.join("；", reasons.stream().map(LocalizedText::zh).toList()),
                        String.join("; ", reasons.stream().map(LocalizedText::en).toList()))));
    }

    private LocalizedText what(Map<String, List<Value>> rows) {
        List<String> texts = new ArrayList<>();
        rows.entrySet().stream().limit(MAX_ROWS).forEach(e -> texts.add("“" + e.getKey() + "”：" + cells(e.getValue())));
        String list = String.join("；", texts);
        boolean more = rows.size() > MAX_ROWS;
        return LocalizedText.of("已推断各数所在列，请核对原表：" + list + (more ? " 等 " + rows.size() + " 行" : ""),
                "The columns were inferred; compare the original: " + list
                        + (more ? " and other rows, " + rows.size() + " in all" : ""));
    }

    private String cells(List<Value> values) {
        return String.join("，", values.stream().map(v -> column(v) + " " + number(v)).toList());
    }

    private String row(Value value) {
        return input.schema().cell(value.key()).map(form::row).orElse(value.key());
    }

    private String column(Value value) {
        return input.schema().cell(value.key()).map(form::column).orElse(value.key());
    }

    private static String number(Value value) {
        return value.number().map(n -> n.toPlainString()).orElse("（空）");
    }
}
