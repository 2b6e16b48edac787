package org.gouji.store.internal.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.gouji.core.InputSource;
import org.gouji.store.WorkspaceException;

/** The received files, each kept once under its sha256. */
public interface Originals {

    /**
     * A kept file.
     *
     * @param sha256 of its bytes, lower-case hexadecimal
     * @param size in bytes
     * @param content its bytes where they are not durable before {@link #enter} wrote them
     */
    record Kept(String sha256, long size, Optional<byte[]> content) {

        /** How many bytes wait in memory. */
        public long waiting() {
            return content.map(bytes -> bytes.length).orElse(0);
        }
    }

    /** Keeps a file; durable once {@link #enter} is committed, if not at once. */
    Kept keep(Path file) throws WorkspaceException;

    /** Notes a kept file in the database, in the transaction that stores what was read from it. */
    void enter(Connection connection, Kept kept) throws SQLException;

    /** An input that reads the bytes of a kept file, committed or not. */
    default InputSource source(Kept kept, String path) throws WorkspaceException {
        return source(kept.sha256(), path);
    }

    /** An input that reads the original, shown under the path it was received with; close it after use. */
    InputSource source(String sha256, String path) throws WorkspaceException;

    /** Opens an original. */
    InputStream open(String sha256) throws IOException;

    /** The sha256 of everything that is kept, sorted. */
    List<String> all() throws WorkspaceException;
}
