package org.gouji.batch.internal;

import java.io.IOException;
import java.util.Optional;

import org.gouji.core.CheckResult;
import org.gouji.spi.export.CheckedReport;

/** {@code gouji check}: lists what does not agree. */
final class CheckCommand implements Command {

    private final Shell shell;

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public int run(Arguments arguments) throws UsageException, IOException {
        CheckRun.Settings settings = CheckRun.Settings.of(arguments);
        boolean json = arguments.json();
        Inputs inputs = new InputCollector(Optional.empty()).collect(arguments.positionals());
        Tally tally = new Tally(settings.failOn());
        CheckOutput output = json
                ? new CheckJson(shell.terminal())
                : new CheckText(shell.terminal(), shell.texts(), settings.show());
        CheckResult together = new CheckRun(shell, settings).each(inputs, tally, (input, reports) -> {
            for (CheckedReport report : reports) {
                output.add(report);
            }
        });
        output.addSet(together);
        new SkippedNotes(shell).say(inputs);
        output.close(tally, inputs.skipped());
        return tally.exitCode();
    }
}
