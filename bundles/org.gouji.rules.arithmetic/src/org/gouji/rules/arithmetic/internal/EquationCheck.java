package org.gouji.rules.arithmetic.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.finding.Proposal;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Relation;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.FindingBuilder;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleInput;

/** One run of the equations of a form over one report. */
final class EquationCheck {

    private static final LocalizedText OPEN = LocalizedText.of("涉及空白、缺失、非数字或位置无法确定的单元格，不能判定",
            "cells are blank, missing, no numbers or of uncertain place");
    private static final LocalizedText DEPENDENT = LocalizedText.of("有数值正是按该关系推断出来的，不能再作为独立印证",
            "a value was inferred by this very relation, so it is no independent evidence");
    private static final LocalizedText NO_LEVEL = LocalizedText.of("不知道本单位的级别",
            "the agency's level is not known");
    private static final LocalizedText NO_RELATION = LocalizedText.of("本版本格式没有这项关系",
            "this version of the form has no such relation");
    private static final LocalizedText NOTE = LocalizedText.of("填报口径说明，不作检查", "an explanation, nothing to check");

    private final RuleInput input;
    private final RuleContext context;
    private final Numbers numbers;
    private final Map<String, Optional<Value>> values = new HashMap<>();
    private final Map<String, Integer> held = new LinkedHashMap<>();
    private final Set<String> mentioned = new HashSet<>();

    EquationCheck(RuleInput input, RuleContext context) {
        this.input = input;
        this.context = context;
        this.numbers = Numbers.of(input.schema(), this::value);
    }

    void run(List<CodeInfo> codes) {
        List<Evaluation> evaluations = evaluations();
        SingleCellDiagnosis diagnosis = new SingleCellDiagnosis(numbers, evaluations);
        for (Evaluation evaluation : evaluations) {
            judge(evaluation, diagnosis);
        }
        held.forEach(context::passed);
        for (CodeInfo code : codes) {
            noteUnmentioned(code);
        }
    }

    private void noteUnmentioned(CodeInfo code) {
        if (!mentioned.contains(code.code())) {
            context.notApplicable(code.code(), code.basis() == CodeInfo.Basis.NOTE ? NOTE : NO_RELATION);
        }
    }

    private List<Evaluation> evaluations() {
        List<Evaluation> evaluations = new ArrayList<>();
        for (Equation equation : input.schema().equations()) {
            if (applicable(equation)) {
                evaluations.add(Evaluation.of(equation, numbers));
            }
        }
        return evaluations;
    }

    private boolean applicable(Equation equation) {
        boolean known = equation.relation() != Relation.ZERO_UNLESS_LEVEL || input.agencyLevel().isPresent();
        if (!known && mentioned.add(equation.code())) {
            context.notApplicable(equation.code(), NO_LEVEL);
        }
        return known;
    }

    private void judge(Evaluation evaluation, SingleCellDiagnosis diagnosis) {
        context.checkpoint();
        Equation equation = evaluation.equation();
        mentioned.add(equation.code());
        if (equation.relation() == Relation.ZERO_UNLESS_LEVEL && levelAllows()) {
            held.merge(equation.code(), 1, Integer::sum);
            return;
        }
        switch (evaluation.verdict()) {
            case BROKEN -> reportBroken(evaluation, diagnosis);
            case OPEN -> reportOpen(evaluation);
            case HOLDS -> reportHeld(equation);
        }
    }

    private boolean levelAllows() {
        return input.agencyLevel().filter(
                level -> level == AgencyLevel.PROVINCE_GOVERNMENT || level == AgencyLevel.CITY_GOVERNMENT).isPresent();
    }

    private void reportHeld(Equation equation) {
        if (dependent(equation)) {
            context.undetermined(equation.code(), DEPENDENT);
        } else {
            held.merge(equation.code(), 1, Integer::sum);
        }
    }

    private boolean dependent(Equation equation) {
        for (Value value : values(equation)) {
            if (value.repair().isPresent() && value.repair().get().equations().contains(equation.id())) {
                return true;
            }
        }
        return false;
    }

    private void reportBroken(Evaluation evaluation, SingleCellDiagnosis diagnosis) {
        Equation equation = evaluation.equation();
        boolean inferred = values(equation).stream().anyMatch(v -> v.state() == ValueState.PROPOSED);
        Severity highest = inferred || !equation.official() ? Severity.WARNING : Severity.ERROR;
        Severity severity = equation.severity().atLeast(highest) ? highest : equation.severity();
        FindingBuilder finding = finding(equation, severity,
                new EquationText(input.schema(), numbers, evaluation).broken(), inferred);
        diagnosis.best(equation).map(this::proposal).ifPresent(finding::proposal);
        finding.report();
    }

    private void reportOpen(Evaluation evaluation) {
        Equation equation = evaluation.equation();
        boolean positive = evaluation.right().low().filter(low -> low.signum() > 0).isPresent();
        if (!positive || !rowTotal(equation) || !blank(equation.left().get(0).key())) {
            context.undetermined(equation.code(), OPEN);
            return;
        }
        boolean inferred = values(equation).stream().anyMatch(v -> v.state() == ValueState.PROPOSED);
        FindingBuilder finding = finding(equation,
                equation.severity().atLeast(Severity.WARNING) ? Severity.WARNING : equation.severity(),
                new EquationText(input.schema(), numbers, evaluation).blankTotal(), inferred);
        evaluation.right().number().map(sum -> blankTotal(equation, sum)).ifPresent(finding::proposal);
        finding.report();
    }

    /** Whether an equation says that a row's total is the sum of cells of that row. */
    private boolean rowTotal(Equation equation) {
        if (equation.relation() != Relation.EQUAL || equation.left().size() != 1
                || equation.right().stream().anyMatch(t -> t.sign() < 0)) {
            return false;
        }
        return equation.keys().stream().map(input.schema()::cell)
                .map(c -> c.map(s -> s.table() + '\n' + s.block() + '\n' + s.row())).distinct().count() == 1;
    }

    private boolean blank(String key) {
        return value(key).filter(v -> v.state() == ValueState.BLANK).isPresent();
    }

    private List<Value> values(Equation equation) {
        List<Value> found = new ArrayList<>();
        for (String key : equation.keys()) {
            value(key).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Value> value(String key) {
        return Objects.requireNonNull(values.computeIfAbsent(key, input::value));
    }

    private FindingBuilder finding(Equation equation, Severity severity, LocalizedText message, boolean inferred) {
        String zh = message.zh() + (inferred ? "。其中有数值系推断得出，请先核对原表" : "")
                + (equation.official() ? "" : "。合理性提示，非官方规定");
        String en = message.en() + (inferred ? ". A value among them was inferred: compare the original first" : "")
                + (equation.official() ? "" : ". A plausibility check, not an official rule");
        return context.finding(equation.code(), severity).message(zh, en).keys(equation.keys())
                .discriminator(equation.id());
    }

    private Proposal proposal(SingleCellDiagnosis.Repair repair) {
        LocalizedText name = name(repair.key());
        String from = EquationText.plain(repair.from());
        String to = EquationText.plain(repair.to());
        int count = repair.repaired().size();
        String ids = String.join("、", repair.repaired().stream().map(Equation::id).toList());
        LocalizedText what = LocalizedText.of(
                "若" + name.zh() + "由 " + from + " 改为 " + to + "，" + count + " 条勾稽关系全部成立",
                "If " + name.en() + " were " + to + " instead of " + from + ", " + count + " relation(s) would hold");
        LocalizedText why = LocalizedText.of(
                "只改这一个数即可使 " + ids + " 成立，且不影响其他关系" + (repair.transposed() ? "；两个数字疑似颠倒" : ""),
                "this one number repairs " + ids + " and breaks nothing else"
                        + (repair.transposed() ? "; two digits look exchanged" : ""));
        return new Proposal(what, Optional.of(repair.key()), Optional.of(to), repair.confidence(), why);
    }

    private Proposal blankTotal(Equation equation, BigDecimal sum) {
        String key = equation.left().get(0).key();
        String number = EquationText.plain(sum);
        return new Proposal(
                LocalizedText.of(name(key).zh() + "填 " + number, "Enter " + number + " for " + name(key).en()),
                Optional.of(key), Optional.of(number), 0.9,
                LocalizedText.of("等于本行各项之和", "the sum of the row's parts"));
    }

    private LocalizedText name(String key) {
        return input.schema().cell(key).map(CellSpec::name).orElse(LocalizedText.same(key));
    }
}
