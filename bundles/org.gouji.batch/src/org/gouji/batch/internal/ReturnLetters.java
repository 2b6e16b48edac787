package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.core.FolderDestination;
import org.gouji.model.finding.Finding;
import org.gouji.spi.export.CheckedReport;
import org.gouji.store.filing.Decisions.Return;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingDetail;

/** Writes the letters by which reports are returned, one file a report. */
final class ReturnLetters {

    static final String TARGET = "return-docx";

    private static final String DEADLINE = "deadline";

    private final Shell shell;
    private final Path folder;
    private final Return wish;
    private final ChosenExporter exporter;

    ReturnLetters(Shell shell, Path folder, Return wish, Map<String, String> given) throws UsageException {
        Map<String, String> options = new LinkedHashMap<>(given);
        wish.deadline().ifPresent(deadline -> options.put(DEADLINE, deadline.toString()));
        this.shell = shell;
        this.folder = folder;
        this.wish = wish;
        this.exporter = ChosenExporter.choose(shell.plugins(), List.of(TARGET), options).get(0);
    }

    /** The letter's file, or empty when the exporter had nothing to write. */
    Optional<Path> write(FilingDetail detail) throws IOException {
        Files.createDirectories(folder);
        FileExport export = new FileExport(shell, exporter, Optional.of(wish.asOf()));
        export.export(runner -> runner.add(open(detail)), new FolderDestination(folder, name(detail.filing())));
        return export.written().stream().findFirst();
    }

    /** A waived finding is nothing that the agency has to correct. */
    private CheckedReport open(FilingDetail detail) {
        List<Finding> open = detail.findings().stream()
                .filter(finding -> detail.waiver(finding, wish.asOf()).isEmpty()).toList();
        return new CheckedReport(detail.input(), 0, Optional.empty(), detail.current(), detail.diagnostics(), open,
                detail.outcomes());
    }

    /** {@code 示例县科技局-2024-12.return.docx}: the number keeps two filings of one name apart. */
    private String name(Filing filing) {
        String plain = filing.name().orElse("").replace('/', '_').replace("!", "_") + "-"
                + filing.year().map(String::valueOf).orElse("") + "-" + filing.id();
        return String.join("_", new InnerOutputs().place(plain)) + "." + exporter.descriptor().extension();
    }
}
