package org.gouji.text.internal;

import java.util.List;

import org.gouji.text.BlockSink;
import org.gouji.text.Layout;

/**
 * Takes blocks of lines without blank lines between them and tells their tables from their prose.
 */
public final class BlockSegmenter {

    private static final int MOST_CONTINUATIONS = 4;
    private static final int WIDE_GAP = 3;

    private final Layout layout;
    private final BlockSink sink;
    private final BlockTags tags;
    private final RowTable rows;
    private final CellStream stream;

    /**
     * Makes a segmenter for one file.
     *
     * @param layout what may be a table
     * @param sink takes tables and prose
     */
    public BlockSegmenter(Layout layout, BlockSink sink) {
        this.layout = layout;
        this.sink = sink;
        this.tags = new BlockTags(layout);
        this.rows = new RowTable(sink);
        this.stream = new CellStream(sink);
    }

    /**
     * Takes the next block.
     *
     * @param block its lines
     * @param gap blank lines before it; 0 when it goes on with the block before
     * @param goesOn whether a line with tabs follows directly
     */
    public void block(List<LineShape> block, int gap, boolean goesOn) {
        if (gap > 0) {
            rows.end();
        }
        if (gap > layout.cellGap()) {
            stream.nextGroup();
        }
        if (gap >= WIDE_GAP && gap > layout.groupGap() + 1) {
            stream.close();
        }
        BlockTags.Tag[] tag = tags.of(block, goesOn);
        int i = 0;
        while (i < block.size()) {
            i = switch (tag[i]) {
                case TAB -> tabs(block, tag, i);
                case PIPE, COLUMNS -> drawn(block, tag, i);
                case PROSE, JOINED -> prose(block, i);
            };
        }
    }

    /** Ends whatever table is open. */
    public void close() {
        rows.close();
        stream.close();
    }

    private int prose(List<LineShape> block, int at) {
        close();
        sink.prose(block.get(at).line());
        return at + 1;
    }

    private int drawn(List<LineShape> block, BlockTags.Tag[] tag, int from) {
        stream.close();
        int to = from;
        while (to < block.size() && tag[to] == tag[from]) {
            to++;
        }
        if (tag[from] == BlockTags.Tag.PIPE) {
            rows.pipes(block.subList(from, to));
        } else {
            rows.columns(block.subList(from, to));
        }
        return to;
    }

    private int tabs(List<LineShape> block, BlockTags.Tag[] tag, int from) {
        int last = BrokenRows.quoteEnd(block, lastTabbed(block, tag, from));
        List<LineShape> run = block.subList(from, last + 1);
        if (isStream(run)) {
            int end = continuationsEnd(block, tag, last + 1);
            rows.close();
            stream.add(block.subList(from, end));
            return end;
        }
        stream.close();
        if (rows.tabs(run)) {
            return last + 1;
        }
        close();
        run.forEach(shape -> sink.prose(shape.line()));
        return last + 1;
    }

    /** The last line of a run of lines with tabs, short lines without tab between them included. */
    private static int lastTabbed(List<LineShape> block, BlockTags.Tag[] tag, int from) {
        int last = from;
        for (int i = from; i < block.size() && i - last <= MOST_CONTINUATIONS + 1; i++) {
            if (tag[i] == BlockTags.Tag.TAB || tag[i] == BlockTags.Tag.JOINED) {
                last = i;
            } else if (!joins(block, tag, i)) {
                break;
            }
        }
        return last;
    }

    private static int continuationsEnd(List<LineShape> block, BlockTags.Tag[] tag, int from) {
        int end = from;
        while (end < block.size() && joins(block, tag, end)) {
            end++;
        }
        return end - from <= MOST_CONTINUATIONS ? end : from;
    }

    private static boolean joins(List<LineShape> block, BlockTags.Tag[] tag, int at) {
        return tag[at] == BlockTags.Tag.PROSE && block.get(at).isJoinable();
    }

    /**
     * A run is a stream of cells when most of its lines are a tab and a text. A row may begin with a tab, too; but then
     * other rows hold more than one text.
     */
    private static boolean isStream(List<LineShape> run) {
        int cells = 0;
        int others = 0;
        for (LineShape shape : run) {
            if (shape.tabs() > 0 && shape.leadingTabs() == 0) {
                return false;
            }
            cells += shape.isLoneCell() ? 1 : 0;
            others += shape.tabs() > 0 && !shape.isLoneCell() ? 1 : 0;
        }
        return cells > others;
    }
}
