package org.gouji.binding.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gouji.binding.internal.PhysicalRow.PhysicalCell;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.report.Observation.Kind;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.Value;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;

/** Decides for every row where its values belong, certain rows first, and makes the values. */
final class ValueBinder {

    private final FormSchema schema;
    private final EquationScale scale;
    private final Observer observer;
    private final Map<String, Value> values = new HashMap<>();

    ValueBinder(CompiledForm form, Observer observer) {
        this.schema = form.schema();
        this.scale = form.scale();
        this.observer = observer;
    }

    ReportValues bind(BoundTables tables, TreeMap<Integer, BoundRow> rows) {
        List<BoundRow> doubts = new ArrayList<>();
        for (BoundRow row : rows.values()) {
            if (isCertain(row)) {
                fill(row, Decision.certain(row.readings().printed().orElseThrow()), tables.head(row.item()));
            } else {
                doubts.add(row);
            }
        }
        if (!doubts.isEmpty()) {
            decide(doubts, tables);
        }
        List<Value> all = new ArrayList<>();
        for (CellSpec cell : schema.cells()) {
            Value value = values.get(cell.key());
            all.add(value == null ? Value.missing(cell.key()) : value);
        }
        return new ReportValues(all);
    }

    private void decide(List<BoundRow> doubts, BoundTables tables) {
        Map<String, BigDecimal> certain = new HashMap<>();
        values.forEach((key, value) -> value.number().ifPresent(number -> certain.put(key, number)));
        for (BoundRow row : doubts) {
            Decision decision = Decision.weigh(row, scale, certain);
            fill(row, decision, tables.head(row.item()));
            observe(row, decision);
        }
    }

    /** Where no sum of the row itself could tell a slid row from a blank cell, the file's own columns stand. */
    private boolean isCertain(BoundRow row) {
        if (row.certain()) {
            return true;
        }
        if (row.label() == BoundRow.LOST || row.readings().printed().isEmpty()) {
            return false;
        }
        return !scale.sumsWithin(row.keys().stream().flatMap(Optional::stream).collect(Collectors.toSet()));
    }

    private void fill(BoundRow row, Decision decision, TableHead head) {
        for (int i = 0; i < row.keys().size(); i++) {
            Optional<String> key = row.keys().get(i);
            Optional<CellSpec> cell = key.isPresent() ? schema.cell(key.get()) : Optional.empty();
            if (cell.isPresent()) {
                values.put(cell.get().key(), value(row, decision, head, cell.get(), i));
            }
        }
    }

    private Value value(BoundRow row, Decision decision, TableHead head, CellSpec cell, int column) {
        List<Optional<PhysicalCell>> possible = decision.cells(column);
        if (possible.size() != 1 || row.doubtful()) {
            return Values.uncertain(cell, possible);
        }
        Optional<String> unit = cell.kind() == CellKind.AMOUNT
                ? head.unit(row.item(), cell.column()).or(cell::unit)
                : cell.unit();
        return decision.certain()
                ? Values.printed(cell, possible.get(0), unit)
                : Values.proposed(cell, possible.get(0), unit, Values.repair(decision, row.item().name()));
    }

    private void observe(BoundRow row, Decision decision) {
        List<String> keys = row.keys().stream().flatMap(Optional::stream).toList();
        List<SourceRange> at = row.row().cells().stream().filter(c -> c.isText()).limit(1).map(c -> c.cell().range())
                .toList();
        if (row.label() == BoundRow.LOST) {
            observer.note(Kind.ROW_LABEL_LOST, row.item().subject(), Severity.ERROR,
                    LocalizedText.of("有一行缺少行名，按前后行推断为“" + row.item().name() + "”",
                            "A row has lost its label; by its neighbours it is '" + row.item().name() + "'"),
                    keys, row.row().cells().stream().limit(1).map(c -> c.cell().range()).toList());
        }
        if (row.readings().printed().isPresent() && row.readings().others().isEmpty()) {
            return;
        }
        int shown = (int) row.row().cells().stream().filter(c -> c.isNumber()).count();
        String name = row.item().name();
        boolean proposed = decision.decided() && !row.doubtful();
        boolean shift = row.readings().printed().isPresent();
        observer.note(Kind.ROW_MISALIGNED, row.item().subject(), shift ? Severity.WARNING : Severity.ERROR,
                LocalizedText.of(
                        "“" + name + "”行有 " + shown + " 个数，应为 " + keys.size() + " 列"
                                + (proposed ? "，已按勾稽关系推断各数所在列" : "，无法确定各数所在列"),
                        "Row '" + name + "' has " + shown + " numbers for " + keys.size() + " columns"
                                + (proposed
                                        ? "; their columns were inferred from the sums"
                                        : "; their columns cannot be established")),
                keys, at);
    }
}
