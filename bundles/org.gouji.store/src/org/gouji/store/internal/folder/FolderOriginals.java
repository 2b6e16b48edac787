package org.gouji.store.internal.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.gouji.core.InputSource;
import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.sql.Failures;
import org.gouji.store.internal.sql.Sql;

/** Originals in a folder: {@code originals/ab/abcdef…}. */
public final class FolderOriginals implements Originals {

    private static final int BUFFER = 64 * 1024;

    private static final int DIGITS = 64;

    private static final String INCOMING = "incoming";

    private final Path folder;

    private final AtomicLong counter = new AtomicLong();

    /** Originals in that folder, which is made when the first one comes. */
    public FolderOriginals(Path folder) {
        this.folder = folder;
    }

    @Override
    public Kept keep(Path file) throws WorkspaceException {
        Path incoming = incoming();
        try {
            Kept kept = copy(file, incoming);
            Path home = home(kept.sha256());
            if (isWhole(home, kept)) {
                Files.delete(incoming);
            } else {
                Files.createDirectories(home.getParent());
                move(incoming, home);
                sync(home.getParent());
            }
            return kept;
        } catch (IOException e) {
            throw discard(incoming, e, file);
        }
    }

    /** What is there may have been damaged since it came; then this copy takes its place. */
    private static boolean isWhole(Path home, Kept kept) {
        try (InputStream in = Files.newInputStream(home)) {
            return Files.size(home) == kept.size() && Sha256.of(in).equals(kept.sha256());
        } catch (IOException e) {
            // Missing, or nobody can read it any more.
            return false;
        }
    }

    private WorkspaceException discard(Path incoming, IOException e, Path file) {
        try {
            Files.deleteIfExists(incoming);
        } catch (IOException again) {
            e.addSuppressed(again);
        }
        return Failures.of(e, Files.exists(file) ? folder : file, size(file));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Removes what a process left that died while it received files; only for who alone may write. */
    public void sweep() throws WorkspaceException {
        Path incoming = folder.resolve(INCOMING);
        if (Files.isDirectory(incoming)) {
            try (Stream<Path> files = Files.list(incoming)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw Failures.of(e, incoming, 0);
            }
        }
    }

    private Path incoming() throws WorkspaceException {
        Path incoming = folder.resolve(INCOMING);
        try {
            Files.createDirectories(incoming);
        } catch (IOException e) {
            throw Failures.of(e, incoming, 0);
        }
        return incoming.resolve(ProcessHandle.current().pid() + "-" + counter.incrementAndGet());
    }

    private static Kept copy(Path from, Path to) throws IOException {
        MessageDigest digest = Sha256.digest();
        long size = 0;
        try (InputStream in = Files.newInputStream(from);
                FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, n);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                size += n;
            }
            out.force(true);
        }
        return new Kept(HexFormat.of().formatHex(digest.digest()), size, Optional.empty());
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the name durable, too; Windows neither can nor needs to. */
    private static void sync(Path directory) throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private Path home(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    @Override
    public void enter(Connection connection, Kept kept) throws SQLException {
        Sql.update(connection, "INSERT INTO original (sha256, size) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING",
                kept.sha256(), kept.size());
    }

    @Override
    public InputSource source(String sha256, String path) throws WorkspaceException {
        return InputSource.of(file(sha256), path);
    }

    private Path file(String sha256) throws WorkspaceException {
        Path home = home(sha256);
        if (!Files.isRegularFile(home)) {
            throw new WorkspaceException(Problem.DAMAGED, LocalizedText.of(
                    "工作区缺少收到的原件：" + home + "。请从备份恢复，或重新导入该文件。",
                    "a received original is missing from the workspace: " + home
                            + "; restore it from a backup, or import the file again"));
        }
        return home;
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(file(sha256));
    }

    @Override
    public List<String> all() throws WorkspaceException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.length() == DIGITS).sorted()
                    .toList();
        } catch (IOException e) {
            throw Failures.of(e, folder, 0);
        }
    }
}
