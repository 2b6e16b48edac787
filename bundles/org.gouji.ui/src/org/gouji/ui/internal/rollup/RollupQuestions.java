package org.gouji.ui.internal.rollup;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.gouji.core.PluginRegistry;
import org.gouji.model.schema.FormSchema;
import org.gouji.store.Workspace;
import org.gouji.store.rollup.Comparison;
import org.gouji.ui.internal.browse.Twig;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.rollup.RollupDesk.TotalCell;

/** Works out what the views of the totals show; never in the thread of the screen. */
public final class RollupQuestions {

    private final Office office;
    private final RollupDesk desk;
    private final Supplier<PluginRegistry> plugins;
    private final Texts texts;

    public RollupQuestions(Office office, RollupDesk desk, Supplier<PluginRegistry> plugins, Texts texts) {
        this.office = office;
        this.desk = desk;
        this.plugins = plugins;
        this.texts = texts;
    }

    /**
     * The tree from which bodies are chosen.
     *
     * @param area which are chosen
     * @param root the lines
     */
    public record Choices(Area area, Twig root) {
    }

    /** The bodies to choose from, as far as their names contain a text. */
    public Answer<Choices> choices(String wanted) {
        return inArea((workspace, area) -> {
            Set<Long> there = new HashSet<>();
            office.snapshot().filings().stream().filter(filing -> filing.counts().isPresent())
                    .filter(filing -> filing.year().equals(Optional.of(area.year())))
                    .forEach(filing -> filing.body().ifPresent(there::add));
            return Answer.of(new Choices(area, new ScopeTree(texts, area, there, wanted).root()));
        });
    }

    /** The totals. */
    public Answer<Totals> totals() {
        return inArea((workspace, area) -> area.bodies().isEmpty()
                ? Answer.not(texts.get("rollup.nobody", area.name(), area.year()))
                : Answer.of(Totals.of(workspace, area, plugins.get())));
    }

    /** What the total that is looked at is made of. */
    public Answer<Parts> parts() {
        var cell = desk.cell();
        if (cell.isEmpty()) {
            return Answer.not(texts.get("rollup.parts.none"));
        }
        return inArea((workspace, area) -> Parts.of(workspace, area, cell.get(), plugins.get(), texts)
                .map(Answer::of).orElseGet(() -> Answer.not(texts.get("rollup.parts.none"))));
    }

    /** Where a report's number stands in its file. */
    public Answer<String> source(long filing, String key) {
        return Answer.ask(office, texts, workspace -> Answer.of(Parts.source(workspace, filing, key, texts)));
    }

    /**
     * Years beside each other.
     *
     * @param form the form that the measures belong to
     * @param measures what else can be compared
     * @param measure what is compared
     * @param series the numbers
     */
    public record Compared(FormSchema form, List<Measure> measures, Measure measure, Series series) {
    }

    /** The number that is looked at over all years. */
    public Answer<Compared> series() {
        Optional<TotalCell> cell = desk.cell().filter(looked -> looked.measure().keys().size() == 1);
        Optional<FormSchema> form = form(cell.map(TotalCell::template));
        List<Measure> measures = form.map(f -> new Measures(f).all()).orElse(List.of());
        Optional<Measure> measure = cell.map(TotalCell::measure).or(() -> measures.stream().findFirst());
        if (form.isEmpty() || measure.isEmpty()) {
            return Answer.not(texts.get("series.none"));
        }
        return inArea((workspace, area) -> Answer.of(new Compared(form.get(), measures, measure.get(),
                Series.of(compare(workspace, measure.get()), area.name(), texts))));
    }

    private Comparison compare(Workspace workspace, Measure measure) throws IOException {
        Areas areas = new Areas(workspace, texts);
        TreeMap<Integer, Set<Long>> bodies = new TreeMap<>();
        for (int year : desk.years()) {
            bodies.put(year, areas.of(desk.scope(), year).bodies());
        }
        return workspace.comparisons().compare(measure.keys(), bodies).get(0);
    }

    /** The form with that id, or the newest. */
    private Optional<FormSchema> form(Optional<String> id) {
        List<FormSchema> forms = plugins.get().templates().stream().map(entry -> entry.get().schema())
                .sorted(Comparator.comparingInt((FormSchema form) -> form.basis().firstYear()).reversed()).toList();
        return forms.stream().filter(form -> id.equals(Optional.of(form.id()))).findFirst()
                .or(() -> forms.stream().findFirst());
    }

    /** What is charted: the measure in that place of the form's list, or the first. */
    public Answer<Charts> charts(int place) {
        return inArea((workspace, area) -> {
            Totals totals = Totals.of(workspace, area, plugins.get());
            Optional<FormSchema> form = totals.form("").or(() -> form(Optional.empty()));
            List<Measure> measures = form.map(f -> new Measures(f).all()).orElse(List.of());
            if (form.isEmpty() || measures.isEmpty()) {
                return Answer.not(texts.get("series.none"));
            }
            Measure measure = measures.get(Math.min(place, measures.size() - 1));
            return Answer.of(new Charts(form.get(), measures, measure, area, compare(workspace, measure),
                    new ChartSums(totals, form.get(), measure), workspace.rollups().contributions(area.bodies(),
                            area.year(), form.get().id(), measure.keys().get(0))));
        });
    }

    private interface InArea<T> {
        Answer<T> answer(Workspace workspace, Area area) throws IOException;
    }

    private <T> Answer<T> inArea(InArea<T> question) {
        Scope scope = desk.scope();
        Optional<Integer> year = desk.year();
        return Answer.ask(office, texts, workspace -> year.isEmpty()
                ? Answer.not(texts.get("rollup.no-reports"))
                : question.answer(workspace, new Areas(workspace, texts).of(scope, year.get())));
    }
}
