package org.gouji.batch.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.gouji.store.Workspace;
import org.gouji.store.filing.Filing;
import org.gouji.store.rollup.Comparison;
import org.gouji.store.rollup.Comparison.Crossing;
import org.gouji.store.rollup.Comparison.Known;
import org.gouji.store.rollup.Comparison.Point;
import org.gouji.store.rollup.Comparison.YearTotal;
import org.gouji.store.rollup.ComparisonReport;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace series}: the numbers of bodies year by year, also across a change of the form. */
final class SeriesVerb extends WorkspaceVerb {

    private static final String NAME = "series";
    private static final String FROM = "--from";
    private static final String UNTIL = "--until";
    private static final int MOST_YEARS = 50;

    /** What it says. */
    enum Said implements Phrase {
        ADDED, BODIES, NO_KEY, NO_TARGET, NO_YEARS, TOTAL, TOO_MANY_YEARS, WROTE;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    /** What is compared. */
    private record Question(String area, TreeMap<Integer, Set<Long>> bodies) {
    }

    SeriesVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = WorkspaceGrammar.looking(NAME).addOption(Grammar.values(RollupVerb.KEY, "KEY"))
                .addOption(Grammar.value(FROM, "YEAR")).addOption(Grammar.value(UNTIL, "YEAR"));
        return Area.options(spec).addOption(Grammar.value(Grammar.TO, "ID"))
                .addOption(Grammar.value(Grammar.OUT, "FILE")).addOption(Grammar.values(Grammar.OPTION, "NAME=VALUE"));
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        List<String> keys = arguments.texts(RollupVerb.KEY);
        if (keys.isEmpty()) {
            throw new UsageException(Said.NO_KEY);
        }
        Optional<String> target = arguments.text(Grammar.TO);
        if (target.isEmpty() && arguments.out().isPresent()) {
            throw new UsageException(Said.NO_TARGET);
        }
        Question question = question(shell, workspace, arguments);
        List<Comparison> tables = workspace.comparisons().compare(keys, question.bodies());
        if (target.isPresent()) {
            return export(shell, tables, question.area(), arguments);
        }
        if (arguments.json()) {
            SeriesJson.write(shell, question.area(), tables);
        } else {
            tables.forEach(table -> text(shell, table));
        }
        return ExitCode.CLEAN;
    }

    /** All years of which there are reports, unless the years are given; the area as it was in each of them. */
    private static Question question(Shell shell, Workspace workspace, Arguments arguments)
            throws UsageException, IOException {
        TreeSet<Integer> known = new TreeSet<>();
        for (Filing filing : workspace.filings().all()) {
            filing.year().ifPresent(known::add);
        }
        boolean given = arguments.text(FROM).isPresent() && arguments.text(UNTIL).isPresent();
        if (known.isEmpty() && !given) {
            throw new UsageException(Said.NO_YEARS);
        }
        int from = arguments.text(FROM).isPresent() ? Area.year(arguments, FROM) : known.first();
        int until = arguments.text(UNTIL).isPresent() ? Area.year(arguments, UNTIL) : known.last();
        if (from > until || until - from >= MOST_YEARS) {
            throw new UsageException(Said.TOO_MANY_YEARS, from, until, MOST_YEARS);
        }
        TreeMap<Integer, Area> areas = Area.of(shell, workspace, arguments,
                IntStream.rangeClosed(from, until).boxed().toList());
        TreeMap<Integer, Set<Long>> bodies = new TreeMap<>();
        areas.forEach((year, area) -> bodies.put(year, area.bodies()));
        return new Question(areas.lastEntry().getValue().name(), bodies);
    }

    private static int export(Shell shell, List<Comparison> tables, String area, Arguments arguments)
            throws UsageException {
        ChosenExporter exporter = ChosenExporter.choose(shell.plugins(),
                List.of(arguments.text(Grammar.TO).orElse("")), arguments.pluginOptions()).get(0);
        FileExport export = new FileExport(shell, exporter);
        boolean well = export.write(
                runner -> runner.add(ComparisonReport.of(tables, area, shell.texts().locale())), arguments.out());
        for (Path file : export.written()) {
            shell.note(Said.WROTE, file);
        }
        return well ? ExitCode.CLEAN : ExitCode.FAILED;
    }

    private static void text(Shell shell, Comparison table) {
        shell.terminal().line(table.key() + "  " + shell.texts().of(table.name()));
        table.cells().forEach((form, keys) -> {
            if (keys.size() > 1) {
                shell.terminal().line("  " + shell.say(Said.ADDED, form, String.join(" + ", keys)));
            }
        });
        for (Crossing crossing : table.crossings()) {
            shell.terminal().line("  " + shell.texts().of(ComparisonReport.words(crossing)));
        }
        TextTable lines = new TextTable();
        List<String> head = new ArrayList<>(List.of("  "));
        table.years().forEach(year -> head.add(String.valueOf(year)));
        lines.row(head);
        for (Comparison.Row row : table.rows()) {
            List<String> line = new ArrayList<>(List.of("  " + Words.clean(row.body().name())));
            row.points().forEach(point -> line.add(point(shell, point)));
            lines.row(line);
        }
        List<String> sums = new ArrayList<>(List.of("  " + shell.say(Said.TOTAL)));
        List<String> known = new ArrayList<>(List.of("  " + shell.say(Said.BODIES)));
        for (YearTotal total : table.totals()) {
            sums.add(total.known() == 0 ? "-" : total.sum().toPlainString());
            known.add(total.known() + "/" + total.bodies());
        }
        lines.row(sums);
        lines.row(known);
        lines.lines().forEach(shell.terminal()::line);
    }

    private static String point(Shell shell, Point point) {
        return point.known() == Known.NOT_COUNTED
                ? "-"
                : point.number().map(BigDecimal::toPlainString)
                        .orElseGet(() -> shell.texts().of(ComparisonReport.words(point.known())));
    }
}
