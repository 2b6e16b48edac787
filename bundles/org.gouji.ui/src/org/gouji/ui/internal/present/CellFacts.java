package org.gouji.ui.internal.present;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;

/** Everything known of one cell, as named facts for people. */
final class CellFacts {

    private static final int TOOLTIP_LIMIT = 12;

    private final Texts texts;
    private final Places places;
    private final Report report;
    private final List<Finding> findings;
    private final Review review;

    CellFacts(Texts texts, Report report, List<Finding> findings, Review review) {
        this.review = review;
        this.texts = texts;
        this.places = new Places(texts);
        this.report = report;
        this.findings = findings;
    }

    /**
     * A fact.
     *
     * @param name what it is
     * @param text the fact
     */
    record Fact(String name, String text) {
    }

    List<Fact> of(Value value) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "fact.cell", name(value.key()));
        List<String> corrections = review.corrected().getOrDefault(value.key(), List.of());
        corrections.forEach(line -> add(facts, "fact.corrected", line));
        add(facts, "fact.state", CellLook.of(value.state()).word(texts));
        if (!value.raw().isEmpty()) {
            add(facts, "fact.raw", texts.get("fact.quoted", value.raw()));
        }
        value.number().ifPresent(number -> add(facts, "fact.number", number(number) + unit(value)));
        value.at().ifPresent(at -> add(facts, "fact.place", places.text(at)));
        value.repair().ifPresent(repair -> repair(facts, repair));
        value.alternatives().forEach(alternative -> add(facts, "fact.alternative", alternative(alternative)));
        equations(value.key()).forEach(equation -> add(facts, "fact.equation",
                equation.code() + "  " + texts.of(equation.statement())));
        findingsOf(value.key()).forEach(finding -> add(facts, "fact.finding",
                finding.code() + "  " + texts.of(finding.message())));
        return facts;
    }

    String tooltip(Value value) {
        List<String> lines = of(value).stream().map(fact -> texts.get("fact.line", fact.name(), fact.text())).toList();
        return String.join("\n", lines.subList(0, Math.min(lines.size(), TOOLTIP_LIMIT)));
    }

    String spoken(Value value) {
        String shown = shown(value);
        CellLook look = CellLook.of(value.state());
        String state = look.signed() ? look.word(texts) : "";
        String what = shown.isEmpty() ? state : state.isEmpty() ? shown : texts.get("spoken.both", shown, state);
        int count = findingsOf(value.key()).size();
        String text = texts.get("spoken.cell", name(value.key()), what);
        return count == 0 ? text : texts.get("spoken.findings", text, count);
    }

    /** What the cell shows: what was written where it is certain, otherwise what is proposed or possible. */
    static String shown(Value value) {
        return switch (value.state()) {
            case PROPOSED -> value.number().map(CellFacts::number).orElse("");
            case UNCERTAIN -> String.join(" / ",
                    value.alternatives().stream().map(a -> a.raw().strip()).distinct().map(CellFacts::orDash).toList());
            default -> value.raw().strip();
        };
    }

    String name(String key) {
        return report.schema().cell(key).map(CellSpec::name).map(texts::of).orElse(key);
    }

    List<Finding> findingsOf(String key) {
        return findings.stream().filter(finding -> finding.keys().contains(key)).toList();
    }

    private List<Equation> equations(String key) {
        return report.schema().equations().stream().filter(equation -> equation.keys().contains(key)).toList();
    }

    private void repair(List<Fact> facts, Value.Repair repair) {
        add(facts, "fact.repair", texts.of(repair.reason()));
        add(facts, "fact.confidence", percent(repair.confidence()));
        if (!repair.equations().isEmpty()) {
            add(facts, "fact.used", String.join(texts.get("list.separator"), repair.equations()));
        }
    }

    /** A possible value with its place. */
    String alternative(Value.Alternative alternative) {
        String raw = alternative.raw().isBlank() ? texts.get("fact.empty") : alternative.raw().strip();
        Optional<String> place = alternative.at().map(places::text);
        return place.map(at -> texts.get("fact.from", raw, at)).orElse(raw);
    }

    private String unit(Value value) {
        return value.unit().map(unit -> " " + unit).orElse("");
    }

    private void add(List<Fact> facts, String name, String text) {
        facts.add(new Fact(texts.get(name), text));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", share * 100);
    }

    static String number(BigDecimal number) {
        return number.toPlainString();
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
