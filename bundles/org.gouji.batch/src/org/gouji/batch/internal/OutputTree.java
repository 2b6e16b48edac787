package org.gouji.batch.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gouji.spi.export.ExporterDescriptor;

/** Which file below the output folder belongs to which input. */
final class OutputTree {

    private final Path folder;

    OutputTree(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** {@code a/b.docx} becomes {@code OUT/a/b.docx.json}. */
    Path output(Input input, ExporterDescriptor exporter) {
        Path mirrored = folder.resolve(input.mirror());
        return mirrored.resolveSibling(mirrored.getFileName() + "." + exporter.extension());
    }

    /** Output of an exporter that writes one file for all inputs: {@code OUT/reports.csv}. */
    Path setOutput(ExporterDescriptor exporter) {
        return folder.resolve(setName(exporter));
    }

    static String setName(ExporterDescriptor exporter) {
        return "reports." + exporter.extension();
    }

    /** Refuses outputs that would overwrite each other or an input, before anything is written. */
    void check(List<Input> inputs, List<ExporterDescriptor> exporters) throws UsageException {
        Map<Path, Input> taken = new HashMap<>();
        for (ExporterDescriptor exporter : exporters) {
            if (exporter.scope() == ExporterDescriptor.Scope.REPORT) {
                checkReports(inputs, exporter, taken);
            }
        }
        Set<Path> originals = new HashSet<>();
        inputs.stream().map(Input::file).flatMap(Optional::stream).map(OutputTree::plain).forEach(originals::add);
        for (Path output : taken.keySet()) {
            if (originals.contains(output)) {
                throw new UsageException(Message.INPUT_AND_OUTPUT_SAME, output);
            }
        }
    }

    private void checkReports(List<Input> inputs, ExporterDescriptor exporter, Map<Path, Input> taken)
            throws UsageException {
        for (Input input : inputs) {
            Path output = output(input, exporter);
            Input other = taken.put(plain(output), input);
            if (other != null) {
                throw new UsageException(Message.INPUTS_SAME_OUTPUT, other.display(), input.display(), output);
            }
        }
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
