package org.gouji.store.internal.folder;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.gouji.model.LocalizedText;
import org.gouji.store.LockHolder;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.sql.Failures;

/**
 * The right to write to a workspace. The operating system keeps the lock and gives it back when the process dies, so
 * there is no stale one; the file's text only tells others who holds it, and may be that of a dead process.
 * <p>
 * Unix gives up all locks of a process on a file as soon as the process closes any channel on it: a file that this
 * process holds is therefore never opened again, and opening others is done by one thread at a time.
 */
public final class WorkspaceLock implements Closeable {

    /** Far behind the text: on Windows a locked stretch of a file cannot be read by others. */
    private static final long POSITION = Long.MAX_VALUE - 1;

    private static final int FIELDS = 4;

    /** Others hold the lock for a moment to see whether it is free, and a new holder needs one to say who it is. */
    private static final long PAUSE_MILLIS = 25;

    private static final int TRIES_AT_LEAST = 4;

    private static final int TRIES_AT_MOST = 60;

    private static final Map<Path, LockHolder> OURS = new HashMap<>();

    private final Path file;

    private final FileChannel channel;

    private final FileLock lock;

    private WorkspaceLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the lock, or says who holds it. */
    public static WorkspaceLock take(Path file, Instant now) throws WorkspaceException {
        LockHolder me = new LockHolder(ProcessHandle.current().pid(), host(), System.getProperty("user.name", "?"),
                now);
        Optional<LockHolder> other = Optional.empty();
        for (int i = 0; i < TRIES_AT_MOST; i++) {
            Optional<WorkspaceLock> lock = tryOnce(file, me);
            if (lock.isPresent()) {
                return lock.get();
            }
            other = said(file);
            if (i >= TRIES_AT_LEAST && other.filter(WorkspaceLock::mayLive).isPresent()) {
                break;
            }
            pause(file);
        }
        throw held(file, other);
    }

    private static Optional<WorkspaceLock> tryOnce(Path file, LockHolder me) throws WorkspaceException {
        synchronized (OURS) {
            Path known = known(file);
            if (OURS.containsKey(known)) {
                throw held(file, Optional.of(OURS.get(known)));
            }
            try {
                Optional<WorkspaceLock> lock = open(known, me);
                lock.ifPresent(taken -> OURS.put(known, me));
                return lock;
            } catch (IOException e) {
                throw Files.isWritable(known.getParent())
                        ? Failures.of(e, file, 1)
                        : Failures.readOnly(known.getParent());
            }
        }
    }

    private static Optional<WorkspaceLock> open(Path file, LockHolder me) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean done = false;
        try {
            FileLock lock = channel.tryLock(POSITION, 1, false);
            if (lock == null) {
                return Optional.empty();
            }
            write(channel, me);
            done = true;
            return Optional.of(new WorkspaceLock(file, channel, lock));
        } finally {
            if (!done) {
                channel.close();
            }
        }
    }

    private static void write(FileChannel channel, LockHolder me) throws IOException {
        String text = String.join("\n", String.valueOf(me.pid()), me.host(), me.user(), me.since().toString(), "");
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static Path known(Path file) throws WorkspaceException {
        try {
            return file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
        } catch (IOException e) {
            throw Failures.of(e, file.toAbsolutePath().getParent(), 0);
        }
    }

    private static void pause(Path file) throws WorkspaceException {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw held(file, Optional.empty());
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /** Of a process on another computer nobody here can tell. */
    private static boolean mayLive(LockHolder holder) {
        return !holder.host().equals(host()) || ProcessHandle.of(holder.pid()).isPresent();
    }

    private static WorkspaceException held(Path file, Optional<LockHolder> holder) {
        Path folder = file.toAbsolutePath().getParent();
        String zh = holder
                .map(h -> "pid " + h.pid() + "，计算机 " + h.host() + "，用户 " + h.user() + "，自 " + h.since() + " 起")
                .orElse("未能得知是谁");
        String en = holder.map(h -> "pid " + h.pid() + ", " + h.host() + ", " + h.user() + ", since " + h.since())
                .orElse("it did not say who it is");
        return new WorkspaceException(Problem.LOCKED, LocalizedText.of(
                "另一个程序正在写入工作区 " + folder + "（" + zh + "）。请先关闭它，或以只读方式打开。",
                "another process writes to the workspace " + folder + " (" + en
                        + "); close it first, or open the workspace to read only"));
    }

    /** Who holds the lock; empty when nobody does. */
    public static Optional<LockHolder> holder(Path file) throws WorkspaceException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        synchronized (OURS) {
            LockHolder me = OURS.get(known(file));
            if (me != null) {
                return Optional.of(me);
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                    FileLock free = channel.tryLock(POSITION, 1, true)) {
                if (free != null) {
                    return Optional.empty();
                }
            } catch (IOException e) {
                throw Failures.of(e, file, 0);
            }
        }
        return said(file);
    }

    /** Who wrote the file. Read at one go by a process that does not hold the lock. */
    private static Optional<LockHolder> said(Path file) throws WorkspaceException {
        synchronized (OURS) {
            if (OURS.containsKey(known(file))) {
                return Optional.of(OURS.get(known(file)));
            }
            try {
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
    }

    @Override
    public void close() throws IOException {
        synchronized (OURS) {
            try (channel) {
                channel.truncate(0);
                lock.release();
            } finally {
                OURS.remove(file);
            }
        }
    }
}
