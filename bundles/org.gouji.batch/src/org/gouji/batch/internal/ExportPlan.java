package org.gouji.batch.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.gouji.store.export.ExportNames;
import org.gouji.store.filing.Filing;

/** Which output of an export holds which filings. */
final class ExportPlan {

    private final List<ChosenExporter> exporters;
    private final List<Filing> filings;
    private final Optional<Path> out;

    /**
     * One output.
     *
     * @param file where; the standard output unless given
     * @param filings what it holds
     */
    record Output(Optional<Path> file, List<Filing> filings) {
    }

    ExportPlan(List<ChosenExporter> exporters, List<Filing> filings, Optional<Path> out) {
        this.exporters = exporters;
        this.filings = filings;
        this.out = out;
    }

    /** Whether {@code --out} names a file: of a single target, for all reports together or for the only one. */
    private boolean isFile() {
        return exporters.size() == 1 && (!exporters.get(0).perReport() || filings.size() == 1)
                && out.filter(OutputTree::looksLikeFile).isPresent();
    }

    /** Refuses what would mix outputs, before anything is written. */
    void check() throws UsageException {
        int outputs = exporters.stream().mapToInt(e -> e.perReport() ? filings.size() : 1).sum();
        if (out.isEmpty()) {
            if (outputs > 1) {
                throw new UsageException(Message.OUT_MISSING, outputs);
            }
        } else if (!isFile() && !Files.isDirectory(out.get())) {
            if (Files.exists(out.get())) {
                throw new UsageException(Message.OUT_IS_NO_FOLDER, out.get());
            }
            OutputTree.of(out.get(), exporters.stream().map(ChosenExporter::descriptor).toList())
                    .checkOut(exporters.stream().map(ChosenExporter::descriptor).toList());
        }
    }

    List<Output> outputs(ChosenExporter exporter) {
        if (out.isEmpty() || isFile()) {
            return List.of(new Output(out, filings));
        }
        if (!exporter.perReport()) {
            return List.of(new Output(Optional.of(out.get().resolve(OutputTree.setName(exporter.descriptor()))),
                    filings));
        }
        ExportNames names = new ExportNames();
        return filings.stream().map(filing -> new Output(
                Optional.of(names.place(out.get(), filing, exporter.descriptor().extension())), List.of(filing)))
                .toList();
    }
}
