package org.gouji.spi.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The bytes of one input. Can be opened again and again; standard input and parts of containers are spooled.
 *
 * @since 1.0
 */
@ProviderType
public interface DocumentSource {

    /**
     * File name without folders.
     *
     * @return the name; may be empty for standard input
     */
    String name();

    /**
     * Path inside the input when it is a container.
     *
     * @return the path; empty for a plain file
     */
    String container();

    /**
     * Size in bytes.
     *
     * @return 0 or more
     */
    long size();

    /**
     * Opens the bytes from their beginning.
     *
     * @return a new stream; the caller closes it
     * @throws IOException when the input cannot be read
     */
    InputStream open() throws IOException;

    /**
     * A local file with exactly these bytes, for formats that need random access. Read only.
     *
     * @return the file
     * @throws IOException when the input cannot be read
     */
    Path file() throws IOException;
}
