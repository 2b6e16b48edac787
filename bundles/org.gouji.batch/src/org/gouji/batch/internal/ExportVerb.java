package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.gouji.spi.WorkStoppedException;
import org.gouji.store.Workspace;
import org.gouji.store.export.FilingExport;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingDetail;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace export}: reports with their corrected values through any export target. */
final class ExportVerb extends WorkspaceVerb {

    private static final String NAME = "export";

    /** What it says. */
    enum Said implements Phrase {
        JSON_WITHOUT_OUT, NONE, WITHOUT_REPORT, WROTE;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    ExportVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Grammar.command(NAME).addOption(Grammar.value(WorkspaceGrammar.FOLDER, "DIR"))
                .addOption(Grammar.value(Grammar.AS_OF, "DATE")).addOption(Grammar.targets())
                .addOption(WorkspaceGrammar.format()).addOption(WorkspaceGrammar.progress())
                .addOption(Grammar.value(Grammar.OUT, "DIR|FILE"))
                .addOption(Grammar.values(Grammar.OPTION, "NAME=VALUE"));
        return ChosenFilings.options(spec);
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        List<ChosenExporter> exporters = ChosenExporter.choose(shell.plugins(), arguments.targets(),
                arguments.pluginOptions());
        if (arguments.json() && arguments.out().isEmpty()) {
            throw new UsageException(Said.JSON_WITHOUT_OUT);
        }
        LocalDate asOf = WorkspaceGrammar.asOf(arguments);
        Work work = new Work(shell, workspace, asOf, new Progress(shell, arguments), new ExportJson());
        try {
            int code = work.export(ChosenFilings.of(workspace, arguments), exporters, arguments.out());
            tell(work, arguments);
            return code;
        } catch (WorkStoppedException e) {
            tell(work, arguments);
            throw e;
        }
    }

    /** Also of work that was stopped: its files up to there are whole. */
    private static void tell(Work work, Arguments arguments) throws UsageException, IOException {
        if (arguments.json()) {
            work.told.write(work.shell);
        }
    }

    /** An export under way. */
    private record Work(Shell shell, Workspace workspace, LocalDate asOf, Progress progress, ExportJson told) {

        int export(List<Filing> chosen, List<ChosenExporter> exporters, Optional<Path> out) throws UsageException {
            List<Filing> filings = chosen.stream().filter(this::hasReport).toList();
            int code = filings.size() < chosen.size() ? ExitCode.UNREADABLE : ExitCode.CLEAN;
            if (filings.isEmpty()) {
                shell.note(Said.NONE);
                return ExitCode.UNREADABLE;
            }
            ExportPlan plan = new ExportPlan(exporters, filings, out);
            plan.check();
            int written = 0;
            for (ChosenExporter exporter : exporters) {
                FileExport export = new FileExport(shell, exporter);
                for (ExportPlan.Output output : plan.outputs(exporter)) {
                    code = write(export, output, filings.size() * exporters.size()) ? code : ExitCode.FAILED;
                }
                written += export.written().size();
            }
            progress.end();
            if (out.isPresent()) {
                shell.note(Said.WROTE, written, out.get());
            }
            return code;
        }

        private boolean hasReport(Filing filing) {
            boolean has = filing.latest().template().isPresent();
            if (!has) {
                shell.note(Said.WITHOUT_REPORT, filing.id(), FilingWords.path(filing));
                told.without(filing);
            }
            return has;
        }

        private boolean write(FileExport export, ExportPlan.Output output, int all) {
            int before = export.written().size();
            boolean well = export.write(runner -> {
                for (Filing filing : output.filings()) {
                    FilingDetail detail = workspace.filings().detail(filing.id(), asOf);
                    runner.add(FilingExport.of(detail, asOf));
                    progress.step(all);
                }
            }, output.file());
            List<Path> files = export.written();
            told.wrote(files.subList(before, files.size()), export.target(), output.filings());
            if (!well) {
                told.failed(output.file(), export.target(), output.filings());
            }
            return well;
        }
    }
}
