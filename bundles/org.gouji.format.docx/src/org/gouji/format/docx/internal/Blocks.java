package org.gouji.format.docx.internal;

import java.util.Arrays;
import java.util.List;

import org.gouji.model.document.TableKind;
import org.gouji.spi.reader.DocumentBuilder;

/** Keeps paragraphs and tables aside until it is known where they go. */
final class Blocks implements Out {

    private static final int PARAGRAPH = 0;
    private static final int TABLE = 10;
    private static final int ROW = 11;
    private static final int CELL = 12;
    private static final int MERGE = 13;
    private static final int GAP = 14;
    private static final int END = 15;
    private static final int MARK = 16;
    private static final Note[] NOTES = Note.values();

    private final StringBuilder text = new StringBuilder();
    private int[] steps = new int[32];
    private int size;

    private int tables;
    private int rows;
    private int cells;
    private boolean wide;
    private boolean grid;

    void clear() {
        text.setLength(0);
        size = 0;
        tables = 0;
        grid = false;
    }

    /** Takes a paragraph, or a heading where the level is not 0. */
    void paragraph(int level, StringBuilder content) {
        push(level);
        push(content.length());
        text.append(content);
    }

    /** Whether one of the tables has at least two rows and two columns. */
    boolean hasGrid() {
        return grid;
    }

    int tables() {
        return tables;
    }

    /** A measure of what it takes: cells, rows and paragraphs together. */
    int size() {
        return size / 2;
    }

    int characters() {
        return text.length();
    }

    @Override
    public DocumentBuilder at(int line, int column) {
        return this;
    }

    @Override
    public void heading(int level, String content) {
        step(level, content);
    }

    @Override
    public void paragraph(String content) {
        step(PARAGRAPH, content);
    }

    @Override
    public void beginTable(TableKind kind) {
        step(TABLE);
        tables++;
        rows = 0;
        wide = false;
    }

    @Override
    public void beginRow() {
        step(ROW);
        rows++;
        cells = 0;
    }

    @Override
    public void cell(String content, int rowSpan, int columnSpan) {
        step(CELL, content);
        push(rowSpan);
        push(columnSpan);
        column();
    }

    @Override
    public boolean mergeUp(int columnSpan) {
        step(MERGE);
        push(columnSpan);
        column();
        return true;
    }

    @Override
    public void gap(int columns) {
        step(GAP);
        push(columns);
    }

    @Override
    public void endTable() {
        step(END);
        grid |= wide && rows > 1;
    }

    private void column() {
        cells++;
        wide |= cells > 1;
    }

    private void step(int kind, String content) {
        push(kind);
        push(content.length());
        text.append(content);
    }

    private void step(int kind) {
        push(kind);
    }

    private void push(int number) {
        if (size == steps.length) {
            steps = Arrays.copyOf(steps, size + (size >> 1));
        }
        steps[size++] = number;
    }

    @Override
    public void mark(Note note, boolean within) {
        step(MARK);
        push(note.ordinal());
        push(within ? 1 : 0);
    }

    void replay(Out out) {
        int at = 0;
        int i = 0;
        while (i < size) {
            int kind = steps[i++];
            String content = "";
            if (kind < TABLE || kind == CELL) {
                int length = steps[i++];
                content = text.substring(at, at + length);
                at += length;
            }
            switch (kind) {
                case TABLE -> out.beginTable(TableKind.GRID);
                case ROW -> out.beginRow();
                case CELL -> {
                    out.cell(content, steps[i], steps[i + 1]);
                    i += 2;
                }
                case MERGE -> out.mergeUp(steps[i++]);
                case GAP -> out.gap(steps[i++]);
                case END -> out.endTable();
                case MARK -> {
                    out.mark(NOTES[steps[i]], steps[i + 1] == 1);
                    i += 2;
                }
                case PARAGRAPH -> out.paragraph(content);
                default -> out.heading(kind, content);
            }
        }
    }

    /** Appends all text: a paragraph or row a line, cells parted by tabs. */
    void flatten(StringBuilder into, List<Note> marks) {
        replay(new Flattener(into, marks));
    }

    /** Writes blocks as lines. */
    private static final class Flattener implements Out {

        private final StringBuilder into;
        private final List<Note> marks;
        private boolean inRow;

        Flattener(StringBuilder into, List<Note> marks) {
            this.into = into;
            this.marks = marks;
        }

        @Override
        public void mark(Note note, boolean within) {
            marks.add(note);
        }

        @Override
        public DocumentBuilder at(int line, int column) {
            return this;
        }

        @Override
        public void heading(int level, String content) {
            line(content);
        }

        @Override
        public void paragraph(String content) {
            line(content);
        }

        private void line(String content) {
            if (!into.isEmpty() && !content.isEmpty()) {
                into.append('\n');
            }
            into.append(content);
        }

        @Override
        public void beginTable(TableKind kind) {
            inRow = false;
        }

        @Override
        public void beginRow() {
            inRow = false;
        }

        @Override
        public void cell(String content, int rowSpan, int columnSpan) {
            if (inRow) {
                into.append('\t').append(content);
            } else {
                line(content);
            }
            inRow = true;
        }

        @Override
        public boolean mergeUp(int columnSpan) {
            return true;
        }

        @Override
        public void gap(int columns) {
            // nothing to write
        }

        @Override
        public void endTable() {
            inRow = false;
        }
    }
}
