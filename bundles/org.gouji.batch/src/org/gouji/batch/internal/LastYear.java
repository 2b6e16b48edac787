package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

import org.gouji.core.InputSource;
import org.gouji.core.ParallelRunner;
import org.gouji.core.Pipeline;
import org.gouji.core.RunOptions;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.TemplateFit;
import org.gouji.model.report.Value;
import org.gouji.spi.export.CheckedReport;

/**
 * Last year's reports of a run, found by the agency and year that their titles name. All of them are read before the
 * first report is checked, and only title, form and values are kept, so that thousands fit. Nothing is guessed: where
 * several reports of one agency and year differ, none of them counts, and that is said.
 */
final class LastYear {

    private static final int NAMED = 5;

    private final Shell shell;
    private final Path folder;
    private final Map<String, List<Kept>> known = new TreeMap<>();
    private final Set<String> nameless = new TreeSet<>();
    private final Set<String> unread = new TreeSet<>();
    private final Set<String> asked = new ConcurrentSkipListSet<>();
    private final Set<String> without = new ConcurrentSkipListSet<>();

    private record Kept(String path, Report report) {
    }

    LastYear(Shell shell, Path folder) {
        this.shell = shell;
        this.folder = folder;
    }

    /** Reads the folder; what cannot be read counts like an input that cannot. */
    void read(int jobs, RunOptions options, Tally tally) throws UsageException, IOException {
        Inputs inputs = new InputCollector(Optional.empty()).collect(List.of(folder.toString()));
        Pipeline pipeline = new Pipeline(shell.plugins());
        new ParallelRunner(jobs).run(inputs.inputs().iterator(), input -> read(pipeline, options, input), reports -> {
            shell.stop().checkpoint();
            reports.forEach(checked -> keep(checked, tally));
        });
        new SkippedNotes(shell).say(inputs);
        name(Message.LAST_YEAR_UNREAD, unread);
        name(Message.LAST_YEAR_NAMELESS, nameless);
        known.forEach((key, some) -> {
            if (some.size() > 1) {
                shell.note(Message.LAST_YEAR_AMBIGUOUS, words(some.get(0).report()),
                        named(some.stream().map(Kept::path).toList()));
            }
        });
    }

    private static List<CheckedReport> read(Pipeline pipeline, RunOptions options, Input input) {
        return input.readable() && input.file().isPresent()
                ? pipeline.check(InputSource.of(input.file().get(), input.display()), options)
                : List.of(Unreadable.folder(input));
    }

    private void keep(CheckedReport checked, Tally tally) {
        String path = checked.input().path();
        if (checked.report().isEmpty() || !checked.input().status().complete()) {
            unread.add(path);
            tally.raise(Tally.isFault(checked.input().status()) ? ExitCode.FAILED : ExitCode.UNREADABLE);
        }
        if (checked.report().isPresent()) {
            keep(path, lean(checked.report().get()));
        }
    }

    private void keep(String path, Report report) {
        Optional<String> key = report.year().flatMap(year -> key(report, year));
        if (key.isEmpty()) {
            nameless.add(path);
            return;
        }
        List<Kept> some = known.computeIfAbsent(key.get(), k -> new ArrayList<>());
        // A second copy, perhaps in another format, is no second opinion.
        if (some.stream().noneMatch(kept -> same(kept.report(), report))) {
            some.add(new Kept(path, report));
        }
    }

    private static boolean same(Report one, Report other) {
        return one.schema().id().equals(other.schema().id()) && one.values().all().equals(other.values().all());
    }

    /** Without places, text and what binding noticed, which would keep far more in memory than the values. */
    private static Report lean(Report report) {
        TemplateFit fit = report.fit();
        Report.Title title = report.title();
        List<Value> values = report.values().all().stream().map(v -> new Value(v.key(), v.state(), v.raw(), v.number(),
                v.unit(), Optional.empty(), v.repair(), List.of())).toList();
        return new Report(new TemplateFit(fit.template(), fit.revision(), fit.score(), List.of()), report.schema(),
                new Report.Title(title.text(), title.agency(), title.year(), Optional.empty()), List.of(),
                new ReportValues(values), List.of());
    }

    private static Optional<String> key(Report report, int year) {
        return report.agency().map(agency -> Normalizer.normalize(agency, Normalizer.Form.NFKC).replaceAll("\\s+", ""))
                .filter(agency -> !agency.isEmpty()).map(agency -> agency + ' ' + year);
    }

    /** The report of the same agency for the year before, if there is exactly one; called by any thread. */
    Optional<Report> of(Report report) {
        Optional<String> key = report.year().flatMap(year -> key(report, year - 1));
        asked.add(key.orElse(""));
        List<Kept> some = key.map(known::get).orElse(List.of());
        if (some.isEmpty()) {
            without.add(words(report));
        }
        return some.size() == 1 ? Optional.of(some.get(0).report()) : Optional.empty();
    }

    /** Says what found no partner. */
    void notes() {
        if (asked.isEmpty()) {
            return;
        }
        name(Message.LAST_YEAR_WITHOUT, without);
        name(Message.LAST_YEAR_UNUSED, known.entrySet().stream().filter(e -> !asked.contains(e.getKey()))
                .flatMap(e -> e.getValue().stream()).map(Kept::path).sorted().toList());
    }

    private static String words(Report report) {
        return Words.clean(report.agency().orElse("?")) + " " + report.year().map(String::valueOf).orElse("?");
    }

    private void name(Message message, Collection<String> what) {
        if (!what.isEmpty()) {
            shell.note(message, what.size(), named(what));
        }
    }

    private static String named(Collection<String> what) {
        String named = String.join(", ", what.stream().limit(NAMED).map(Words::clean).toList());
        return what.size() > NAMED ? named + ", …" : named;
    }
}
