package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;
import org.gouji.store.Workspace;
import org.gouji.store.register.Body;
import org.gouji.store.register.RegisterFile;
import org.gouji.store.register.RegisterFile.Format;
import org.gouji.store.rollup.Rollup;
import org.gouji.store.rollup.Rollup.Contribution;
import org.gouji.store.rollup.Rollup.Source;
import org.gouji.store.rollup.Rollup.Total;
import org.gouji.store.rollup.RollupReport;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace rollup}: totals, the way down from one, and totals in the layout of the form. */
final class RollupVerb extends WorkspaceVerb {

    static final String KEY = "--key";

    private static final String NAME = "rollup";
    private static final String DRILL = "--drill";
    private static final String MISSING = "--missing";

    /** What it says. */
    enum Said implements Phrase {
        DRILLED, FORM, FORMAT_UNKNOWN, KEY_UNKNOWN, MISSING, MISSING_WRITTEN, NO_REPORTS, NO_TARGET, SUMMARY, WROTE;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    /** A roll-up that was asked for. */
    record Asked(Workspace workspace, Area area, Rollup rollup) {

        /** The template versions there are totals of. */
        List<FormSchema> forms(Shell shell) {
            return new TreeMap<>(rollup.totals()).keySet().stream()
                    .flatMap(id -> shell.plugins().templates().stream().filter(t -> t.id().equals(id)))
                    .map(entry -> entry.get().schema()).toList();
        }

        /** What a total of one template version is made of. */
        List<Contribution> contributions(FormSchema form, String key) throws IOException {
            return workspace.rollups().contributions(area.bodies(), rollup.year(), form.id(), key);
        }
    }

    RollupVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = WorkspaceGrammar.looking(NAME).addOption(WorkspaceGrammar.required(Area.YEAR, "YEAR"));
        return Area.options(spec).addOption(Grammar.values(KEY, "KEY")).addOption(Grammar.value(DRILL, "KEY"))
                .addOption(Grammar.value(MISSING, "FILE")).addOption(Grammar.value(Grammar.TO, "ID"))
                .addOption(Grammar.value(Grammar.OUT, "FILE"))
                .addOption(Grammar.values(Grammar.OPTION, "NAME=VALUE"));
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        Optional<ChosenExporter> target = target(shell, arguments);
        Optional<Format> list = list(arguments);
        int year = Area.year(arguments, Area.YEAR);
        Area area = Area.of(shell, workspace, arguments, year);
        Asked asked = new Asked(workspace, area, workspace.rollups().total(area.bodies(), year));
        Optional<String> drill = arguments.text(DRILL);
        List<String> keys = drill.map(List::of).orElseGet(() -> arguments.texts(KEY));
        checkKeys(shell, asked, keys);
        if (list.isPresent()) {
            missing(shell, asked, Path.of(arguments.text(MISSING).orElseThrow()), list.get());
        }
        if (target.isPresent()) {
            return export(shell, asked, target.get(), arguments.out());
        }
        if (arguments.json()) {
            new RollupJson(shell, asked).write(keys, drill);
        } else {
            text(shell, asked, keys, drill);
        }
        return ExitCode.CLEAN;
    }

    private static Optional<ChosenExporter> target(Shell shell, Arguments arguments) throws UsageException {
        Optional<String> id = arguments.text(Grammar.TO);
        if (id.isEmpty()) {
            if (arguments.out().isPresent()) {
                throw new UsageException(Said.NO_TARGET);
            }
            return Optional.empty();
        }
        return Optional.of(ChosenExporter.choose(shell.plugins(), List.of(id.get()), arguments.pluginOptions()).get(0));
    }

    private static Optional<Format> list(Arguments arguments) throws UsageException {
        Optional<String> file = arguments.text(MISSING);
        Optional<Format> format = file.flatMap(RegisterFile::format);
        if (file.isPresent() && format.isEmpty()) {
            throw new UsageException(Said.FORMAT_UNKNOWN, file.get());
        }
        return format;
    }

    /** Also when nobody is missing: a program finds the file in any case. */
    private static void missing(Shell shell, Asked asked, Path file, Format format) throws IOException {
        boolean chinese = shell.texts().locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        List<Body> bodies = asked.rollup().missing();
        WholeFile.write(file, asked.workspace().registerFile().write(bodies, format, chinese));
        shell.note(Said.MISSING_WRITTEN, file, bodies.size());
    }

    /** A key that no form knows is a slip of the pen; one that only another form knows has no total. */
    private static void checkKeys(Shell shell, Asked asked, List<String> keys) throws UsageException {
        for (String key : keys) {
            if (!asked.rollup().totals().isEmpty()
                    && asked.forms(shell).stream().noneMatch(form -> form.cell(key).isPresent())) {
                throw new UsageException(Said.KEY_UNKNOWN, key);
            }
        }
    }

    private static void text(Shell shell, Asked asked, List<String> keys, Optional<String> drill) throws IOException {
        Rollup rollup = asked.rollup();
        shell.terminal().line(shell.say(Said.SUMMARY, Words.clean(asked.area().name()), rollup.year(),
                rollup.bodies(), rollup.there(), rollup.missing().size()));
        if (!rollup.missing().isEmpty()) {
            shell.terminal().line(shell.say(Said.MISSING, Words.clean(String.join(shell.say(Message.SEPARATOR),
                    rollup.missing().stream().map(Body::name).toList()))));
        }
        for (FormSchema form : asked.forms(shell)) {
            totals(shell, form, rollup, keys);
            if (drill.isPresent() && form.cell(drill.get()).isPresent()) {
                drill(shell, asked, form, drill.get());
            }
        }
    }

    private static void totals(Shell shell, FormSchema form, Rollup rollup, List<String> keys) {
        TextTable table = new TextTable();
        int reports = 0;
        for (CellSpec cell : form.cells()) {
            Optional<Total> total = Optional.ofNullable(rollup.totals().get(form.id()))
                    .flatMap(totals -> Optional.ofNullable(totals.get(cell.key())));
            if (total.isPresent() && (keys.isEmpty() || keys.contains(cell.key()))) {
                reports = total.get().reports();
                table.row(List.of("  " + cell.key(), shell.texts().of(cell.name()),
                        total.get().known() == 0 ? "-" : total.get().sum().toPlainString(),
                        total.get().known() + "/" + total.get().reports()));
            }
        }
        List<String> lines = table.lines();
        if (!lines.isEmpty()) {
            shell.terminal().line(shell.say(Said.FORM, shell.texts().of(form.title()), form.id(), reports));
            lines.forEach(shell.terminal()::line);
        }
    }

    private static void drill(Shell shell, Asked asked, FormSchema form, String key) throws IOException {
        List<Contribution> made = asked.contributions(form, key);
        List<Source> sources = asked.workspace().rollups().sources(made, key);
        Words words = new Words(shell.texts(), false);
        TextTable table = new TextTable();
        for (int i = 0; i < made.size(); i++) {
            Source source = sources.get(i);
            String before = ValueWords.plain(source.read());
            String now = ValueWords.plain(source.now());
            table.row(List.of("    " + made.get(i).filing(), Words.clean(made.get(i).body().name()),
                    Words.clean(before.equals(now) ? now : before + " → " + now),
                    Words.clean(Words.inside(source.path(), source.container())),
                    source.read().at().map(words::place).orElse("-")));
        }
        shell.terminal().line(shell.say(Said.DRILLED, key, made.size()));
        table.lines().forEach(shell.terminal()::line);
    }

    private static int export(Shell shell, Asked asked, ChosenExporter exporter, Optional<Path> out)
            throws UsageException {
        List<FormSchema> forms = asked.forms(shell);
        if (forms.isEmpty()) {
            shell.note(Said.NO_REPORTS, asked.rollup().bodies(), asked.rollup().year());
            return ExitCode.UNREADABLE;
        }
        if (out.isEmpty() && forms.size() > 1) {
            throw new UsageException(Message.OUT_MISSING, forms.size());
        }
        FileExport export = new FileExport(shell, exporter);
        boolean well = true;
        for (FormSchema form : forms) {
            Optional<Path> file = out.map(path -> forms.size() == 1 ? path : named(path, form.id()));
            well &= export.write(runner -> runner.add(RollupReport.of(asked.rollup(), form, asked.area().name(),
                    shell.texts().locale())), file);
        }
        List<Path> written = new ArrayList<>(export.written());
        written.forEach(file -> shell.note(Said.WROTE, file));
        return well ? ExitCode.CLEAN : ExitCode.FAILED;
    }

    /** {@code 汇总.gwy-2021-30.xlsx}: forms of two versions are never added up. */
    private static Path named(Path file, String form) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 1
                ? file.resolveSibling(name + "." + form)
                : file.resolveSibling(name.substring(0, dot) + "." + form + name.substring(dot));
    }
}
