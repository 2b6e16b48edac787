package org.gouji.ui.internal.browse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingState;
import org.gouji.store.register.Body;
import org.gouji.ui.internal.browse.Coverages.Missing;
import org.gouji.ui.internal.office.Snapshot;
import org.gouji.ui.internal.present.Texts;

/** The tree of the reports of a workspace. */
public final class ReportTree {

    private final Texts texts;
    private final LocalDate today;
    private final String wanted;

    /** Shows what holds the filter's text; late and missing are judged by the day. */
    public ReportTree(Texts texts, LocalDate today, String filter) {
        this.texts = texts;
        this.today = today;
        this.wanted = filter.strip().toLowerCase(Locale.ROOT);
    }

    /** What stands at the top. */
    public enum Grouping {
        AGENCY, YEAR, STATE
    }

    /** The tree. */
    public Twig of(Snapshot snapshot, Grouping grouping) {
        Coverages coverages = new Coverages(snapshot.coverage(), today);
        FilingLines lines = new FilingLines(texts, coverages);
        List<Filing> filings = snapshot.filings().stream().filter(filing -> wanted(lines, filing)).toList();
        List<Missing> missing = coverages.missing().stream().filter(this::wanted).toList();
        return Twig.root(switch (grouping) {
            case AGENCY -> byAgency(lines, coverages, filings, missing);
            case YEAR -> byYear(lines, filings, missing);
            case STATE -> byState(lines, filings, missing);
        });
    }

    /** How many reports there are, with errors, late and missing: one line. */
    public String summary(Snapshot snapshot) {
        Coverages coverages = new Coverages(snapshot.coverage(), today);
        long faulty = snapshot.filings().stream()
                .filter(filing -> filing.counts().map(counts -> counts.errors() > 0).orElse(true)).count();
        String text = texts.get("explorer.summary", snapshot.filings().size(), faulty);
        long late = snapshot.filings().stream().filter(filing -> coverages.late(filing.id())).count();
        long missing = coverages.missing().stream().filter(Missing::overdue).count();
        return late + missing == 0 ? text : texts.get("explorer.summary.late", text, late, missing);
    }

    private List<Twig> byYear(FilingLines lines, List<Filing> filings, List<Missing> missing) {
        Map<Integer, List<Twig>> years = new TreeMap<>(Comparator.reverseOrder());
        for (Filing filing : filings) {
            int year = filing.year().orElse(0);
            years.computeIfAbsent(year, y -> new ArrayList<>())
                    .add(lines.line("y" + year, filing, lines.agency(filing)));
        }
        missing.forEach(each -> years.computeIfAbsent(each.year(), y -> new ArrayList<>())
                .add(lines.line("y" + each.year(), each, each.body().name())));
        return years.entrySet().stream().map(entry -> lines.group("y" + entry.getKey(), entry.getKey() == 0
                ? texts.get("explorer.no-year")
                : texts.get("explorer.year", entry.getKey()), entry.getValue())).toList();
    }

    private List<Twig> byState(FilingLines lines, List<Filing> filings, List<Missing> missing) {
        Map<String, List<Twig>> states = new LinkedHashMap<>();
        for (FilingState state : FilingState.values()) {
            states.put(texts.get("state." + state.id()), new ArrayList<>());
        }
        for (Filing filing : filings) {
            states.get(texts.get("state." + filing.state().id())).add(lines.line("s" + filing.state().id(), filing,
                    texts.get("explorer.agency-year", lines.agency(filing), lines.year(filing))));
        }
        for (Missing each : missing) {
            String word = texts.get(each.overdue() ? "filing.missing" : "filing.expected");
            states.computeIfAbsent(word, w -> new ArrayList<>()).add(lines.line("s" + word, each, texts.get(
                    "explorer.agency-year", each.body().name(), texts.get("explorer.year", each.year()))));
        }
        return states.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> lines.group("s" + entry.getKey(), entry.getKey(), entry.getValue())).toList();
    }

    private List<Twig> byAgency(FilingLines lines, Coverages coverages, List<Filing> filings, List<Missing> missing) {
        Map<Long, List<Twig>> ofBodies = new LinkedHashMap<>();
        Map<String, List<Twig>> ofNames = new TreeMap<>();
        for (Filing filing : filings) {
            Optional<Long> body = filing.body().filter(coverages.bodies()::containsKey);
            String group = body.map(id -> "b" + id).orElseGet(() -> "n" + lines.agency(filing));
            List<Twig> under = body.isPresent()
                    ? ofBodies.computeIfAbsent(body.get(), b -> new ArrayList<>())
                    : ofNames.computeIfAbsent(lines.agency(filing), n -> new ArrayList<>());
            under.add(lines.line(group, filing, lines.year(filing)));
        }
        missing.forEach(each -> ofBodies.computeIfAbsent(each.body().id(), b -> new ArrayList<>())
                .add(lines.line("b" + each.body().id(), each, texts.get("explorer.year", each.year()))));
        List<Twig> others = ofNames.entrySet().stream()
                .map(entry -> lines.groupOrLine("n" + entry.getKey(), entry.getKey(), entry.getValue())).toList();
        List<Twig> known = new BodyTree(lines, coverages.bodies(), ofBodies).top();
        if (known.isEmpty()) {
            return others;
        }
        Stream<Twig> unknown = others.isEmpty()
                ? Stream.empty()
                : Stream.of(lines.group("unknown", texts.get("explorer.unknown"), others));
        return Stream.concat(known.stream(), unknown).toList();
    }

    private boolean wanted(FilingLines lines, Filing filing) {
        return wanted.isEmpty() || contains(lines.agency(filing)) || contains(lines.year(filing))
                || contains(filing.name().orElse("")) || contains(filing.latest().path())
                || contains(texts.get("state." + filing.state().id()))
                || lines.late(filing) && contains(texts.get("filing.late"));
    }

    private boolean wanted(Missing missing) {
        return wanted.isEmpty() || contains(missing.body().name()) || contains(String.valueOf(missing.year()))
                || contains(texts.get(missing.overdue() ? "filing.missing" : "filing.expected"));
    }

    private boolean contains(String text) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** The bodies of the register, one under the other, as far as something is under them. */
    private static final class BodyTree {

        private final FilingLines lines;
        private final Map<Long, List<Twig>> own;
        private final Map<Long, List<Body>> below = new LinkedHashMap<>();
        private final List<Body> tops = new ArrayList<>();

        BodyTree(FilingLines lines, Map<Long, Body> bodies, Map<Long, List<Twig>> own) {
            this.lines = lines;
            this.own = own;
            for (Body body : bodies.values()) {
                Optional<Long> parent = body.parent().filter(bodies::containsKey);
                parent.ifPresentOrElse(id -> below.computeIfAbsent(id, b -> new ArrayList<>()).add(body),
                        () -> tops.add(body));
            }
        }

        List<Twig> top() {
            return tops.stream().map(this::twig).flatMap(Optional::stream).toList();
        }

        private Optional<Twig> twig(Body body) {
            List<Twig> under = new ArrayList<>(own.getOrDefault(body.id(), List.of()));
            below.getOrDefault(body.id(), List.of()).stream().map(this::twig).flatMap(Optional::stream)
                    .forEach(under::add);
            return under.isEmpty()
                    ? Optional.empty()
                    : Optional.of(lines.groupOrLine("b" + body.id(), body.name(), under));
        }
    }
}
