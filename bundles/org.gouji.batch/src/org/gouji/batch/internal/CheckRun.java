package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.gouji.core.CheckResult;
import org.gouji.core.InputSource;
import org.gouji.core.ParallelRunner;
import org.gouji.core.Pipeline;
import org.gouji.core.PluginFault;
import org.gouji.core.RunOptions;
import org.gouji.model.Severity;
import org.gouji.spi.export.CheckedReport;
import org.gouji.store.record.KeptReports;

/** Reads and checks all inputs of a run, several at once; results come in the order of the inputs. */
final class CheckRun {

    private final Shell shell;
    private final Settings settings;
    private final Pipeline pipeline;
    private final RunOptions options;
    private final Optional<LastYear> lastYear;

    /**
     * What the command line says about a run.
     *
     * @param failOn lowest severity that makes it fail; empty for never
     * @param asOf the date as of which to judge
     * @param jobs inputs at once
     * @param progress whether progress was asked for
     * @param show lowest severity listed one by one
     * @param lastYear folder of last year's reports
     */
    record Settings(Optional<Severity> failOn, Optional<LocalDate> asOf, int jobs, boolean progress, Severity show,
            Optional<Path> lastYear) {

        static Settings of(Arguments arguments) throws UsageException {
            return new Settings(arguments.failOn(), arguments.asOf(), arguments.jobs(), arguments.progress(),
                    arguments.show(), arguments.lastYear());
        }
    }

    /** Takes the reports of one input; inputs come in order. */
    interface Sink {
        void take(Input input, List<CheckedReport> reports) throws IOException;
    }

    /** The reports of one input, and what must stay open while they are used. */
    private record Done(Input input, Optional<InputSource> source, List<CheckedReport> reports) {

        void close() throws IOException {
            if (source.isPresent()) {
                source.get().close();
            }
        }
    }

    CheckRun(Shell shell, Settings settings) {
        this.shell = shell;
        this.settings = settings;
        this.pipeline = new Pipeline(shell.plugins());
        this.lastYear = settings.lastYear().map(folder -> new LastYear(shell, folder));
        RunOptions usual = shell.options(settings.asOf()).withFaults(this::trace);
        this.options = lastYear.map(last -> usual.withLastYear(last::of)).orElse(usual);
    }

    /** Hands over every input's reports, then returns what the rules for sets say of all of them. */
    CheckResult each(Inputs inputs, Tally tally, Sink sink) throws UsageException, IOException {
        if (lastYear.isPresent()) {
            lastYear.get().read(settings.jobs(), shell.options(settings.asOf()).withFaults(this::trace), tally);
        }
        try (KeptReports kept = new KeptReports(shell.scratch())) {
            each(inputs, tally, sink, kept);
            CheckResult together = together(kept);
            tally.addSet(together);
            lastYear.ifPresent(LastYear::notes);
            return together;
        }
    }

    private void each(Inputs inputs, Tally tally, Sink sink, KeptReports kept) throws IOException {
        boolean progress = settings.progress() || shell.terminal().showsProgress();
        int[] done = new int[1];
        new ParallelRunner(settings.jobs()).run(inputs.inputs().iterator(), this::work, result -> {
            shell.stop().checkpoint();
            try {
                result.reports().forEach(tally::add);
                sink.take(result.input(), result.reports());
                remember(result.reports(), kept);
            } finally {
                result.close();
            }
            done[0]++;
            if (done[0] == 1) {
                shell.installation().timings().accept("first-document");
            }
            if (progress) {
                shell.terminal().progress(shell.say(Message.PROGRESS, done[0], inputs.inputs().size()));
            }
        });
        shell.terminal().hideProgress();
        if (inputs.incomplete()) {
            tally.raise(ExitCode.UNREADABLE);
        }
    }

    /** One report is no set, and most runs are for one file: they need not wait for the rules for sets. */
    private CheckResult together(KeptReports kept) throws IOException {
        if (kept.size() < 2) {
            return new CheckResult(List.of(), List.of());
        }
        CheckResult together = pipeline.checkSet(kept.members(), options);
        kept.check();
        return together;
    }

    private Done work(Input input) {
        if (!input.readable()) {
            return new Done(input, Optional.empty(), List.of(Unreadable.folder(input)));
        }
        try {
            InputSource source = input.file().isPresent()
                    ? InputSource.of(input.file().get(), input.display())
                    : InputSource.spool(shell.terminal().in(), input.display(), shell.scratch());
            return new Done(input, Optional.of(source), pipeline.check(source, options));
        } catch (IOException e) {
            return new Done(input, Optional.empty(), List.of(Unreadable.standardInput(e)));
        }
    }

    /** Only rules for sets need all reports at once; without them memory does not grow with the inputs. */
    private void remember(List<CheckedReport> reports, KeptReports kept) throws IOException {
        if (!shell.plugins().setRules().isEmpty()) {
            for (CheckedReport checked : reports) {
                if (checked.report().isPresent()) {
                    kept.add(checked.input().path(), checked.report().get());
                }
            }
        }
    }

    /** Results name the fault already; where in the plug-in's code it happened is for its provider. */
    private void trace(PluginFault fault) {
        shell.trace(fault.plugin() + " " + fault.input(), fault.cause());
    }
}
