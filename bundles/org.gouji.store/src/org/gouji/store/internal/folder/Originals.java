package org.gouji.store.internal.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import org.gouji.core.InputSource;
import org.gouji.store.WorkspaceException;

/** The received files, each kept once under its sha256. */
public interface Originals {

    /**
     * A kept file.
     *
     * @param sha256 of its bytes, lower-case hexadecimal
     * @param size in bytes
     */
    record Kept(String sha256, long size) {
    }

    /** Keeps a file; durable on return. */
    Kept keep(Path file) throws WorkspaceException;

    /** An input that reads the original, shown under the path it was received with; close it after use. */
    InputSource source(String sha256, String path) throws WorkspaceException;

    /** Opens an original. */
    InputStream open(String sha256) throws IOException;

    /** The sha256 of everything that is kept, sorted. */
    List<String> all() throws WorkspaceException;
}
