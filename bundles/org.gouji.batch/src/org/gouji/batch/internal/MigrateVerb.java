package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.migration.MigratedReport;
import org.gouji.model.report.Value;
import org.gouji.model.schema.FormMapping;
import org.gouji.model.schema.FormSchema;
import org.gouji.store.Workspace;
import org.gouji.store.export.MigratedFiling;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingDetail;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace migrate}: reports carried into a newer form, with what is lost. Nothing stored is changed. */
final class MigrateVerb extends WorkspaceVerb {

    private static final String NAME = "migrate";
    private static final String TARGET = "--target";

    /** What it says. */
    enum Said implements Phrase {
        CARRIED, LOST, LOST_SUM, NO_WAY, NONE, OTHER_FORM, OUT_MISSING, TARGET_MISSING, TEMPLATE_UNKNOWN, WROTE;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    MigrateVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = WorkspaceGrammar.lookingAsOf(NAME)
                .addOption(WorkspaceGrammar.required(Grammar.TO, "TEMPLATE"))
                .addOption(Grammar.value(TARGET, "ID")).addOption(Grammar.value(Grammar.OUT, "DIR|FILE"))
                .addOption(Grammar.values(Grammar.OPTION, "NAME=VALUE"));
        return ChosenFilings.options(spec);
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        FormSchema form = form(shell, arguments.text(Grammar.TO).orElse(""));
        Optional<ChosenExporter> target = target(shell, arguments);
        LocalDate asOf = WorkspaceGrammar.asOf(arguments);
        List<Filing> filings = chosen(shell, ChosenFilings.of(workspace, arguments), form);
        if (filings.isEmpty()) {
            shell.note(Said.NONE);
            return ExitCode.UNREADABLE;
        }
        Source source = new Source(workspace, form, asOf);
        if (target.isPresent()) {
            return export(shell, source, new ExportPlan(List.of(target.get()), filings, arguments.out()),
                    target.get());
        }
        if (arguments.json()) {
            MigrateJson.write(shell, source, filings);
        } else {
            for (Filing filing : filings) {
                text(shell, source.migrated(filing));
            }
        }
        return ExitCode.CLEAN;
    }

    /** Makes the values of one filing after the other: thousands do not fit into memory together. */
    record Source(Workspace workspace, FormSchema form, LocalDate asOf) {

        MigratedFiling migrated(Filing filing) throws IOException {
            FilingDetail detail = workspace.filings().detail(filing.id(), asOf);
            return MigratedFiling.of(detail, form).orElseThrow();
        }
    }

    private static FormSchema form(Shell shell, String id) throws UsageException {
        return shell.plugins().templates().stream().filter(entry -> entry.id().equals(id)).findFirst()
                .map(entry -> entry.get().schema())
                .orElseThrow(() -> new UsageException(Said.TEMPLATE_UNKNOWN, id, String.join(", ",
                        shell.plugins().templates().stream().map(entry -> entry.id()).sorted().toList())));
    }

    private static Optional<ChosenExporter> target(Shell shell, Arguments arguments) throws UsageException {
        Optional<String> id = arguments.text(TARGET);
        if (id.isPresent() && arguments.out().isEmpty()) {
            throw new UsageException(Said.OUT_MISSING);
        }
        if (id.isEmpty() && arguments.out().isPresent()) {
            throw new UsageException(Said.TARGET_MISSING);
        }
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(ChosenExporter.choose(shell.plugins(), List.of(id.get()), arguments.pluginOptions())
                        .get(0));
    }

    private static List<Filing> chosen(Shell shell, List<Filing> all, FormSchema form) {
        List<Filing> chosen = new ArrayList<>();
        for (Filing filing : all) {
            Optional<String> template = filing.latest().template();
            if (template.flatMap(form::mappingFrom).isPresent()) {
                chosen.add(filing);
            } else {
                shell.note(template.equals(Optional.of(form.id())) ? Said.OTHER_FORM : Said.NO_WAY, filing.id(),
                        template.orElse("-"), form.id());
            }
        }
        return chosen;
    }

    private static int export(Shell shell, Source source, ExportPlan plan, ChosenExporter exporter)
            throws UsageException {
        plan.check();
        FileExport export = new FileExport(shell, exporter);
        boolean well = true;
        for (ExportPlan.Output output : plan.outputs(exporter)) {
            well &= export.write(runner -> {
                for (Filing filing : output.filings()) {
                    runner.add(source.migrated(filing).checked(source.asOf()));
                }
            }, output.file());
        }
        for (Path file : export.written()) {
            shell.note(Said.WROTE, file);
        }
        return well ? ExitCode.CLEAN : ExitCode.FAILED;
    }

    private static void text(Shell shell, MigratedFiling migrated) {
        Filing filing = migrated.detail().filing();
        shell.terminal().line(shell.say(Said.CARRIED, filing.id(), Words.clean(filing.name().orElse("?")),
                filing.year().map(String::valueOf).orElse("?"), migrated.report().mapping().from(),
                migrated.report().schema().id(), migrated.carried(), migrated.report().losses().size()));
        TextTable table = new TextTable();
        for (MigratedReport.Loss loss : migrated.report().losses()) {
            Value value = loss.value();
            Phrase said = loss.kind() == FormMapping.Kind.SUM ? Said.LOST_SUM : Said.LOST;
            table.row(List.of("  " + value.key(), shell.texts().of(loss.name()), Words.clean(ValueWords.plain(value)),
                    shell.say(said), shell.texts().of(loss.reason())));
        }
        table.lines().forEach(shell.terminal()::line);
    }
}
