package org.gouji.export.xlsx.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Takes the package as FastExcel writes it and writes it so that a second run gives the same bytes: FastExcel puts the
 * present time into the properties and merged ranges in the order of a hash table. Entries pass through one by one.
 */
final class StablePackage extends OutputStream {

    /** FastExcel's own choice between time and size. */
    private static final int COMPRESSION = 4;
    private static final int BUFFER = 1 << 16;
    private static final int LOCAL_HEADER = 30;
    private static final int NAME_LENGTH = 26;
    private static final int EXTRA_LENGTH = 28;
    /** Signature, checksum and two sizes of 64 bits. */
    private static final int DESCRIPTOR = 24;
    /** More than the header of any part of a workbook. */
    private static final int HEADER_SPACE = 1 << 10;
    private static final byte[] DIRECTORY = {'P', 'K', 1, 2};
    /** Before two seconds past its first day a zip's time is not without time zone. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);
    private static final LocalDateTime LAST = LocalDateTime.of(2107, 12, 31, 23, 59, 58);

    private enum State {
        HEADER, DATA, DESCRIPTOR, DIRECTORY
    }

    private final ZipOutputStream zip;
    private final OutputStream buffered;
    private final Instant created;
    private final LocalDateTime entryTime;
    private final Inflater inflater = new Inflater(true);
    private final byte[] inflated = new byte[BUFFER];
    private final byte[] header = new byte[HEADER_SPACE];
    private int headerLength;
    private State state = State.HEADER;
    private PartWriter part = PartWriter.NONE;
    private int toSkip;

    StablePackage(OutputStream out, Instant timestamp) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.zip.setLevel(COMPRESSION);
        this.buffered = new BufferedOutputStream(zip, BUFFER);
        this.created = timestamp;
        this.entryTime = within(LocalDateTime.ofInstant(timestamp, ZoneOffset.UTC));
    }

    private static LocalDateTime within(LocalDateTime time) {
        return time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    @NonNullByDefault({})
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        int end = from + length;
        while (at < end) {
            at = switch (state) {
                case HEADER -> header(bytes, at);
                case DATA -> data(bytes, at, end);
                case DESCRIPTOR -> skip(at, end);
                case DIRECTORY -> end;
            };
        }
    }

    private int header(byte[] bytes, int at) throws IOException {
        header[headerLength++] = bytes[at];
        if (headerLength == Integer.BYTES && Arrays.equals(header, 0, Integer.BYTES, DIRECTORY, 0, Integer.BYTES)) {
            state = State.DIRECTORY;
        } else if (headerLength >= LOCAL_HEADER
                && headerLength == LOCAL_HEADER + length(NAME_LENGTH) + length(EXTRA_LENGTH)) {
            begin(new String(header, LOCAL_HEADER, length(NAME_LENGTH), StandardCharsets.UTF_8));
        }
        return at + 1;
    }

    private int length(int at) {
        return header[at] & 0xFF | (header[at + 1] & 0xFF) << Byte.SIZE;
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(entryTime);
        zip.putNextEntry(entry);
        part = PartWriter.of(name, buffered, created);
        headerLength = 0;
        inflater.reset();
        state = State.DATA;
    }

    private int data(byte[] bytes, int from, int end) throws IOException {
        inflater.setInput(bytes, from, end - from);
        try {
            for (int n = inflater.inflate(inflated); n > 0; n = inflater.inflate(inflated)) {
                part.write(inflated, 0, n);
            }
        } catch (DataFormatException e) {
            throw new IOException("the workbook's writer made a part that cannot be read", e);
        }
        if (inflater.finished()) {
            finishPart();
        }
        return end - inflater.getRemaining();
    }

    private void finishPart() throws IOException {
        part.finish();
        buffered.flush();
        zip.closeEntry();
        state = State.DESCRIPTOR;
        toSkip = DESCRIPTOR;
    }

    private int skip(int at, int end) {
        int skipped = Math.min(toSkip, end - at);
        toSkip -= skipped;
        if (toSkip == 0) {
            state = State.HEADER;
        }
        return at + skipped;
    }

    /** Says that all cells of the present sheet were handed over. */
    void endOfCells() {
        part.holdRest();
    }

    /** Completes the package once the workbook is written. */
    void finish() throws IOException {
        if (state != State.DIRECTORY) {
            throw new IOException("the workbook's writer did not end its package");
        }
        zip.finish();
    }

    /** Frees what finishing does not; the stream below stays open. */
    @Override
    public void close() {
        inflater.end();
    }
}
