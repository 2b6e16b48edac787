package org.gouji.store.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gouji.model.LocalizedText;
import org.gouji.store.BackupSummary;
import org.gouji.store.WorkProgress;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.WorkspaceSettings;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.folder.Originals;
import org.gouji.store.internal.folder.Sha256;
import org.gouji.store.internal.sql.Failures;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.internal.sql.SqliteDatabase;

/** What a backup consists of: the database, the originals it names, and the settings of a workspace in a folder. */
final class Parts {

    static final String DATABASE = "workspace.db";

    static final String ORIGINALS = "originals";

    private static final Pattern ORIGINAL = Pattern.compile(ORIGINALS + "/[0-9a-f]{2}/[0-9a-f]{64}");

    private Parts() {
    }

    /** Whether a file of that name belongs to a backup. */
    static boolean isPart(String name) {
        return name.equals(DATABASE) || name.equals(WorkspaceSettings.FILE) || ORIGINAL.matcher(name).matches();
    }

    /** How much room a copy takes: originals and database. */
    static long room(Store store) throws WorkspaceException {
        long originals = store.database()
                .read(connection -> Sql.insert(connection, "SELECT coalesce(sum(size), 0) FROM original"));
        return originals + PortableCopy.room(store.database());
    }

    /** How much room a copy of a file or folder takes; 0 when nobody can tell. */
    static long room(Path file) {
        try (Stream<Path> files = Files.walk(file)) {
            long sum = 0;
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                sum += Files.size(each);
            }
            return sum;
        } catch (IOException | UncheckedIOException e) {
            // Only told to the user, who is told of any failure itself anyway.
            return 0;
        }
    }

    /** Copies the originals that a copied database names, each checked on its way. */
    static void originals(Path database, Originals from, Path folder, long needed, WorkProgress progress)
            throws WorkspaceException {
        try (SqliteDatabase copy = SqliteDatabase.open(database, true)) {
            List<String> names = copy.read(Parts::names);
            int done = 0;
            for (String sha256 : names) {
                Path file = folder.resolve(ORIGINALS).resolve(sha256.substring(0, 2)).resolve(sha256);
                try {
                    Files.createDirectories(file.getParent());
                    copy(sha256, from, file);
                } catch (IOException e) {
                    throw Failures.of(e, file, needed);
                }
                done++;
                progress.at(done, names.size());
            }
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        return Sql.list(connection, "SELECT sha256 FROM original ORDER BY sha256", row -> row.getString(1));
    }

    private static void copy(String sha256, Originals from, Path file) throws IOException {
        try (InputStream in = from.open(sha256);
                OutputStream bytes = Files.newOutputStream(file);
                DigestOutputStream out = new DigestOutputStream(bytes, Sha256.digest())) {
            in.transferTo(out);
            if (!HexFormat.of().formatHex(out.getMessageDigest().digest()).equals(sha256)) {
                throw new WorkspaceException(Problem.DAMAGED, LocalizedText.of(
                        "原件内容与收到时不同：" + sha256 + "。请运行 gouji workspace verify。",
                        "an original is no longer what was received: " + sha256 + "; run gouji workspace verify"));
            }
        }
        Draft.force(file);
    }

    /** What a folder of parts holds. */
    static BackupSummary summary(Path database, Path target) throws WorkspaceException {
        try (SqliteDatabase copy = SqliteDatabase.open(database, true)) {
            return copy.read(connection -> new BackupSummary(target,
                    Sql.insert(connection, "SELECT count(*) FROM filing"),
                    Sql.insert(connection, "SELECT count(*) FROM original"),
                    Sql.insert(connection, "SELECT coalesce(sum(size), 0) FROM original")));
        }
    }
}
