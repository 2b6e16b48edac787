package org.gouji.spi.export;

import java.io.IOException;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes checked reports to one kind of target.
 *
 * @since 1.0
 */
@ConsumerType
public interface Exporter {

    /**
     * The same facts as the service properties.
     *
     * @return the descriptor
     */
    ExporterDescriptor descriptor();

    /**
     * Begins an export.
     *
     * @param target where to write
     * @param context options, time and language
     * @return the session
     * @throws ExportOptionException when it cannot work with the value of an option
     * @throws IOException when the target cannot be opened
     */
    ExportSession begin(ExportTarget target, ExportContext context) throws IOException;
}
