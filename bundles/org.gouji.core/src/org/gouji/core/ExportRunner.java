package org.gouji.core;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.gouji.core.internal.ExportRun;
import org.gouji.core.internal.Fault;
import org.gouji.core.internal.FaultBoundary;
import org.gouji.core.internal.Outcome;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.finding.Finding;
import org.gouji.spi.WorkStoppedException;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.Exporter;
import org.gouji.spi.export.ExporterDescriptor;

/**
 * One export: runs an exporter behind the fault boundary and makes its output appear whole or not at all. Use: begin,
 * add reports, {@link #commit()}, close.
 *
 * @since 1.0
 */
public final class ExportRunner implements Closeable {

    private final PluginEntry<Exporter> exporter;
    private final ExportDestination destination;
    private final ExportRun context;
    private final FaultBoundary boundary;
    private final ExportSession session;
    private boolean sessionClosed;

    /**
     * Begins an export.
     *
     * @param exporter the exporter
     * @param destination where its output goes; closed with this
     * @param options what the export is given
     * @throws IllegalArgumentException when an option is unknown or has no such value; names it
     * @throws ExportFailedException when the exporter broke
     * @throws IOException when the destination cannot be opened
     * @throws WorkStoppedException when work must stop
     */
    public ExportRunner(PluginEntry<Exporter> exporter, ExportDestination destination, ExportOptions options)
            throws IOException {
        this.exporter = exporter;
        this.destination = destination;
        this.boundary = new FaultBoundary(RunOptions.DEFAULT, destination.mainName());
        this.context = new ExportRun(run(() -> exporter.get().descriptor()), options);
        this.session = begin();
    }

    /**
     * What an exporter says of itself.
     *
     * @param exporter the exporter
     * @return its descriptor
     * @throws ExportFailedException when the exporter broke
     */
    public static ExporterDescriptor describe(PluginEntry<Exporter> exporter) throws ExportFailedException {
        Outcome<ExporterDescriptor> outcome = new FaultBoundary(RunOptions.DEFAULT, "").run(exporter.ref(),
                () -> exporter.get().descriptor());
        if (outcome.fault().isPresent()) {
            throw new ExportFailedException(outcome.fault().get().detail());
        }
        return outcome.value().orElseThrow();
    }

    private ExportSession begin() throws IOException {
        boolean begun = false;
        try {
            ExportSession opened = run(() -> exporter.get().begin(destination, context));
            begun = true;
            return opened;
        } finally {
            if (!begun) {
                release();
            }
        }
    }

    /**
     * Adds a report.
     *
     * @param report the report
     * @throws ExportFailedException when the exporter broke
     * @throws IOException when it cannot be written
     */
    public void add(CheckedReport report) throws IOException {
        run(() -> {
            session.add(report);
            return Boolean.TRUE;
        });
    }

    /**
     * Adds findings about the set as a whole, after the last report.
     *
     * @param findings the findings
     * @throws ExportFailedException when the exporter broke
     * @throws IOException when they cannot be written
     */
    public void addSetFindings(List<Finding> findings) throws IOException {
        run(() -> {
            session.addSetFindings(findings);
            return Boolean.TRUE;
        });
    }

    /**
     * Completes the output and makes it appear.
     *
     * @throws ExportFailedException when the exporter broke
     * @throws IOException when it cannot be written
     */
    public void commit() throws IOException {
        closeSession();
        destination.commit();
    }

    private void closeSession() throws IOException {
        if (!sessionClosed) {
            sessionClosed = true;
            run(() -> {
                session.close();
                return Boolean.TRUE;
            });
        }
    }

    /**
     * What the exporter had to say so far, such as why a report needs no output.
     *
     * @return for people, in order
     */
    public List<LocalizedText> notes() {
        return context.notes();
    }

    /** Ends the export; without a {@link #commit()} before, its output is thrown away. */
    @Override
    public void close() throws IOException {
        try {
            closeSession();
        } finally {
            release();
        }
    }

    private void release() throws IOException {
        try {
            destination.close();
        } finally {
            context.close();
        }
    }

    private <T> T run(FaultBoundary.Work<T> work) throws IOException {
        IOException[] failed = new IOException[1];
        Outcome<T> outcome = boundary.run(exporter.ref(), () -> {
            try {
                return work.run();
            } catch (IOException e) {
                failed[0] = e;
                throw e;
            }
        });
        if (failed[0] != null) {
            throw failed[0];
        }
        if (outcome.fault().isPresent()) {
            throw failure(outcome.fault().get());
        }
        return outcome.value().orElseThrow();
    }

    private static IOException failure(Fault fault) {
        if (fault.status() == InputStatus.CANCELLED) {
            throw new WorkStoppedException(fault.status(), fault.detail().en());
        }
        return new ExportFailedException(fault.detail());
    }
}
