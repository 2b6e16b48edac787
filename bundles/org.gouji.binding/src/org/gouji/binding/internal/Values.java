package org.gouji.binding.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gouji.binding.internal.PhysicalRow.PhysicalCell;
import org.gouji.model.LocalizedText;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellSpec;

/** Turns placed cells into values. */
final class Values {

    private static final Pattern HEAD_UNIT = Pattern.compile("单位[:：]?\\s*([^，,；;）)（(]{1,4})");
    private static final int MOST_ALTERNATIVES = 16;

    private Values() {
    }

    /** The unit that a head label names, such as 万元 in 采购总金额（单位：万元）. */
    static Optional<String> headUnit(String head) {
        Matcher matcher = HEAD_UNIT.matcher(head);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    static Value printed(CellSpec spec, Optional<PhysicalCell> cell, Optional<String> unit) {
        return cell.isPresent() ? of(spec, cell.get(), unit, Optional.empty()) : Value.missing(spec.key());
    }

    static Value proposed(CellSpec spec, Optional<PhysicalCell> cell, Optional<String> unit, Value.Repair repair) {
        return cell.isPresent() ? of(spec, cell.get(), unit, Optional.of(repair)) : Value.missing(spec.key());
    }

    private static Value of(CellSpec spec, PhysicalCell cell, Optional<String> unit, Optional<Value.Repair> repair) {
        CellText content = cell.content();
        if (content.kind() != CellText.Kind.NUMBER) {
            ValueState state = content.kind() == CellText.Kind.BLANK ? ValueState.BLANK : ValueState.TEXT;
            return new Value(spec.key(), state, cell.raw(), Optional.empty(), unit, Optional.of(cell.cell().range()),
                    Optional.empty(), List.of());
        }
        BigDecimal number = content.number().orElseThrow();
        ValueState state = content.unit().isPresent() ? ValueState.NUMBER_WITH_UNIT : ValueState.NUMBER;
        Optional<String> written = content.unit().isPresent() ? content.unit() : unit;
        if (content.unit().isPresent() && unit.isPresent()) {
            number = Money.convert(number, content.unit().get(), unit.get());
            written = unit;
        }
        return new Value(spec.key(), repair.isPresent() ? ValueState.PROPOSED : state, cell.raw(), Optional.of(number),
                written, Optional.of(cell.cell().range()), repair, List.of());
    }

    /** A value whose place cannot be established, with what could stand there. */
    static Value uncertain(CellSpec spec, List<Optional<PhysicalCell>> possible) {
        Set<Optional<PhysicalCell>> distinct = new LinkedHashSet<>(possible);
        List<Value.Alternative> alternatives = new ArrayList<>();
        for (Optional<PhysicalCell> cell : distinct) {
            if (alternatives.size() < MOST_ALTERNATIVES) {
                alternatives.add(new Value.Alternative(cell.map(PhysicalCell::raw).orElse(""),
                        cell.flatMap(c -> c.content().number()), cell.map(c -> c.cell().range())));
            }
        }
        return new Value(spec.key(), ValueState.UNCERTAIN, "", Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), alternatives);
    }

    static Value.Repair repair(Decision decision, String row) {
        String equations = String.join(", ", decision.equations());
        return new Value.Repair(decision.confidence(),
                LocalizedText.of("“" + row + "”行的数与列对不齐，依据勾稽关系 " + equations + " 推断各数所在列",
                        "The values of row '" + row + "' do not line up; placed by the sums " + equations),
                decision.equations());
    }
}
