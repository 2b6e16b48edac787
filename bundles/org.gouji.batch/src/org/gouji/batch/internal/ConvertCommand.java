package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.core.CheckResult;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.ExporterDescriptor;

/** {@code gouji convert}: writes what is known of each report, or of all, to other formats. */
final class ConvertCommand implements Command {

    private final Shell shell;

    ConvertCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public int run(Arguments arguments) throws UsageException, IOException {
        CheckRun.Settings settings = CheckRun.Settings.of(arguments);
        Optional<Path> out = arguments.out();
        List<ChosenExporter> exporters = ChosenExporter.choose(shell.plugins(), arguments.targets(),
                arguments.pluginOptions());
        Inputs inputs = new InputCollector(out).collect(arguments.positionals());
        checkOutputs(inputs, exporters, out);
        Tally tally = new Tally(settings.failOn());
        CheckText trouble = new CheckText(shell.terminal(), shell.texts(), settings.show());
        try (Conversion conversion = new Conversion(shell, exporters, out, tally, settings.asOf())) {
            CheckResult together = new CheckRun(shell, settings).each(inputs, tally, (input, reports) -> {
                reports.stream().filter(ConvertCommand::isTrouble).flatMap(r -> trouble.trouble(r).stream())
                        .forEach(shell.terminal()::note);
                conversion.add(input, reports);
            });
            conversion.finish(together);
            new SkippedNotes(shell).say(inputs);
            shell.terminal().note(CheckText.summary(shell.texts(), tally));
            out.ifPresent(o -> shell.terminal().note(shell.say(Message.WROTE, conversion.written(), o)));
        }
        return tally.exitCode();
    }

    private static boolean isTrouble(CheckedReport checked) {
        return checked.report().isEmpty() || !checked.input().status().complete();
    }

    private static void checkOutputs(Inputs inputs, List<ChosenExporter> exporters, Optional<Path> out)
            throws UsageException {
        if (out.isEmpty()) {
            int outputs = exporters.stream().mapToInt(e -> e.perReport() ? inputs.inputs().size() : 1).sum();
            if (outputs > 1) {
                throw new UsageException(Message.OUT_MISSING, outputs);
            }
            return;
        }
        List<ExporterDescriptor> descriptors = exporters.stream().map(ChosenExporter::descriptor).toList();
        OutputTree tree = OutputTree.of(out.get(), descriptors);
        tree.checkOut(descriptors);
        checkNames(exporters);
        tree.check(inputs.inputs(), descriptors);
    }

    private static void checkNames(List<ChosenExporter> exporters) throws UsageException {
        Map<String, String> taken = new HashMap<>();
        for (ChosenExporter exporter : exporters) {
            ExporterDescriptor descriptor = exporter.descriptor();
            String other = taken.put(descriptor.scope() + "." + descriptor.extension(), descriptor.id());
            if (other != null) {
                throw new UsageException(Message.EXPORTERS_SAME_NAME, other, descriptor.id(),
                        "*." + descriptor.extension());
            }
        }
    }
}
