package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.core.ExportDestination;
import org.gouji.core.ExportFailedException;
import org.gouji.core.ExportOptions;
import org.gouji.core.ExportRunner;
import org.gouji.core.FolderDestination;

/** Gives reports that belong together to one export target. Its output appears whole, or not at all. */
final class FileExport {

    /** The first day that a zip's directory can hold: results do not depend on the day they are written. */
    private static final LocalDate NO_DATE = LocalDate.of(1980, 1, 1);

    private final Shell shell;
    private final ChosenExporter exporter;
    private final Instant timestamp;
    private final List<Path> written = new ArrayList<>();

    FileExport(Shell shell, ChosenExporter exporter) {
        this(shell, exporter, Optional.empty());
    }

    /** An export as of a day: the time in its results. */
    FileExport(Shell shell, ChosenExporter exporter, Optional<LocalDate> asOf) {
        this.shell = shell;
        this.exporter = exporter;
        this.timestamp = asOf.orElse(NO_DATE).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Hands the reports to an export in progress. */
    interface Reports {

        void to(ExportRunner runner) throws IOException;
    }

    /** The export target's id. */
    String target() {
        return exporter.entry().id();
    }

    /** The files that appeared. */
    List<Path> written() {
        return List.copyOf(written);
    }

    /**
     * Writes one output.
     *
     * @param reports hands over what it holds
     * @param file where; the standard output unless given
     * @return whether it appeared; if not, the user was told why
     */
    boolean write(Reports reports, Optional<Path> file) {
        String name = file.map(Path::toString).orElse("-");
        try {
            export(reports, destination(file));
            return true;
        } catch (ExportFailedException e) {
            shell.note(Message.EXPORTER_FAILED, exporter.entry().id(), name, shell.texts().of(e.detail()));
        } catch (IOException e) {
            shell.note(Message.EXPORTER_FAILED, exporter.entry().id(), name, e);
        }
        return false;
    }

    /** Writes one output, or throws and leaves nothing of it. */
    void export(Reports reports, ExportDestination destination) throws IOException {
        try (ExportRunner runner = begin(destination)) {
            reports.to(runner);
            commit(runner);
            if (destination instanceof FolderDestination folder) {
                written.addAll(folder.files());
            }
        }
    }

    /** Begins an output that takes its reports one after the other. */
    ExportRunner begin(ExportDestination destination) throws IOException {
        return new ExportRunner(exporter.entry(), destination, new ExportOptions(exporter.options(), timestamp,
                shell.texts().locale(), Optional.of(shell.scratch()), shell.stop()));
    }

    /** Lets an output appear, and says what the exporter noted. */
    void commit(ExportRunner runner) throws IOException {
        runner.commit();
        runner.notes().forEach(note -> shell.terminal().note("gouji: " + Words.clean(shell.texts().of(note))));
    }

    private ExportDestination destination(Optional<Path> file) throws IOException {
        return destination(shell, file, "report." + exporter.descriptor().extension());
    }

    /** A file, or the standard output under a name. */
    static ExportDestination destination(Shell shell, Optional<Path> file, String name) throws IOException {
        if (file.isEmpty()) {
            return new StandardDestination(shell.terminal(), name);
        }
        Path absolute = file.get().toAbsolutePath();
        Files.createDirectories(absolute.getParent());
        return new FolderDestination(absolute.getParent(), absolute.getFileName().toString());
    }
}
