package org.gouji.store.record;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.model.report.ReportValues;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;

/**
 * The states and numbers of one report in the order of its form, a byte or two a cell: what roll-ups and comparisons
 * read.
 *
 * @since 1.0
 */
public final class PackedValues {

    private static final int VERSION = 1;

    /** Stored for good: append, never reorder. */
    private static final List<ValueState> STATES = List.of(ValueState.MISSING, ValueState.BLANK, ValueState.NUMBER,
            ValueState.NUMBER_WITH_UNIT, ValueState.TEXT, ValueState.PROPOSED, ValueState.UNCERTAIN);

    private static final int STATE = 0x07;

    private static final int NUMBER = 0x08;

    private static final int SCALED = 0x10;

    private static final int BIG = 0x20;

    private static final int SEVEN = 7;

    private static final int LOW = 0x7f;

    private static final int MORE = 0x80;

    private static final int LONG_BITS = 62;

    private PackedValues() {
    }

    /**
     * Packs the values of a report.
     *
     * @param schema the report's form
     * @param values its values
     * @return the record
     */
    public static byte[] pack(FormSchema schema, ReportValues values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(2 * values.size() + SEVEN);
        out.write(VERSION);
        List<CellSpec> cells = schema.cells();
        writeVar(out, cells.size());
        for (CellSpec cell : cells) {
            Value value = values.get(cell.key()).orElseGet(() -> Value.missing(cell.key()));
            write(out, value.state(), value.number());
        }
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, ValueState state, Optional<BigDecimal> number) {
        int head = STATES.indexOf(state);
        if (number.isEmpty()) {
            out.write(head);
            return;
        }
        int scale = number.get().scale();
        BigInteger unscaled = number.get().unscaledValue();
        boolean big = unscaled.bitLength() > LONG_BITS;
        out.write(head | NUMBER | (scale != 0 ? SCALED : 0) | (big ? BIG : 0));
        if (scale != 0) {
            writeVar(out, zigzag(scale));
        }
        if (big) {
            byte[] bytes = unscaled.toByteArray();
            writeVar(out, bytes.length);
            out.writeBytes(bytes);
        } else {
            writeVar(out, zigzag(unscaled.longValue()));
        }
    }

    private static long zigzag(long value) {
        return value << 1 ^ value >> Long.SIZE - 1;
    }

    private static void writeVar(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~LOW) != 0) {
            out.write((int) (rest & LOW | MORE));
            rest >>>= SEVEN;
        }
        out.write((int) rest);
    }

    /**
     * Takes the cells of a record one by one, without an object for each.
     *
     * @since 1.0
     */
    public interface Cells {

        /** A cell with a whole number. */
        void whole(int index, ValueState state, long number);

        /** A cell with another number. */
        void other(int index, ValueState state, BigDecimal number);

        /** A cell without a number. */
        void none(int index, ValueState state);
    }

    /**
     * Hands out the cells of a record.
     *
     * @param packed the record
     * @param cells takes them in the order of the form
     * @throws IllegalArgumentException when the bytes are no such record
     */
    public static void each(byte[] packed, Cells cells) {
        try {
            new Cursor(packed).each(cells);
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("a packed record is cut off", e);
        }
    }

    /**
     * One cell of a record, without the others.
     *
     * @param packed the record
     * @param index the cell's place in the order of the form, from 0
     * @return what is known of it
     * @throws IllegalArgumentException when the bytes are no such record, or it has fewer cells
     */
    public static Cell cell(byte[] packed, int index) {
        try {
            return new Cursor(packed).cell(index);
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("a packed record is cut off", e);
        }
    }

    /**
     * Some cells of a record, which is gone through once.
     *
     * @param packed the record
     * @param places the cells' places in the order of the form, from 0, each higher than the one before
     * @return what is known of them, in that order
     * @throws IllegalArgumentException when the bytes are no such record, or it has fewer cells
     */
    public static List<Cell> cells(byte[] packed, int... places) {
        try {
            return new Cursor(packed).cells(places);
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("a packed record is cut off", e);
        }
    }

    /**
     * A cell of a record.
     *
     * @param state what is known of it
     * @param number its number, or empty
     * @since 1.0
     */
    public record Cell(ValueState state, Optional<BigDecimal> number) {
    }

    private static final class Cursor {

        private final byte[] bytes;

        private int at;

        Cursor(byte[] bytes) {
            this.bytes = bytes;
        }

        private int begin() {
            if (next() != VERSION) {
                throw new IllegalArgumentException("a packed record of an unknown version");
            }
            int count = (int) var();
            if (count > bytes.length) {
                throw new IllegalArgumentException("a packed record is cut off");
            }
            return count;
        }

        void each(Cells cells) {
            int count = begin();
            for (int i = 0; i < count; i++) {
                int head = next();
                ValueState state = STATES.get(head & STATE);
                if ((head & NUMBER) == 0) {
                    cells.none(i, state);
                } else if ((head & (SCALED | BIG)) == 0) {
                    cells.whole(i, state, unzigzag(var()));
                } else {
                    cells.other(i, state, number(head));
                }
            }
        }

        Cell cell(int index) {
            return cells(index).get(0);
        }

        List<Cell> cells(int... places) {
            int count = begin();
            List<Cell> cells = new ArrayList<>(places.length);
            int before = -1;
            for (int place : places) {
                if (place <= before || place >= count) {
                    throw new IllegalArgumentException("a packed record has no cell " + place + " after " + before);
                }
                skip(place - before - 1);
                int head = next();
                cells.add(new Cell(STATES.get(head & STATE),
                        (head & NUMBER) == 0 ? Optional.empty() : Optional.of(number(head))));
                before = place;
            }
            return cells;
        }

        /** Most of a record is skipped in most questions: no call for a cell, no number is worked out. */
        private void skip(int cells) {
            int now = at;
            for (int i = 0; i < cells; i++) {
                int head = bytes[now++];
                if ((head & NUMBER) != 0) {
                    now = (head & SCALED) == 0 ? now : afterVar(now);
                    now = (head & BIG) == 0 ? afterVar(now) : afterBig(now);
                }
            }
            at = now;
        }

        /** All bytes of a number but its last one have the highest bit, so they are below 0. */
        private int afterVar(int from) {
            int now = from;
            while (bytes[now] < 0) {
                now++;
            }
            return now + 1;
        }

        private int afterBig(int from) {
            at = from;
            int length = (int) var();
            return at + length;
        }

        private BigDecimal number(int head) {
            int scale = (head & SCALED) == 0 ? 0 : (int) unzigzag(var());
            if ((head & BIG) == 0) {
                return BigDecimal.valueOf(unzigzag(var()), scale);
            }
            int length = (int) var();
            at += length;
            return new BigDecimal(new BigInteger(bytes, at - length, length), scale);
        }

        private static long unzigzag(long value) {
            return value >>> 1 ^ -(value & 1);
        }

        private int next() {
            return bytes[at++] & 0xff;
        }

        private long var() {
            long value = 0;
            for (int shift = 0;; shift += SEVEN) {
                int b = next();
                value |= (long) (b & LOW) << shift;
                if ((b & MORE) == 0) {
                    return value;
                }
            }
        }
    }
}
