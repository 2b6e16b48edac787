package org.gouji.spi.export;

import java.io.IOException;
import java.io.OutputStream;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Where an exporter writes. Files appear under their name only when the session closed well.
 *
 * @since 1.0
 */
@ProviderType
public interface ExportTarget {

    /**
     * The name the host proposes for the main output, extension included.
     *
     * @return the name
     */
    String mainName();

    /**
     * Opens an output. An exporter with one output opens {@link #mainName()}.
     *
     * @param name name without folders
     * @return the stream; the exporter closes it
     * @throws IOException when it cannot be opened
     */
    OutputStream open(String name) throws IOException;
}
