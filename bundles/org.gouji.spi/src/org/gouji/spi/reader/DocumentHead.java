package org.gouji.spi.reader;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The little of an input that recognition may look at. Made once by the host for all readers.
 *
 * @since 1.0
 */
@ProviderType
public interface DocumentHead {

    /** Bytes kept of each end of the input. */
    int WINDOW = 64 * 1024;

    /**
     * File name without folders.
     *
     * @return the name; may be empty for standard input
     */
    String name();

    /**
     * Lower-case extension of the name.
     *
     * @return without dot, empty when there is none
     */
    String extension();

    /**
     * Size of the input.
     *
     * @return bytes
     */
    long size();

    /**
     * The first {@link #WINDOW} bytes.
     *
     * @return a fresh copy, shorter for a smaller input
     */
    byte[] first();

    /**
     * The last {@link #WINDOW} bytes.
     *
     * @return a fresh copy, shorter for a smaller input
     */
    byte[] last();

    /**
     * Whether the input begins with these bytes.
     *
     * @param hex bytes in hexadecimal
     * @return true if it does
     */
    boolean startsWith(String hex);

    /**
     * Names of a zip's central directory, bounded.
     *
     * @return unmodifiable; empty when the input is no readable zip
     */
    List<String> zipEntries();

    /**
     * {@code [Content_Types].xml} of a zip, bounded.
     *
     * @return the text, or empty
     */
    Optional<String> contentTypes();
}
