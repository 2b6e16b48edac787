package org.gouji.ui.internal.outgoing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.core.ExportOptions;
import org.gouji.core.ExportRunner;
import org.gouji.core.FolderDestination;
import org.gouji.spi.export.CheckedReport;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.present.Texts;

/** Writes one report that is no filing, such as totals, in the background. The file appears whole or not at all. */
public final class ReportExport {

    private final Office office;
    private final Texts texts;

    public ReportExport(Office office, Texts texts) {
        this.office = office;
        this.texts = texts;
    }

    /**
     * What is ordered.
     *
     * @param target through which target
     * @param options its options
     * @param out the file
     */
    public record Order(TargetLine target, Map<String, String> options, Path out) {

        public Order {
            options = Map.copyOf(options);
        }
    }

    /** Starts it. */
    public void start(Order order, CheckedReport report) {
        office.background(texts.get("export.job"), (workspace, progress) -> {
            List<String> failed = new ArrayList<>();
            int written = 0;
            try {
                written = write(order, report, new ExportOptions(order.options(), Exports.NO_DATE, texts.locale(),
                        Optional.empty(), Exports.stop(progress)), failed);
            } catch (IOException e) {
                failed.add(texts.get("export.failed", order.out(), Exports.why(texts, e)));
            }
            office.notice(texts.get("export.done", written, order.out()), failed);
        });
    }

    private int write(Order order, CheckedReport report, ExportOptions options, List<String> notes)
            throws IOException {
        Files.createDirectories(order.out().getParent());
        var place = new FolderDestination(order.out().getParent(), String.valueOf(order.out().getFileName()));
        try (ExportRunner runner = new ExportRunner(order.target().entry(), place, options)) {
            runner.add(report);
            runner.commit();
            runner.notes().forEach(note -> notes.add(texts.of(note)));
        }
        return place.files().size();
    }
}
