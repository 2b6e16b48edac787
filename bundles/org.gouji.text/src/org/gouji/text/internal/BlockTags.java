package org.gouji.text.internal;

import java.util.Arrays;
import java.util.List;

import org.gouji.text.Layout;

/**
 * Says of every line of a block, in a few linear passes, which kind of table it may be part of.
 */
final class BlockTags {

    private static final int FEWEST_COLUMN_ROWS = 3;
    private static final int MOST_JOINED = 4;

    private final Layout layout;

    /** What a line may be. */
    enum Tag {
        /** In no table, unless lines with tabs around it draw it in. */
        PROSE,
        /** A cell or row made by tabs. */
        TAB,
        /** A line without tab at the end of a piece; the next piece begins with a cell or row. */
        JOINED,
        /** A row of a table drawn with pipes. */
        PIPE,
        /** A row of a table with blanks between the columns. */
        COLUMNS
    }

    BlockTags(Layout layout) {
        this.layout = layout;
    }

    Tag[] of(List<LineShape> block, boolean goesOn) {
        Tag[] tags = new Tag[block.size()];
        Arrays.setAll(tags, i -> block.get(i).isTabbed() ? Tag.TAB : Tag.PROSE);
        runs(block, tags, this::pipes);
        runs(block, tags, BlockTags::columns);
        if (goesOn) {
            join(block, tags);
        }
        return tags;
    }

    private static void join(List<LineShape> block, Tag[] tags) {
        int from = tags.length;
        while (from > 0 && tags[from - 1] == Tag.PROSE && block.get(from - 1).isJoinable()) {
            from--;
        }
        if (tags.length - from <= MOST_JOINED) {
            Arrays.fill(tags, from, tags.length, Tag.JOINED);
        }
    }

    private interface Tagger {

        void tag(List<LineShape> run, List<Tag> tags);
    }

    private static void runs(List<LineShape> block, Tag[] tags, Tagger tagger) {
        int from = 0;
        while (from < tags.length) {
            int to = from;
            while (to < tags.length && tags[to] == Tag.PROSE) {
                to++;
            }
            if (to > from) {
                tagger.tag(block.subList(from, to), Arrays.asList(tags).subList(from, to));
            }
            from = Math.max(to, from + 1);
        }
    }

    private void pipes(List<LineShape> run, List<Tag> tags) {
        int from = 0;
        while (from < run.size()) {
            int to = from;
            while (to < run.size() && (isPiped(run.get(to)) || to > from && BrokenRows.isInside(run, to))) {
                to++;
            }
            if (to > from) {
                pipeRun(run.subList(from, to), tags.subList(from, to));
            }
            from = Math.max(to, from + 1);
        }
    }

    private static boolean isPiped(LineShape shape) {
        return shape.pipes() > 0 || PipeLine.isBorder(shape.text());
    }

    private void pipeRun(List<LineShape> run, List<Tag> tags) {
        int separator = 0;
        while (separator < run.size() && !PipeLine.isSeparator(run.get(separator).text(), PipeLine.EXPECTED)) {
            separator++;
        }
        if (separator < run.size() && run.size() > 1) {
            int header = BrokenRows.pipeStart(run, Math.max(separator - 1, 0));
            while (header > 0 && run.get(header - 1).framed()) {
                header--;
            }
            tags.subList(header, run.size()).replaceAll(tag -> Tag.PIPE);
        } else {
            framed(run, tags);
        }
    }

    private void framed(List<LineShape> run, List<Tag> tags) {
        int from = 0;
        while (from < run.size()) {
            int to = from;
            while (to < run.size() && run.get(to).framed()) {
                to++;
            }
            if (to - from >= layout.pipeRows()) {
                tags.subList(from, to).replaceAll(tag -> Tag.PIPE);
            }
            from = Math.max(to, from + 1);
        }
    }

    private static void columns(List<LineShape> run, List<Tag> tags) {
        int from = 0;
        while (from < run.size()) {
            int to = from;
            while (to < run.size() && (isRow(run, to) || to > from && isRow(run, to + 1) && isTitle(run, to))) {
                to++;
            }
            if (to - from >= FEWEST_COLUMN_ROWS && BlankColumns.isTable(run.subList(from, to))) {
                tags.subList(from, to).replaceAll(tag -> Tag.COLUMNS);
            }
            from = Math.max(to, from + 1);
        }
    }

    private static boolean isRow(List<LineShape> run, int at) {
        return at < run.size() && BlankColumns.count(run.get(at).text()) > 1;
    }

    /** A row of one cell, which titles the rows below. */
    private static boolean isTitle(List<LineShape> run, int at) {
        return run.get(at).isJoinable();
    }
}
