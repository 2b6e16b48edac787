package org.gouji.store.internal.sql;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.sqlite.SQLiteErrorCode;

/** What went wrong below, in the words of the user: where, how much room is needed, and what to do. */
public final class Failures {

    /** What a change may need: the write-ahead log grows to four megabytes before it is emptied into the file. */
    public static final long ROOM = 8L * 1024 * 1024;

    private static final int PRIMARY_CODE = 0xff;

    private static final long MEGABYTE = 1024 * 1024;

    private static final List<String> NO_ROOM = List.of("No space left", "not enough space", "磁盘空间不足", "quota");

    private Failures() {
    }

    /** A database failure. */
    public static WorkspaceException of(SQLException e, Path file) {
        return of(e, file, ROOM);
    }

    /** A database failure while something of that size was written. */
    public static WorkspaceException of(SQLException e, Path file, long needed) {
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(e.getErrorCode() & PRIMARY_CODE);
        return switch (code) {
            case SQLITE_FULL -> full(file, needed, e);
            case SQLITE_IOERR -> isCrammed(file) ? full(file, needed, e) : failed(file, e);
            case SQLITE_READONLY, SQLITE_PERM -> readOnly(file);
            case SQLITE_CANTOPEN -> new WorkspaceException(Problem.FAILED, LocalizedText.of(
                    "无法打开工作区数据库：" + file + "（" + e.getMessage() + "）。请检查文件是否存在、是否有读取权限；文件夹只读且上次未正常关闭时，请先在可写的位置打开一次。",
                    "cannot open the workspace's database: " + file + " (" + e.getMessage()
                            + "); check that it exists and that you may read it; in a folder that can only be read,"
                            + " where it was not closed properly, open it once where it can be written"),
                    e);
            case SQLITE_NOTADB, SQLITE_CORRUPT -> new WorkspaceException(Problem.DAMAGED, LocalizedText.of(
                    "工作区数据库已损坏：" + file + "（" + e.getMessage() + "）。请从备份恢复。",
                    "the workspace's database is damaged: " + file + " (" + e.getMessage() + "); restore a backup"),
                    e);
            case SQLITE_BUSY, SQLITE_LOCKED -> new WorkspaceException(Problem.LOCKED, LocalizedText.of(
                    "工作区数据库正被占用：" + file + "。请稍后再试。",
                    "the workspace's database is busy: " + file + "; try again later"), e);
            default -> failed(file, e);
        };
    }

    /** A failure of a file; of what was to be written that many bytes are needed, if any. */
    public static WorkspaceException of(IOException e, Path file, long needed) {
        if (e instanceof WorkspaceException known) {
            return known;
        }
        String reason = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
        if (reason != null && NO_ROOM.stream().anyMatch(reason::contains)) {
            return full(file, needed, e);
        }
        if (reason != null && reason.contains("Read-only file system")) {
            return readOnly(file);
        }
        if (e instanceof AccessDeniedException) {
            return new WorkspaceException(Problem.READ_ONLY, LocalizedText.of(
                    "没有权限：" + file + "。请检查文件夹和文件的权限后重试。",
                    "permission denied: " + file
                            + "; check the permissions of the folder and the file, then try again"),
                    e);
        }
        return e instanceof NoSuchFileException ? absent(file, e) : failed(file, e);
    }

    /** The disk has nothing to do with it: a file was taken away, or a link leads to nothing. */
    private static WorkspaceException absent(Path file, IOException cause) {
        String zh = Files.isSymbolicLink(file) ? "链接指向的文件不存在：" : "文件不存在：";
        String en = Files.isSymbolicLink(file) ? "the link leads to no file: " : "there is no such file: ";
        String path = Files.isSymbolicLink(file) || cause.getMessage() == null ? file.toString() : cause.getMessage();
        return new WorkspaceException(Problem.FAILED,
                LocalizedText.of(zh + path + "。本次未作改动。", en + path + "; nothing was changed"), cause);
    }

    private static WorkspaceException full(Path file, long needed, Exception cause) {
        long free = free(file);
        String left = free < 0 ? "?" : String.valueOf(free / MEGABYTE);
        String zh = needed > 0 ? "需要约 " + megabytes(needed) + " MB，" : "";
        String en = needed > 0 ? "about " + megabytes(needed) + " MB are needed, " : "";
        return new WorkspaceException(Problem.FULL, LocalizedText.of(
                "磁盘空间不足，未写入：" + file + "（" + zh + "剩余 " + left + " MB）。请腾出空间后重试，已保存的内容不受影响。",
                "no space left, nothing was written: " + file + " (" + en + left
                        + " MB are free); free some space and try again, what was saved is safe"),
                cause);
    }

    private static long megabytes(long bytes) {
        return Math.max(1, (bytes + MEGABYTE - 1) / MEGABYTE);
    }

    /** SQLite reports some writes that found no room as plain failures. */
    private static boolean isCrammed(Path file) {
        long free = free(file);
        return free >= 0 && free < MEGABYTE;
    }

    /** What is free where the file lies; below 0 when nobody can tell. */
    private static long free(Path file) {
        try {
            Path folder = file.toAbsolutePath();
            while (!Files.exists(folder)) {
                folder = folder.getParent();
            }
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return -1;
        }
    }

    /** The workspace cannot be written. */
    public static WorkspaceException readOnly(Path file) {
        return new WorkspaceException(Problem.READ_ONLY, LocalizedText.of(
                "工作区只能读取，不能写入：" + file + "。如以只读方式打开，请改为可写方式；否则请检查文件夹和文件的权限，查看不受影响。",
                "the workspace can only be read: " + file
                        + "; if it was opened to read only, open it to write, else check"
                        + " the permissions of the folder and the file; looking at it works"));
    }

    private static WorkspaceException failed(Path file, Exception e) {
        return new WorkspaceException(Problem.FAILED, LocalizedText.of(
                "读写失败：" + file + "（" + e.getMessage() + "）。请检查磁盘后重试；本次未作改动。",
                "reading or writing failed: " + file + " (" + e.getMessage()
                        + "); check the disk and try again, nothing was changed"),
                e);
    }
}
