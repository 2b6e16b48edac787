package org.gouji.batch.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.gouji.spi.export.ExporterDescriptor;

/** Which file below the output folder belongs to which input. */
final class OutputTree {

    /** Begins with a letter: a folder may be called {@code 2024.12}. */
    private static final Pattern FILE_NAME = Pattern.compile("(?s).+\\.[A-Za-z][A-Za-z0-9]{0,7}");

    private final Path folder;
    private final Optional<Path> only;

    private OutputTree(Path folder, Optional<Path> only) {
        this.folder = folder;
        this.only = only;
    }

    /**
     * {@code --out} is a folder, or the one file of a target that takes all inputs at once: what has an extension and
     * is no folder.
     */
    static OutputTree of(Path out, List<ExporterDescriptor> exporters) {
        boolean file = exporters.size() == 1 && exporters.get(0).scope() == ExporterDescriptor.Scope.SET
                && looksLikeFile(out);
        return new OutputTree(out, file ? Optional.of(out) : Optional.empty());
    }

    /** Whether it has an extension and is no folder. */
    static boolean looksLikeFile(Path out) {
        return !Files.isDirectory(out) && out.getFileName() != null
                && FILE_NAME.matcher(out.getFileName().toString()).matches();
    }

    /** Whether {@code --out} names a file. */
    boolean isFile() {
        return only.isPresent();
    }

    /** {@code a/b.docx} becomes {@code OUT/a/b.docx.json}. */
    Path output(Input input, ExporterDescriptor exporter) {
        Path mirrored = folder.resolve(input.mirror());
        return mirrored.resolveSibling(mirrored.getFileName() + "." + exporter.extension());
    }

    /** {@code 县/b.docx} in {@code a/b.zip} becomes {@code OUT/a/b.zip/县/b.docx.json}. */
    Path output(Input input, List<String> inner, ExporterDescriptor exporter) {
        Path mirrored = folder.resolve(input.mirror());
        for (String name : inner) {
            mirrored = mirrored.resolve(name);
        }
        return mirrored.resolveSibling(mirrored.getFileName() + "." + exporter.extension());
    }

    /** Output of an exporter that writes one file for all inputs: {@code OUT/reports.csv}. */
    Path setOutput(ExporterDescriptor exporter) {
        return only.orElseGet(() -> folder.resolve(setName(exporter)));
    }

    static String setName(ExporterDescriptor exporter) {
        return "reports." + exporter.extension();
    }

    /** Refuses a file's name for what must be a folder: a folder called {@code all.csv} is nobody's wish. */
    void checkOut(List<ExporterDescriptor> exporters) throws UsageException {
        if (isFile() || Files.isDirectory(folder)) {
            return;
        }
        if (Files.exists(folder)) {
            throw new UsageException(Message.OUT_IS_NO_FOLDER, folder);
        }
        if (looksLikeFile(folder) && exporters.stream().anyMatch(e -> endsWith(folder, e))) {
            throw new UsageException(Message.OUT_IS_ONE_FILE, folder);
        }
    }

    private static boolean endsWith(Path path, ExporterDescriptor exporter) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith("." + exporter.extension());
    }

    /** Refuses outputs that would overwrite each other or an input, before anything is written. */
    void check(List<Input> inputs, List<ExporterDescriptor> exporters) throws UsageException {
        Map<Path, Input> taken = new HashMap<>();
        Set<Path> outputs = new LinkedHashSet<>();
        for (ExporterDescriptor exporter : exporters) {
            if (exporter.scope() == ExporterDescriptor.Scope.REPORT) {
                checkReports(inputs, exporter, taken);
            } else {
                outputs.add(plain(setOutput(exporter)));
            }
        }
        outputs.addAll(taken.keySet());
        Set<Path> originals = new HashSet<>();
        inputs.stream().map(Input::file).flatMap(Optional::stream).map(OutputTree::plain).forEach(originals::add);
        for (Path output : outputs) {
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
