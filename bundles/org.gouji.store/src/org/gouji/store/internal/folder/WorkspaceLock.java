package org.gouji.store.internal.folder;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.store.LockHolder;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.sql.Failures;

/**
 * The right to write to a workspace. The operating system keeps the lock and gives it back when the process dies, so
 * there is no stale one; the file's text only tells others who holds it.
 */
public final class WorkspaceLock implements Closeable {

    /** Far behind the text: on Windows a locked stretch of a file cannot be read by others. */
    private static final long POSITION = Long.MAX_VALUE - 1;

    private static final int FIELDS = 4;

    private final FileChannel channel;

    private final FileLock lock;

    private WorkspaceLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the lock, or says who holds it. */
    public static WorkspaceLock take(Path file, Instant now) throws WorkspaceException {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(POSITION, 1, false);
            if (lock == null) {
                channel.close();
                throw held(file);
            }
            write(channel, now);
            return new WorkspaceLock(channel, lock);
        } catch (OverlappingFileLockException e) {
            close(channel, file);
            throw held(file);
        } catch (IOException e) {
            close(channel, file);
            throw Files.isWritable(file.toAbsolutePath().getParent())
                    ? Failures.of(e, file, 0)
                    : Failures.readOnly(file.toAbsolutePath().getParent());
        }
    }

    private static void close(@org.eclipse.jdt.annotation.Nullable FileChannel channel, Path file)
            throws WorkspaceException {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw Failures.of(e, file, 0);
            }
        }
    }

    private static void write(FileChannel channel, Instant now) throws IOException {
        String text = String.join("\n", String.valueOf(ProcessHandle.current().pid()), host(),
                System.getProperty("user.name", "?"), now.toString(), "");
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    private static WorkspaceException held(Path file) throws WorkspaceException {
        String zh = "另一个程序正在写入工作区";
        String en = "another process writes to the workspace";
        Optional<LockHolder> holder = holder(file);
        String who = holder.map(h -> "pid " + h.pid() + ", " + h.host() + ", " + h.user() + ", " + h.since())
                .orElse("?");
        return new WorkspaceException(Problem.LOCKED, LocalizedText.of(
                zh + " " + file.getParent() + "（" + who + "）。请先关闭它，或以只读方式打开。",
                en + " " + file.getParent() + " (" + who + "); close it first, or open the workspace to read only"));
    }

    /** Who holds the lock, as far as the file tells. */
    public static Optional<LockHolder> holder(Path file) throws WorkspaceException {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readString(file, StandardCharsets.UTF_8).lines().toList();
            return lines.size() < FIELDS
                    ? Optional.empty()
                    : Optional.of(new LockHolder(Long.parseLong(lines.get(0)), lines.get(1), lines.get(2),
                            Instant.parse(lines.get(FIELDS - 1))));
        } catch (NumberFormatException | DateTimeException e) {
            // Caught while the holder was writing it.
            return Optional.empty();
        } catch (IOException e) {
            throw Failures.of(e, file, 0);
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
            lock.release();
        }
    }
}
