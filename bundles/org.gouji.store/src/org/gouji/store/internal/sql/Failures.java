package org.gouji.store.internal.sql;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.sqlite.SQLiteErrorCode;

/** What went wrong below, in the words of the user. */
public final class Failures {

    private static final int PRIMARY_CODE = 0xff;

    private static final long MEGABYTE = 1024 * 1024;

    private Failures() {
    }

    /** A database failure. */
    public static WorkspaceException of(SQLException e, Path file) {
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(e.getErrorCode() & PRIMARY_CODE);
        return switch (code) {
            case SQLITE_FULL -> full(file, 0, e);
            case SQLITE_READONLY, SQLITE_PERM -> readOnly(file);
            case SQLITE_CANTOPEN -> failed(file, e, "无法打开工作区数据库", "cannot open the workspace's database");
            case SQLITE_NOTADB, SQLITE_CORRUPT -> new WorkspaceException(Problem.DAMAGED, LocalizedText.of(
                    "工作区数据库已损坏：" + file + "。请用 gouji workspace restore 恢复备份。（" + e.getMessage() + "）",
                    "the workspace's database is damaged: " + file + "; restore a backup with gouji workspace restore ("
                            + e.getMessage() + ")"),
                    e);
            case SQLITE_BUSY, SQLITE_LOCKED -> new WorkspaceException(Problem.LOCKED, LocalizedText.of(
                    "工作区数据库正被占用：" + file + "。请稍后再试。",
                    "the workspace's database is busy: " + file + "; try again later"), e);
            default -> failed(file, e, "读写工作区数据库失败", "reading or writing the workspace's database failed");
        };
    }

    /** A failure of a file. */
    public static WorkspaceException of(IOException e, Path file, long needed) {
        if (e instanceof WorkspaceException known) {
            return known;
        }
        if (noRoom(e)) {
            return full(file, needed, e);
        }
        return failed(file, e, "读写文件失败", "reading or writing a file failed");
    }

    private static boolean noRoom(IOException e) {
        String reason = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
        return reason != null && (reason.contains("No space left") || reason.contains("not enough space")
                || reason.contains("磁盘空间不足") || reason.contains("quota"));
    }

    private static WorkspaceException full(Path file, long needed, Exception cause) {
        String free = free(file);
        String zh = needed > 0 ? "，还需要约 " + megabytes(needed) + " MB" : "";
        String en = needed > 0 ? ", about " + megabytes(needed) + " MB more are needed" : "";
        return new WorkspaceException(Problem.FULL, LocalizedText.of(
                "磁盘空间不足，未写入：" + file + "（剩余 " + free + " MB" + zh + "）。腾出空间后重试，已保存的内容不受影响。",
                "no space left, nothing was written: " + file + " (" + free + " MB free" + en
                        + "); free some space and try again, what was saved is safe"),
                cause);
    }

    private static long megabytes(long bytes) {
        return Math.max(1, (bytes + MEGABYTE - 1) / MEGABYTE);
    }

    private static String free(Path file) {
        try {
            Path folder = file.toAbsolutePath();
            while (!Files.exists(folder)) {
                folder = folder.getParent();
            }
            FileStore store = Files.getFileStore(folder);
            return String.valueOf(store.getUsableSpace() / MEGABYTE);
        } catch (IOException e) {
            return "?";
        }
    }

    /** The workspace cannot be written. */
    public static WorkspaceException readOnly(Path file) {
        return new WorkspaceException(Problem.READ_ONLY, LocalizedText.of(
                "工作区只能读取，不能写入：" + file + "。请检查文件夹的权限，或以可写方式打开。",
                "the workspace can only be read: " + file + "; check the folder's permissions, or open it to write"));
    }

    private static WorkspaceException failed(Path file, Exception e, String zh, String en) {
        return new WorkspaceException(Problem.FAILED,
                LocalizedText.of(zh + "：" + file + "（" + e.getMessage() + "）",
                        en + ": " + file + " (" + e.getMessage() + ")"),
                e);
    }
}
