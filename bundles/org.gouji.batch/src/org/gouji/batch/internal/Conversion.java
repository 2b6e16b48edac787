package org.gouji.batch.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.core.CheckResult;
import org.gouji.core.ExportDestination;
import org.gouji.core.ExportFailedException;
import org.gouji.core.ExportRunner;
import org.gouji.core.FolderDestination;
import org.gouji.core.OutputNames;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.ExportOptionException;

/**
 * Gives the reports of a run to its export targets. A target that fails for an input leaves nothing of it, and disturbs
 * neither other inputs nor other targets.
 */
final class Conversion implements Closeable {

    private final Shell shell;
    private final Optional<OutputTree> tree;
    private final Optional<LocalDate> asOf;
    private final Tally tally;
    private final List<ChosenExporter> perReport;
    private final Map<ChosenExporter, ExportRunner> overall = new LinkedHashMap<>();
    private int written;

    /** A step that may fail for the target's fault, or the disk's. */
    private interface Step {
        void run() throws IOException;
    }

    Conversion(Shell shell, List<ChosenExporter> exporters, Optional<Path> out, Tally tally,
            Optional<LocalDate> asOf) {
        this.shell = shell;
        this.tree = out.map(o -> OutputTree.of(o, exporters.stream().map(ChosenExporter::descriptor).toList()));
        this.asOf = asOf;
        this.tally = tally;
        this.perReport = exporters.stream().filter(ChosenExporter::perReport).toList();
        for (ChosenExporter exporter : exporters) {
            if (!exporter.perReport()) {
                String name = OutputTree.setName(exporter.descriptor());
                attempt(exporter, name, () -> overall.put(exporter,
                        export(exporter)
                                .begin(destination(tree.map(t -> t.setOutput(exporter.descriptor())), name))));
            }
        }
    }

    /** Outputs that appeared. */
    int written() {
        return written;
    }

    void add(Input input, List<CheckedReport> reports) {
        for (ChosenExporter exporter : perReport) {
            if (tree.isPresent()) {
                addToTree(exporter, tree.get(), input, reports);
            } else {
                String name = input.mirror().getFileName() + "." + exporter.descriptor().extension();
                attempt(exporter, input.display(),
                        () -> convert(exporter, destination(Optional.empty(), name), reports));
            }
        }
        for (ChosenExporter exporter : new ArrayList<>(overall.keySet())) {
            ExportRunner runner = overall.get(exporter);
            if (!attempt(exporter, input.display(), () -> addAll(runner, reports))) {
                overall.remove(exporter);
            }
        }
    }

    /** Each inner input of a container has a result of its own, as if it had been unpacked. */
    private void addToTree(ChosenExporter exporter, OutputTree outputs, Input input, List<CheckedReport> reports) {
        Map<String, List<CheckedReport>> parts = new LinkedHashMap<>();
        reports.forEach(r -> parts.computeIfAbsent(r.input().container(), c -> new ArrayList<>()).add(r));
        OutputNames inner = new OutputNames();
        parts.forEach((container, some) -> {
            Path file = container.isEmpty()
                    ? outputs.output(input, exporter.descriptor())
                    : outputs.output(input, inner.place(container), exporter.descriptor());
            String what = container.isEmpty() ? input.display() : input.display() + "!/" + container;
            attempt(exporter, what, () -> convert(exporter, destination(Optional.of(file), ""), some));
        });
    }

    /** Completes the outputs that hold all reports. */
    void finish(CheckResult together) {
        overall.forEach((exporter, runner) -> attempt(exporter, OutputTree.setName(exporter.descriptor()), () -> {
            runner.addSetFindings(together.findings());
            export(exporter).commit(runner);
            written++;
        }));
    }

    @Override
    public void close() throws IOException {
        for (ExportRunner runner : overall.values()) {
            runner.close();
        }
    }

    private void convert(ChosenExporter exporter, ExportDestination destination, List<CheckedReport> reports)
            throws IOException {
        FileExport export = export(exporter);
        export.export(runner -> {
            for (CheckedReport report : reports) {
                runner.add(report);
            }
        }, destination);
        written += destination instanceof FolderDestination ? export.written().size() : 1;
    }

    private static void addAll(ExportRunner runner, List<CheckedReport> reports) throws IOException {
        boolean added = false;
        try {
            for (CheckedReport report : reports) {
                runner.add(report);
            }
            added = true;
        } finally {
            if (!added) {
                runner.close();
            }
        }
    }

    private FileExport export(ChosenExporter exporter) {
        return new FileExport(shell, exporter, asOf);
    }

    private ExportDestination destination(Optional<Path> file, String name) throws IOException {
        return FileExport.destination(shell, file, name);
    }

    private boolean attempt(ChosenExporter exporter, String what, Step step) {
        try {
            step.run();
            return true;
        } catch (ExportFailedException e) {
            shell.note(Message.EXPORTER_FAILED, exporter.entry().id(), what, shell.texts().of(e.detail()));
        } catch (ExportOptionException e) {
            shell.note(Message.EXPORTER_FAILED, exporter.entry().id(), what, shell.say(Message.PLUGIN_OPTION_REFUSED,
                    e.option(), String.valueOf(e.getMessage())));
        } catch (IOException e) {
            shell.note(Message.EXPORTER_FAILED, exporter.entry().id(), what, e);
        }
        tally.failures(1);
        return false;
    }
}
