package org.gouji.format.docx.internal;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.model.InputStatus;

/** The bytes of one part. At their end size and checksum must be those of the package's directory. */
final class PartStream extends FilterInputStream {

    private final ZipEntry entry;
    private final InflateBudget budget;
    private final CRC32 crc = new CRC32();
    private long count;
    private boolean checked;

    PartStream(InputStream in, ZipEntry entry, InflateBudget budget) {
        super(in);
        this.entry = entry;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte @Nullable [] into, int offset, int length) throws IOException {
        byte[] buffer = Objects.requireNonNull(into);
        int read;
        try {
            read = super.read(buffer, offset, length);
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        }
        if (read > 0) {
            count += read;
            budget.add(read);
            crc.update(buffer, offset, read);
        } else if (read < 0) {
            check();
        }
        return read;
    }

    /** Reads what is left, so that the checksum of the whole part is compared. */
    void drain() throws IOException {
        if (read() >= 0) {
            byte[] buffer = new byte[8192];
            while (read(buffer, 0, buffer.length) >= 0) {
                // the bytes after the content only count for the checksum
            }
        }
    }

    private void check() throws Unreadable {
        boolean known = entry.getCrc() != -1 && entry.getSize() != -1;
        if (!checked && known && (entry.getCrc() != crc.getValue() || entry.getSize() != count)) {
            throw new Unreadable(InputStatus.MALFORMED_PACKAGE, "文件已损坏：部件" + entry.getName() + "的校验和不符",
                    "the file is damaged: the checksum of its part " + entry.getName() + " does not match");
        }
        checked = true;
    }

    private Unreadable damaged(IOException cause) {
        return new Unreadable(InputStatus.MALFORMED_PACKAGE, "文件已损坏：部件" + entry.getName() + "无法解压",
                "the file is damaged: its part " + entry.getName() + " cannot be inflated", cause);
    }
}
