package org.gouji.store.internal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.sql.Failures;

/** Refuses folders on which SQLite's write-ahead log does not work. */
public final class FileSystems {

    private static final Set<String> REMOTE = Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs",
            "afs", "9p", "v9fs", "davfs", "ceph", "glusterfs", "lustre", "gfs2", "ocfs2", "webdav");

    private static final String MAPPED = "net use";

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:\\\\?");

    private FileSystems() {
    }

    /** Refuses a folder on a network file system. */
    public static void refuseRemote(Path folder) throws WorkspaceException {
        try {
            String root = String.valueOf(folder.toAbsolutePath().getRoot());
            refuseRemote(folder, isShare(root, FileSystems::isMapped) ? MAPPED : Files.getFileStore(folder).type());
        } catch (WorkspaceException e) {
            throw e;
        } catch (IOException e) {
            throw Failures.of(e, folder, 0);
        }
    }

    static void refuseRemote(Path folder, String type) throws WorkspaceException {
        if (isRemote(folder.toAbsolutePath().toString(), type)) {
            throw new WorkspaceException(Problem.NETWORK, LocalizedText.of(
                    "工作区不能放在网络文件系统上（" + type + "）：" + folder
                            + "。请改用本机磁盘；多人同时使用请把工作区建在 PostgreSQL 上（gouji workspace init --jdbc …）。",
                    "a workspace cannot lie on a network file system (" + type + "): " + folder
                            + "; use a local disk, or PostgreSQL for several officers at once"
                            + " (gouji workspace init --jdbc …)"));
        }
    }

    /** Whether a root is a drive letter that stands for a share: to Java it looks like a local disk. */
    static boolean isShare(String root, Predicate<String> mapped) {
        return DRIVE.matcher(root).matches() && mapped.test(root.substring(0, 2));
    }

    /** Asks Windows, which knows such a letter among its connections. */
    private static boolean isMapped(String drive) {
        try {
            Process process = new ProcessBuilder("net", "use", drive).redirectErrorStream(true).start();
            process.getOutputStream().close();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            // A Windows without that command has no such connections either.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Windows names a share by its path. */
    private static boolean isRemote(String path, String type) {
        String known = type.toLowerCase(Locale.ROOT);
        String inner = known.startsWith("fuse.") ? known.substring("fuse.".length()) : known;
        return type.equals(MAPPED) || REMOTE.contains(inner) || inner.equals("sshfs") || inner.equals("rclone")
                || inner.equals("s3fs")
                || path.startsWith("\\\\");
    }
}
