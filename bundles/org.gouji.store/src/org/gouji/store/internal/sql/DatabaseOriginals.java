package org.gouji.store.internal.sql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.gouji.core.InputSource;
import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.folder.Originals;
import org.gouji.store.internal.folder.Sha256;

/** Originals in the database, for an office whose officers share a server. */
public final class DatabaseOriginals implements Originals {

    /** What is there may be missing or damaged since it came; then these bytes take its place. */
    private static final String UPSERT = "INSERT INTO original (sha256, size, content) VALUES (?, ?, ?)"
            + " ON CONFLICT (sha256) DO UPDATE SET size = excluded.size, content = excluded.content"
            + " WHERE original.content IS DISTINCT FROM excluded.content";

    /** A larger file is a transaction of its own, so that few bytes wait in memory. */
    private static final int LARGE = 2 * 1024 * 1024;

    private final Database database;

    /** Originals in that database. */
    public DatabaseOriginals(Database database) {
        this.database = database;
    }

    @Override
    public Kept keep(Path file) throws WorkspaceException {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            throw Failures.of(e, file, 0);
        }
        String sha256 = HexFormat.of().formatHex(Sha256.digest().digest(content));
        if (content.length <= LARGE) {
            return new Kept(sha256, content.length, Optional.of(content));
        }
        database.write(connection -> Sql.update(connection, UPSERT, sha256, (long) content.length, content));
        return new Kept(sha256, content.length, Optional.empty());
    }

    @Override
    public void enter(Connection connection, Kept kept) throws SQLException {
        if (kept.content().isPresent()) {
            Sql.update(connection, UPSERT, kept.sha256(), kept.size(), kept.content().get());
        }
    }

    @Override
    public InputSource source(Kept kept, String path) throws WorkspaceException {
        return kept.content().isPresent()
                ? spooled(kept.content().get(), path)
                : source(kept.sha256(), path);
    }

    @Override
    public InputSource source(String sha256, String path) throws WorkspaceException {
        return spooled(content(sha256), path);
    }

    private static InputSource spooled(byte[] content, String path) throws WorkspaceException {
        Path temp = Path.of(System.getProperty("java.io.tmpdir", "."));
        try {
            return InputSource.spool(new ByteArrayInputStream(content), path, temp, content.length);
        } catch (IOException e) {
            throw Failures.of(e, temp, content.length);
        }
    }

    private byte[] content(String sha256) throws WorkspaceException {
        return database.read(connection -> Sql.first(connection, "SELECT content FROM original WHERE sha256 = ?"
                + " AND content IS NOT NULL", row -> row.getBytes(1), sha256))
                .orElseThrow(() -> new WorkspaceException(Problem.DAMAGED, LocalizedText.of(
                        "数据库中缺少收到的原件 " + sha256 + "。请从备份恢复，或重新导入该文件。",
                        "the received original " + sha256
                                + " is missing from the database; restore a backup, or import the file again")));
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return new ByteArrayInputStream(content(sha256));
    }

    @Override
    public List<String> all() throws WorkspaceException {
        return database.read(connection -> Sql.list(connection,
                "SELECT sha256 FROM original WHERE content IS NOT NULL ORDER BY sha256", row -> row.getString(1)));
    }
}
