package org.gouji.store.internal.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.gouji.model.LocalizedText;
import org.gouji.store.WorkProgress;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.sql.Failures;

/** A backup as one zip file. */
final class Packed {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Packed() {
    }

    /** How much room the content takes; of a damaged file nobody can tell. */
    static long room(Path zip) {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
        } catch (IOException e) {
            // Only told to the user, who is told of the damage itself anyway.
            return 0;
        }
    }

    /** Packs a folder; durable on return. */
    static void pack(Path folder, Path zip, long needed, WorkProgress progress) throws WorkspaceException {
        try (Stream<Path> files = Files.walk(folder);
                FileChannel file = FileChannel.open(zip, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                ZipOutputStream out = new ZipOutputStream(Channels.newOutputStream(file))) {
            out.setLevel(Deflater.BEST_SPEED);
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            int done = 0;
            for (Path each : all) {
                ZipEntry entry = new ZipEntry(folder.relativize(each).toString().replace('\\', '/'));
                entry.setTimeLocal(TIME);
                out.putNextEntry(entry);
                Files.copy(each, out);
                out.closeEntry();
                done++;
                progress.at(done, all.size());
            }
            out.finish();
            file.force(true);
        } catch (IOException e) {
            throw Failures.of(e, zip, needed);
        }
    }

    /** Reads all of it once more; the zip's own checksums tell what is not as it was written. */
    static void check(Path zip, WorkProgress progress) throws WorkspaceException {
        try {
            read(zip, progress, entry -> OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw Failures.of(e, zip, 0);
        }
    }

    /** Unpacks what belongs to a workspace; anything else is refused, whatever its name leads to. */
    static void unpack(Path zip, Path folder, long needed, WorkProgress progress) throws WorkspaceException {
        try {
            read(zip, progress, entry -> {
                Path file = folder.resolve(entry);
                Files.createDirectories(file.getParent());
                return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
            });
        } catch (IOException e) {
            throw Failures.of(e, Files.isReadable(zip) ? folder : zip, needed);
        }
    }

    /** Opens what an entry is written to. */
    private interface Target {

        OutputStream open(String entry) throws IOException;
    }

    private static void read(Path zip, WorkProgress progress, Target target) throws IOException {
        try (FileChannel file = FileChannel.open(zip);
                ZipInputStream in = new ZipInputStream(Channels.newInputStream(file))) {
            boolean whole = false;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!Parts.isPart(entry.getName())) {
                    throw notABackup(zip);
                }
                whole |= entry.getName().equals(Parts.DATABASE);
                try (OutputStream out = target.open(entry.getName())) {
                    in.transferTo(out);
                }
                progress.at(file.position(), file.size());
            }
            if (!whole) {
                throw notABackup(zip);
            }
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            throw new WorkspaceException(Problem.DAMAGED, LocalizedText.of(
                    "备份文件已损坏：" + zip + "（" + e.getMessage() + "）",
                    "the backup is damaged: " + zip + " (" + e.getMessage() + ")"), e);
        }
    }

    static WorkspaceException notABackup(Path file) {
        return new WorkspaceException(Problem.REFUSED, LocalizedText.of(
                "这不是工作区备份：" + file + "。请指定 gouji workspace backup 生成的 zip 文件或文件夹。",
                "this is no backup of a workspace: " + file
                        + "; name a zip file or a folder that gouji workspace backup made"));
    }
}
