package org.gouji.core;

import java.io.Closeable;
import java.io.IOException;

import org.gouji.spi.export.ExportTarget;

/**
 * A place for the output of one export session: nothing is to be seen there before {@link #commit()}.
 *
 * @since 1.0
 */
public interface ExportDestination extends ExportTarget, Closeable {

    /**
     * Makes everything that was written appear.
     *
     * @throws IOException when it cannot
     */
    void commit() throws IOException;

    /**
     * Removes what was written and not committed.
     *
     * @throws IOException when it cannot
     */
    @Override
    void close() throws IOException;
}
