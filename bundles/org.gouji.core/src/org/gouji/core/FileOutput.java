package org.gouji.core;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.gouji.model.LocalizedText;

/** Writes a file; a failure names the file, and the room it takes where there is none left. */
final class FileOutput extends OutputStream {

    private static final List<String> NO_ROOM = List.of("No space left", "not enough space", "磁盘空间不足", "quota");

    private static final long MEGABYTE = 1024 * 1024;

    private final OutputStream out;

    private final Path file;

    private long written;

    private FileOutput(OutputStream out, Path file) {
        this.out = out;
        this.file = file;
    }

    /** Writes to a new temporary file what becomes the file later. */
    static OutputStream create(Path temporary, Path file) throws IOException {
        try {
            return new FileOutput(
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), file);
        } catch (IOException e) {
            throw failure(e, file, 0);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    @NonNullByDefault({})
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
            written += length;
        } catch (IOException e) {
            throw failure(e, file, written + length);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw failure(e, file, written);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw failure(e, file, written);
        }
    }

    private static IOException failure(IOException e, Path file, long needed) {
        String reason = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
        ExportFailedException told = new ExportFailedException(
                reason != null && NO_ROOM.stream().anyMatch(reason::contains)
                        ? full(file, Math.max(1, (needed + MEGABYTE - 1) / MEGABYTE))
                        : LocalizedText.of("无法写出 " + file + "（" + e + "）。请检查磁盘和文件夹的权限后重试。", file
                                + " cannot be written (" + e
                                + "); check the disk and the folder's permissions, then try again"));
        told.initCause(e);
        return told;
    }

    private static LocalizedText full(Path file, long needed) {
        String free = free(file);
        return LocalizedText.of(
                "磁盘空间不足，未写出 " + file + "（至少需要 " + needed + " MB，剩余 " + free + " MB）。请腾出空间后重试，原有文件未改动。",
                "no space left, " + file + " was not written (at least " + needed + " MB are needed, " + free
                        + " MB are free); free some space and try again, a file that was there before is as it was");
    }

    private static String free(Path file) {
        try {
            return String.valueOf(Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() / MEGABYTE);
        } catch (IOException e) {
            // Told to the user, who is told of the failure itself anyway.
            return "?";
        }
    }
}
