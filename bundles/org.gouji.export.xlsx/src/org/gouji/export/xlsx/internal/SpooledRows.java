package org.gouji.export.xlsx.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.gouji.spi.Cancellation;

/** Keeps rows in a file until their sheet's turn comes: a package is written one sheet after the other. */
final class SpooledRows implements Rows, Closeable {

    private static final byte TEXT = 1;
    private static final byte WHOLE = 2;
    private static final byte NUMBER = 3;
    private static final byte END_OF_ROW = 4;
    private static final int BUFFER = 1 << 16;
    private static final Mark[] MARKS = Mark.values();

    private final Path file;
    private final String cutSign;
    private final DataOutputStream out;
    private long rows;
    private int cut;

    SpooledRows(Path file, Setting setting) throws IOException {
        this.file = file;
        this.cutSign = setting.word(Word.CUT_SIGN);
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    }

    @Override
    public void text(String text, Mark mark) throws IOException {
        String kept = CellText.clean(text);
        if (CellText.tooLong(kept)) {
            cut++;
            kept = CellText.cut(kept, cutSign);
        }
        out.writeByte(TEXT);
        out.writeByte(mark.ordinal());
        bytes(kept.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void number(BigDecimal number, Mark mark) throws IOException {
        out.writeByte(NUMBER);
        out.writeByte(mark.ordinal());
        out.writeInt(number.scale());
        bytes(number.unscaledValue().toByteArray());
    }

    @Override
    public void whole(long number) throws IOException {
        out.writeByte(WHOLE);
        out.writeLong(number);
    }

    private void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Override
    public int end() throws IOException {
        out.writeByte(END_OF_ROW);
        rows++;
        int cells = cut;
        cut = 0;
        return cells;
    }

    /** Rows kept. */
    long size() {
        return rows;
    }

    /** Hands all rows on, once. */
    void replay(Rows to, Cancellation cancellation) throws IOException {
        out.close();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            for (long row = 0; row < rows; row++) {
                cancellation.checkpoint();
                row(in, to);
            }
        }
    }

    private static void row(DataInputStream in, Rows to) throws IOException {
        for (byte kind = in.readByte(); kind != END_OF_ROW; kind = in.readByte()) {
            if (kind == WHOLE) {
                to.whole(in.readLong());
                continue;
            }
            Mark mark = MARKS[in.readByte()];
            if (kind == TEXT) {
                to.text(new String(bytes(in), StandardCharsets.UTF_8), mark);
            } else {
                int scale = in.readInt();
                to.number(new BigDecimal(new BigInteger(bytes(in)), scale), mark);
            }
        }
        to.end();
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
