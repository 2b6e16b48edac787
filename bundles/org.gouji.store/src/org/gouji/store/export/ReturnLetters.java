package org.gouji.store.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.core.ExportOptions;
import org.gouji.core.ExportRunner;
import org.gouji.core.FolderDestination;
import org.gouji.core.OutputNames;
import org.gouji.core.PluginEntry;
import org.gouji.model.LocalizedText;
import org.gouji.spi.export.Exporter;
import org.gouji.spi.export.ExporterDescriptor;
import org.gouji.store.filing.Decisions.Return;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingDetail;
import org.gouji.store.filing.FilingState;

/**
 * Writes the letters by which reports are returned, one file a report. Waived findings are nothing that the agency has
 * to correct; they are left out.
 *
 * @since 1.0
 */
public final class ReturnLetters {

    /** The export target that writes letters. */
    public static final String TARGET = "return-docx";

    /** The option that the deadline of the return fills. */
    public static final String DEADLINE = "deadline";

    private final PluginEntry<Exporter> exporter;
    private final ExporterDescriptor descriptor;
    private final ExportOptions options;
    private final Path folder;
    private final LocalDate asOf;

    /**
     * Prepares letters.
     *
     * @param exporter the export target
     * @param options what it is given; the letter's day is that of the return, whatever the time in it
     * @param folder where the letters go; made with the first one
     * @param wish the return
     */
    public ReturnLetters(PluginEntry<Exporter> exporter, ExportOptions options, Path folder, Return wish) {
        this.exporter = exporter;
        this.descriptor = exporter.get().descriptor();
        this.options = new ExportOptions(options.values(), wish.asOf().atStartOfDay(ZoneOffset.UTC).toInstant(),
                options.locale(), options.tempFolder(), options.cancellation());
        this.folder = folder;
        this.asOf = wish.asOf();
    }

    /**
     * The options of letters by a wish: the deadline of the return is the one in the letter.
     *
     * @param given options that were given
     * @param wish the return
     * @return the options with the deadline
     */
    public static Map<String, String> options(Map<String, String> given, Return wish) {
        Map<String, String> options = new LinkedHashMap<>(given);
        wish.deadline().ifPresent(deadline -> options.put(DEADLINE, deadline.toString()));
        return options;
    }

    /**
     * Whether a filing waits for a return: it has errors that are not waived, and nothing is decided about it.
     *
     * @param filing the filing
     * @return true when it is among those that are returned all together
     */
    public static boolean due(Filing filing) {
        boolean open = filing.state() == FilingState.CHECKED || filing.state() == FilingState.CORRECTED;
        return open && filing.counts().filter(counts -> counts.errors() > 0).isPresent();
    }

    /**
     * A letter.
     *
     * @param file its file; empty when the export target had nothing to write
     * @param notes what the target had to say
     */
    public record Letter(Optional<Path> file, List<LocalizedText> notes) {

        public Letter {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Writes a letter. It appears whole or not at all.
     *
     * @param detail the filing that is returned
     * @return the letter
     * @throws IOException when it cannot be written
     */
    public Letter write(FilingDetail detail) throws IOException {
        Files.createDirectories(folder);
        FolderDestination destination = new FolderDestination(folder, name(detail.filing()));
        try (ExportRunner runner = new ExportRunner(exporter, destination, options)) {
            runner.add(FilingExport.open(detail, asOf));
            runner.commit();
            return new Letter(destination.files().stream().findFirst(), runner.notes());
        }
    }

    /**
     * {@code 示例县科技局-2024-12.return.docx}: the number keeps two filings of one name apart; the letter about a later
     * version, {@code 示例县科技局-2024-12-v2.return.docx}, leaves that about the first one in its place.
     */
    private String name(Filing filing) {
        String plain = filing.name().orElse("").replace('/', '_').replace("!", "_") + "-"
                + filing.year().map(String::valueOf).orElse("") + "-" + filing.id()
                + (filing.versions() > 1 ? "-v" + filing.versions() : "");
        return String.join("_", new OutputNames().place(plain)) + "." + descriptor.extension();
    }
}
