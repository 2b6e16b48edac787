package org.gouji.text;

import java.io.IOException;
import java.util.Optional;

import org.gouji.spi.Cancellation;
import org.gouji.text.internal.LineShape;
import org.gouji.text.internal.PipeLine;

/**
 * What a first look over all lines of a file shows of its habits. Two lines that follow each other cannot tell whether
 * a file uses number signs for headings, or how many blank lines stand between the rows of its tables; the file can.
 *
 * @since 1.0
 */
public final class TextProfile {

    private static final int LONGEST_GAP = 16;
    private static final int ENOUGH = 2;

    private final int[] gaps = new int[LONGEST_GAP + 1];
    private int headings;
    private int separators;
    private int framed;
    private int lines;
    private int blanks;
    private boolean afterCell;

    /**
     * Looks over a whole file.
     *
     * @param reader its lines, read to the end
     * @param cancellation asked at every line
     * @return the profile
     * @throws IOException when the file cannot be read
     */
    public static TextProfile of(LineReader reader, Cancellation cancellation) throws IOException {
        TextProfile profile = new TextProfile();
        for (Optional<Line> line = reader.next(); line.isPresent(); line = reader.next()) {
            cancellation.checkpoint();
            profile.add(line.get());
        }
        return profile;
    }

    /**
     * Takes the next line into account.
     *
     * @param line the line
     */
    public void add(Line line) {
        if (line.isBlank()) {
            blanks++;
            return;
        }
        lines++;
        headings += Headings.level(line.text()) > 0 ? 1 : 0;
        LineShape shape = LineShape.of(line);
        if (shape.pipes() > 0) {
            separators += PipeLine.isSeparator(line.text(), PipeLine.CERTAIN) ? 1 : 0;
            framed += shape.framed() ? 1 : 0;
        }
        gap(shape);
        blanks = 0;
    }

    private void gap(LineShape shape) {
        boolean cell = shape.isLoneCell();
        if (cell && afterCell) {
            gaps[Math.min(blanks, LONGEST_GAP)]++;
        }
        // A line without tab right below a cell goes on with it; one after a blank line does not.
        afterCell = cell || afterCell && blanks == 0;
    }

    /**
     * Whether the file marks headings with number signs.
     *
     * @return true from two such lines on
     */
    public boolean marksHeadings() {
        return headings >= ENOUGH;
    }

    /**
     * Whether there is a separator line of a pipe table such as {@code |---|---|}.
     *
     * @return true if so
     */
    public boolean hasPipeSeparator() {
        return separators > 0;
    }

    /**
     * Whether several lines begin and end with a pipe.
     *
     * @return true from two such lines on
     */
    public boolean hasPipeRows() {
        return framed >= ENOUGH;
    }

    /**
     * Whether anything is on the lines.
     *
     * @return false when all are blank
     */
    public boolean hasText() {
        return lines > 0;
    }

    /**
     * How many blank lines usually stand between two cells of a group, in tables of one cell a line.
     *
     * @return 0 unless blank lines stand between all cells
     */
    public int cellGap() {
        return mostFrequent(0);
    }

    /**
     * How many blank lines usually stand between two groups of cells.
     *
     * @return more than {@link #cellGap()}
     */
    public int groupGap() {
        return mostFrequent(cellGap() + 1);
    }

    private int mostFrequent(int from) {
        int usual = from;
        for (int gap = from + 1; gap < LONGEST_GAP; gap++) {
            usual = gaps[gap] > gaps[usual] ? gap : usual;
        }
        return usual;
    }
}
