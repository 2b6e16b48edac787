package org.gouji.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gouji.model.LocalizedText;
import org.gouji.store.BackupSummary;
import org.gouji.store.OpenMode;
import org.gouji.store.WorkProgress;
import org.gouji.store.Workspace.Host;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.WorkspaceSettings;
import org.gouji.store.internal.Opening;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.folder.FileSystems;
import org.gouji.store.internal.folder.FolderOriginals;
import org.gouji.store.internal.sql.Failures;
import org.gouji.store.internal.sql.Migrations;
import org.gouji.store.internal.sql.SqliteDatabase;
import org.gouji.store.internal.verify.Verification;
import org.gouji.store.verify.Damage;

/** Makes backups of open workspaces, and workspaces of backups. */
public final class Backups {

    private static final String ZIP = ".zip";

    private Backups() {
    }

    /**
     * The database first, then the originals it names: what comes in meanwhile is not in it, and nothing that is in it
     * is missing. A folder made so is a workspace of its own.
     */
    public static BackupSummary backup(Store store, Path target, WorkProgress told) throws WorkspaceException {
        if (Files.exists(target)) {
            throw Draft.exists(target);
        }
        // A zip is packed from the copy.
        long needed = Parts.room(store) * (isZip(target) ? 2 : 1);
        Phases phases = new Phases(told, isZip(target) ? 4 : 2);
        try (Draft draft = Draft.of(target, needed)) {
            Path folder = folder(draft, "workspace");
            Path database = folder.resolve(Parts.DATABASE);
            PortableCopy.write(store.database(), database, new Migrations(), needed);
            Parts.originals(database, store.originals(), folder, needed, phases.next());
            WorkspaceSettings.IN_FOLDER.write(folder);
            verified(store, folder, target, phases.next());
            if (isZip(target)) {
                Path zip = draft.folder().resolve("backup" + ZIP);
                Packed.pack(folder, zip, needed, phases.next());
                Packed.check(zip, phases.next());
                draft.keep(zip);
            } else {
                draft.keep(folder);
            }
            phases.end();
            return Parts.summary(isZip(target) ? database : target.resolve(Parts.DATABASE), target);
        }
    }

    private static Path folder(Draft draft, String name) throws WorkspaceException {
        Path folder = draft.folder().resolve(name);
        try {
            return Files.createDirectory(folder);
        } catch (IOException e) {
            throw Failures.of(e, folder, draft.needed());
        }
    }

    private static boolean isZip(Path target) {
        return target.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(ZIP);
    }

    /** Not opened as a workspace: a backup may lie where no workspace may, on a network file system. */
    private static void verified(Store store, Path folder, Path target, WorkProgress progress)
            throws WorkspaceException {
        try (SqliteDatabase database = SqliteDatabase.open(folder.resolve(Parts.DATABASE), true)) {
            Store copy = new Store(folder, database, new FolderOriginals(folder.resolve(Parts.ORIGINALS)),
                    store.journal(), store.registry(), store.actor());
            sound(Verification.run(copy, progress), target);
        }
    }

    private static void sound(List<Damage> damages, Path target) throws WorkspaceException {
        Optional<Damage> first = damages.stream().filter(Damage::serious).findFirst();
        if (first.isPresent()) {
            long more = damages.stream().filter(Damage::serious).count() - 1;
            throw new WorkspaceException(Problem.DAMAGED, LocalizedText.of(
                    "内容有损坏，未生成 " + target + "：" + first.get().what().zh() + "（另有 " + more
                            + " 处）。请运行 gouji workspace verify 查看。",
                    "there is damage, " + target + " was not made: " + first.get().what().en() + " (and " + more
                            + " more); run gouji workspace verify"));
        }
    }

    /** Makes a workspace in a folder that is empty or not there. */
    public static BackupSummary restore(Path backup, Path folder, Host host, WorkProgress told)
            throws WorkspaceException {
        if (!isEmpty(folder)) {
            throw Draft.exists(folder);
        }
        long needed = Files.isDirectory(backup) ? Parts.room(backup) : Packed.room(backup);
        Phases phases = new Phases(told, 2);
        try (Draft draft = Draft.of(folder, needed)) {
            FileSystems.refuseRemote(draft.folder());
            Path workspace = folder(draft, "workspace");
            if (Files.isDirectory(backup)) {
                copy(backup, workspace, needed, phases.next());
            } else {
                Packed.unpack(backup, workspace, needed, phases.next());
            }
            WorkspaceSettings.IN_FOLDER.write(workspace);
            checked(workspace, folder, host, phases.next());
            draft.keep(workspace);
            phases.end();
            return Parts.summary(folder.resolve(Parts.DATABASE), folder);
        }
    }

    /** Opened to write: a backup of an earlier version is brought forward. */
    private static void checked(Path workspace, Path folder, Host host, WorkProgress progress)
            throws WorkspaceException {
        Opening.Opened opened = Opening.open(workspace, OpenMode.WRITE, WorkspaceSettings.IN_FOLDER, host);
        try {
            sound(Verification.run(opened.store(), progress), folder);
        } finally {
            opened.close();
        }
    }

    private static boolean isEmpty(Path folder) throws WorkspaceException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            throw Failures.of(e, folder, 0);
        }
    }

    private static void copy(Path backup, Path workspace, long needed, WorkProgress progress)
            throws WorkspaceException {
        Path database = backup.resolve(Parts.DATABASE);
        if (!Files.isRegularFile(database)) {
            throw Packed.notABackup(backup);
        }
        Path copied = workspace.resolve(Parts.DATABASE);
        try (SqliteDatabase from = SqliteDatabase.open(database, true)) {
            from.copyTo(copied, needed);
        }
        Parts.originals(copied, new FolderOriginals(backup.resolve(Parts.ORIGINALS)), workspace, needed, progress);
    }
}
