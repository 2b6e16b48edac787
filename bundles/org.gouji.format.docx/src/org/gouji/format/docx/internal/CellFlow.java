package org.gouji.format.docx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.gouji.model.InputStatus;
import org.gouji.spi.Limits;

/**
 * Collects a cell's text, a paragraph a line. A real table inside is kept to follow the table around it; a small one
 * becomes text.
 */
final class CellFlow implements Flow {

    private final Notes notes;
    private final Limits limits;
    private final CellProperties properties = new CellProperties();
    private final StringBuilder text = new StringBuilder();
    private final List<Blocks> later = new ArrayList<>();
    private List<Note> marks = new ArrayList<>(0);
    private Blocks frame = new Blocks();
    private Blocks inner = new Blocks();
    private boolean framed;
    private int laterMark;
    private int flattened;
    private int flattenedMark;

    CellFlow(Reading reading) {
        notes = reading.notes();
        limits = reading.limits();
    }

    CellProperties properties() {
        return properties;
    }

    @Override
    public void cellProperties(Xml xml) throws IOException {
        properties.read(xml);
    }

    /** A cell begins; of one that may be a frame everything is kept in order, too. */
    void begin(boolean mayFrame) {
        text.setLength(0);
        takeMarks();
        properties.reset();
        frame.clear();
        framed = mayFrame;
        laterMark = later.size();
        flattenedMark = flattened;
    }

    @Override
    public void paragraph(int level, StringBuilder paragraph) throws Unreadable {
        if (paragraph.isEmpty()) {
            return;
        }
        if (framed) {
            frame.paragraph(level, paragraph);
        }
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(paragraph);
        check(frame);
    }

    @Override
    public void mark(Note note, boolean within) {
        marks.add(note);
        if (framed) {
            frame.mark(note, within);
        }
    }

    /** Hands over what was left out of the cell. */
    List<Note> takeMarks() {
        if (marks.isEmpty()) {
            return List.of();
        }
        List<Note> taken = marks;
        marks = new ArrayList<>(0);
        return taken;
    }

    @Override
    public Out beginTable() {
        inner = new Blocks();
        return inner;
    }

    @Override
    public void endTable() throws Unreadable {
        add(inner);
    }

    @Override
    public void add(Blocks blocks) throws Unreadable {
        check(blocks);
        if (framed) {
            blocks.replay(frame);
        }
        if (blocks.hasGrid()) {
            later.add(blocks);
        } else {
            flattened += blocks.tables();
            blocks.flatten(text, marks);
        }
    }

    private void check(Blocks blocks) throws Unreadable {
        if (blocks.size() > limits.maxCells()) {
            throw new Unreadable(InputStatus.LIMIT_ROWS, "表格单元格里的段落、表格过多",
                    "there are too many paragraphs or tables in a table cell");
        }
        if (blocks.characters() > limits.maxCharacters() || text.length() > limits.maxCharacters()) {
            throw new Unreadable(InputStatus.LIMIT_SIZE, "表格单元格里的文字过多", "there is too much text in a table cell");
        }
    }

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return text.isEmpty() ? "" : text.toString();
    }

    boolean holdsTables() {
        return framed && frame.tables() > 0;
    }

    boolean holdsGrid() {
        return framed && frame.hasGrid();
    }

    /** Hands over what the cell holds in order. */
    Blocks takeFrame() {
        Blocks taken = frame;
        frame = new Blocks();
        return taken;
    }

    /** Writes what the cell holds in place of the cell. */
    void unframe(Out out) {
        later.subList(laterMark, later.size()).clear();
        unframe(frame, out);
    }

    void unframe(Blocks blocks, Out out) {
        flattened = flattenedMark;
        notes.add(Note.LAYOUT_TABLE);
        blocks.replay(out);
    }

    /** Writes the tables that were inside, after the table around them has ended. */
    void writeLater(Out out) {
        for (Blocks blocks : later) {
            notes.add(Note.LAYOUT_TABLE);
            blocks.replay(out);
        }
        for (int i = 0; i < flattened; i++) {
            notes.add(Note.NESTED_TABLE);
        }
    }
}
