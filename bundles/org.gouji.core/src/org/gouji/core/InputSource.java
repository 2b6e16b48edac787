package org.gouji.core;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.gouji.spi.Limits;

/**
 * An input: a file where it lies, or bytes that were spooled to a private file. Nothing is opened before a pipeline
 * reads it. Close it when no result of it is read any more.
 *
 * @since 1.0
 */
public final class InputSource implements Closeable {

    private static final int BUFFER = 64 * 1024;

    private final Path file;
    private final String path;
    private final String container;
    private final boolean spooled;

    private InputSource(Path file, String path, String container, boolean spooled) {
        this.file = file;
        this.path = path;
        this.container = container;
        this.spooled = spooled;
    }

    /**
     * A file.
     *
     * @param file the file; need not exist, reading it then says so
     * @param displayPath the path as given by the user
     * @return the input
     */
    public static InputSource of(Path file, String displayPath) {
        return new InputSource(file, displayPath, "", false);
    }

    /**
     * Bytes that can be read only once, such as standard input. Stops copying just above the usual size limit: the
     * input then ends as too large.
     *
     * @param in read to the end, not closed
     * @param displayPath the path to show, {@code -} for standard input
     * @param tempFolder where to spool
     * @return the input; close it to remove the private file
     * @throws IOException when the bytes cannot be read or spooled
     */
    public static InputSource spool(InputStream in, String displayPath, Path tempFolder) throws IOException {
        return spool(in, displayPath, tempFolder, Limits.DEFAULT.maxBytes());
    }

    /**
     * Bytes that can be read only once, with another size limit.
     *
     * @param in read to the end, not closed
     * @param displayPath the path to show
     * @param tempFolder where to spool
     * @param maxBytes the size limit of the run
     * @return the input; close it to remove the private file
     * @throws IOException when the bytes cannot be read or spooled
     */
    public static InputSource spool(InputStream in, String displayPath, Path tempFolder, long maxBytes)
            throws IOException {
        Path file = Files.createTempFile(tempFolder, "gouji", ".spool");
        try (OutputStream out = Files.newOutputStream(file)) {
            copy(in, out, maxBytes + 1);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new InputSource(file, displayPath, "", true);
    }

    private static void copy(InputStream in, OutputStream out, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = limit;
        while (left > 0) {
            int count = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (count < 0) {
                return;
            }
            out.write(buffer, 0, count);
            left -= count;
        }
    }

    /**
     * A part of a container that was taken out of it already.
     *
     * @param privateFile its bytes; removed when the input is closed
     * @param displayPath the path of the container as given by the user
     * @param container path inside the container
     * @return the input
     */
    public static InputSource part(Path privateFile, String displayPath, String container) {
        return new InputSource(privateFile, displayPath, container, true);
    }

    /**
     * The file with the bytes.
     *
     * @return the file
     */
    public Path file() {
        return file;
    }

    /**
     * The path as given by the user.
     *
     * @return the path; {@code -} for standard input
     */
    public String path() {
        return path;
    }

    /**
     * Path inside the input when it is a container.
     *
     * @return the path; empty for a plain file
     */
    public String container() {
        return container;
    }

    /**
     * Whether the bytes lie in a private file that nobody else changes.
     *
     * @return true when spooled
     */
    public boolean spooled() {
        return spooled;
    }

    /**
     * File name without folders.
     *
     * @return the name; empty for standard input
     */
    public String name() {
        String whole = container.isEmpty() ? path : container;
        String name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        return name.equals("-") ? "" : name;
    }

    @Override
    public void close() throws IOException {
        if (spooled) {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public String toString() {
        return container.isEmpty() ? path : path + "!/" + container;
    }
}
