package org.gouji.rules.sets.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Term;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.ReportSetInput;
import org.gouji.spi.rule.ReportSetInput.Member;
import org.gouji.spi.rule.ReportSetRule;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.osgi.service.component.annotations.Component;

/**
 * Compares the numbers that a government's text gives by county with the counties' own tables.
 *
 * <p>
 * Source: real reports list them so. Which figure the text means it need not say: it is the cell, or the side of one of
 * the form's relations, that more than half of the numbers and at least two of them equal. Where the sentence itself
 * names it, half of the numbers are enough. Where all bodies below are listed and agree, their sum is compared with the
 * government's own number.
 */
@Component(service = ReportSetRule.class, property = {PluginProperties.ID + "=" + BreakdownRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_SET_RULE,
        PluginProperties.NAME_ZH + "=" + BreakdownRule.NAME_ZH, PluginProperties.NAME_EN + "=" + BreakdownRule.NAME_EN,
        PluginProperties.CODES + "=R04"})
public final class BreakdownRule implements ReportSetRule {

    static final String ID = "sets.breakdown";
    static final String NAME_ZH = "文中分地区的数";
    static final String NAME_EN = "Numbers by place";

    private static final String CODE = SetCodes.R04.code();
    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(SetCodes.R04));
    private static final int FEWEST = 2;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(ReportSetInput set, RuleContext context) {
        int found = 0;
        for (Areas areas : Areas.of(set)) {
            for (Unit government : areas.governments()) {
                context.checkpoint();
                Optional<Member> upper = government.member();
                List<Unit> parts = areas.parts(government);
                List<Breakdown> breakdowns = upper.map(m -> Breakdown.in(m.report(), government.name(), parts))
                        .orElse(List.of());
                found += breakdowns.size();
                for (Breakdown breakdown : breakdowns) {
                    check(new Place(areas.year(), government, upper.orElseThrow(),
                            areas.registered() ? parts : List.of()), breakdown, context);
                }
            }
        }
        if (found == 0) {
            context.notApplicable(CODE, LocalizedText.of("没有政府报告在文中按下级单位列出数量",
                    "no report of a government lists numbers by the bodies of its area"));
        }
    }

    /** The government whose text it is, and the bodies below it where the register tells that these are all. */
    private record Place(int year, Unit government, Member upper, List<Unit> all) {
    }

    /** A figure that a text may mean: the sum of some cells. */
    private record Figure(List<Term> terms, LocalizedText name) {

        Optional<BigDecimal> of(Member member) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Term term : terms) {
                Optional<BigDecimal> number = member.number(term.key());
                if (number.isEmpty()) {
                    return Optional.empty();
                }
                sum = term.sign() < 0 ? sum.subtract(number.get()) : sum.add(number.get());
            }
            return Optional.of(sum);
        }

        /** How many numbers of the text it equals; 0 equals too much to tell anything. */
        long hits(Breakdown breakdown) {
            return breakdown.numbers().entrySet().stream().filter(e -> e.getValue().signum() != 0)
                    .filter(e -> equal(e.getKey(), e.getValue())).count();
        }

        boolean is(String key) {
            return terms.size() == 1 && terms.get(0).key().equals(key);
        }

        boolean equal(Unit unit, BigDecimal number) {
            return unit.member().flatMap(this::of).filter(n -> n.compareTo(number) == 0).isPresent();
        }
    }

    private static List<Figure> figures(FormSchema schema) {
        List<Figure> figures = new ArrayList<>();
        schema.sums().forEach(key -> figures.add(new Figure(List.of(new Term(1, key)), name(schema, key))));
        schema.equations().stream().filter(e -> e.relation() == Equation.Relation.EQUAL)
                .flatMap(e -> Stream.of(e.left(), e.right())).filter(side -> side.size() > 1)
                .forEach(side -> figures.add(new Figure(side, name(schema, side))));
        return figures;
    }

    private static LocalizedText name(FormSchema schema, String key) {
        return schema.cell(key).map(CellSpec::name).orElse(LocalizedText.same(key));
    }

    private static LocalizedText name(FormSchema schema, List<Term> side) {
        List<LocalizedText> names = side.stream().map(term -> name(schema, term.key())).toList();
        return LocalizedText.of(String.join(" + ", names.stream().map(LocalizedText::zh).toList()),
                String.join(" + ", names.stream().map(LocalizedText::en).toList()));
    }

    private static void check(Place place, Breakdown breakdown, RuleContext context) {
        List<Figure> figures = figures(place.upper().schema());
        long most = figures.stream().mapToLong(figure -> figure.hits(breakdown)).max().orElse(0);
        List<Figure> fitting = figures.stream().filter(figure -> figure.hits(breakdown) == most).toList();
        List<Figure> meant = named(place, breakdown, fitting);
        boolean named = !meant.isEmpty() && most > 0 && most * FEWEST >= breakdown.numbers().size();
        List<Figure> best = named ? meant : fitting;
        List<Unit> wrong = best.isEmpty() ? List.of() : wrong(best.get(0), breakdown);
        boolean clear = named || most >= FEWEST && most * FEWEST > breakdown.numbers().size()
                && best.stream().allMatch(figure -> wrong(figure, breakdown).equals(wrong));
        if (!clear) {
            context.undetermined(CODE, LocalizedText.of(
                    place.government().name() + "文中按单位列出的数，看不出是哪一项",
                    "which figure the text of " + place.government().name() + " gives by body is not clear"));
        } else if (wrong.isEmpty()) {
            sum(place, breakdown, best, context);
        } else {
            wrong.forEach(unit -> report(place, new Mismatch(breakdown, best.get(0), unit, named), context));
        }
    }

    /** The figure that the sentence itself names, when no other one agrees with more of its numbers. */
    private static List<Figure> named(Place place, Breakdown breakdown, List<Figure> fitting) {
        Optional<String> key = FigureWords.key(place.upper().schema(), breakdown, place.year(),
                place.government().name());
        return fitting.stream().filter(figure -> key.filter(figure::is).isPresent()).toList();
    }

    /** All bodies below agree with the text: together they are what the government reports. */
    private static void sum(Place place, Breakdown breakdown, List<Figure> best, RuleContext context) {
        BigDecimal sum = breakdown.numbers().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> own = best.stream().flatMap(figure -> figure.of(place.upper()).stream()).toList();
        boolean whole = !place.all().isEmpty() && breakdown.numbers().keySet().containsAll(place.all());
        if (!whole || own.size() < best.size() || own.stream().anyMatch(number -> number.compareTo(sum) == 0)) {
            context.passed(CODE, 1);
            return;
        }
        Figure figure = best.get(0);
        List<String> keys = figure.terms().stream().map(Term::key).toList();
        List<SourceRange> at = new ArrayList<>(List.of(place.upper().place(breakdown.at())));
        keys.forEach(key -> at.add(Places.cell(place.upper(), key)));
        String name = place.government().name();
        String added = Numbers.plain(sum);
        String stated = Numbers.plain(own.get(0));
        context.finding(CODE, Severity.WARNING).keys(keys).at(at)
                .discriminator(place.year() + " " + place.government().id() + " sum")
                .message(name + "文中列出了全部 " + place.all().size() + " 个单位，各数与各单位报告一致，合计 " + added + "，本级报告的"
                        + figure.name().zh() + "为 " + stated + "。合理性提示，非官方规定",
                        "the text of " + name + " lists all " + place.all().size()
                                + " bodies, each as in its own report, together " + added
                                + "; the government's own report has " + stated + " as " + figure.name().en()
                                + ". A plausibility check, not an official rule")
                .report();
    }

    private static List<Unit> wrong(Figure figure, Breakdown breakdown) {
        return breakdown.numbers().entrySet().stream().filter(e -> !figure.equal(e.getKey(), e.getValue()))
                .map(Map.Entry::getKey).toList();
    }

    private record Mismatch(Breakdown breakdown, Figure figure, Unit unit, boolean named) {
    }

    private static void report(Place place, Mismatch wrong, RuleContext context) {
        String stated = Optional.ofNullable(wrong.breakdown().numbers().get(wrong.unit())).map(Numbers::plain)
                .orElse("");
        Optional<Member> member = wrong.unit().member();
        LocalizedText own = member.flatMap(wrong.figure()::of).map(Numbers::plain)
                .map(LocalizedText::same).orElse(LocalizedText.of("未填", "no number"));
        List<String> keys = wrong.figure().terms().stream().map(Term::key).toList();
        List<SourceRange> at = new ArrayList<>(List.of(place.upper().place(wrong.breakdown().at())));
        member.ifPresent(m -> keys.forEach(key -> at.add(Places.cell(m, key))));
        context.finding(CODE, Severity.WARNING).keys(keys).at(at)
                .discriminator(place.year() + " " + place.government().id() + " " + wrong.unit().id())
                .message(place.government().name() + "文中称" + wrong.unit().name() + " " + stated + "，该单位报告的"
                        + wrong.figure().name().zh() + "为 " + own.zh() + (wrong.named() ? "（文中写明是此项）" : "（其余单位多与此项相符）")
                        + "。合理性提示，非官方规定",
                        "the text of " + place.government().name() + " gives " + stated + " for "
                                + wrong.unit().name() + ", whose own report has " + own.en() + " as "
                                + wrong.figure().name().en()
                                + (wrong.named()
                                        ? " (the figure that the text names)"
                                        : " (most others agree with that figure)")
                                + ". A plausibility check, not an official rule")
                .report();
    }
}
