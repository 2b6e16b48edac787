package org.gouji.text;

import java.util.ArrayList;
import java.util.List;

import org.gouji.text.internal.BlockSegmenter;
import org.gouji.text.internal.LineShape;

/**
 * Finds tables among lines: one cell a line, one row a line with tabs, pipes or blanks between the cells, in any
 * mixture with prose. What a line is shows in the lines around it, so lines are held back up to the next blank line,
 * but never more than a bounded number of them. Every line reaches the sink, but for lines that only draw borders.
 * <p>
 * Not thread-safe.
 *
 * @since 1.0
 */
public final class BlockCutter {

    private static final int CHUNK_LINES = 2048;
    private static final int CHUNK_CHARACTERS = 1 << 21;

    private final BlockSegmenter segmenter;
    private final List<LineShape> block = new ArrayList<>();
    private int characters;
    private int blanks;

    /**
     * Makes a cutter for one file.
     *
     * @param layout what may be a table
     * @param sink takes tables and prose
     */
    public BlockCutter(Layout layout, BlockSink sink) {
        this.segmenter = new BlockSegmenter(layout, sink);
    }

    /**
     * Takes the next line.
     *
     * @param line the line
     */
    public void add(Line line) {
        if (line.isBlank()) {
            cut(false);
            blanks++;
            return;
        }
        LineShape shape = LineShape.of(line);
        if (isFull(shape)) {
            cut(shape.isTabbed());
        }
        block.add(shape);
        characters += line.text().length();
    }

    /** A long block is cut at a line that begins a cell or row, so that no cell loses its second half. */
    private boolean isFull(LineShape next) {
        int factor = next.isTabbed() ? 1 : 2;
        return block.size() >= factor * CHUNK_LINES || characters >= factor * CHUNK_CHARACTERS;
    }

    private void cut(boolean goesOn) {
        if (!block.isEmpty()) {
            segmenter.block(List.copyOf(block), blanks, goesOn);
            block.clear();
            characters = 0;
            blanks = 0;
        }
    }

    /** Hands over what was held back and ends the open table. More lines may follow; they begin anew. */
    public void flush() {
        cut(false);
        segmenter.close();
    }
}
