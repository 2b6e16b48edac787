package org.gouji.spi.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.gouji.model.finding.Finding;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One export in progress. Used by one thread at a time; reports come in the order of the inputs.
 *
 * @since 1.0
 */
@ConsumerType
public interface ExportSession extends Closeable {

    /**
     * Adds a report.
     *
     * @param report the report
     * @throws IOException when it cannot be written
     */
    void add(CheckedReport report) throws IOException;

    /**
     * Adds findings about the set as a whole, after the last report.
     *
     * @param findings the findings
     * @throws IOException when they cannot be written
     */
    void addSetFindings(List<Finding> findings) throws IOException;

    /**
     * Completes the output.
     *
     * @throws IOException when it cannot be written
     */
    @Override
    void close() throws IOException;
}
