package org.gouji.text;

/**
 * What a {@link BlockCutter} may take for a table.
 *
 * @param cellGap blank lines that usually stand between two cells of a group, 0 or more
 * @param groupGap blank lines that usually stand between two groups of cells, more than between cells
 * @param pipeRows lines with a pipe at either end that make a table without a separator line, at least 1
 * @since 1.0
 */
public record Layout(int cellGap, int groupGap, int pipeRows) {

    private static final int PIPE_ROWS_IN_TEXT = 3;
    private static final int PIPE_ROWS_IN_MARKDOWN = 2;

    /**
     * The layout of plain text.
     *
     * @param profile the file's habits
     * @return the layout
     */
    public static Layout text(TextProfile profile) {
        return new Layout(profile.cellGap(), profile.groupGap(), PIPE_ROWS_IN_TEXT);
    }

    /**
     * The layout of Markdown, where pipes are expected.
     *
     * @param profile the file's habits
     * @return the layout
     */
    public static Layout markdown(TextProfile profile) {
        int pipeRows = profile.hasPipeRows() ? 1 : PIPE_ROWS_IN_MARKDOWN;
        return new Layout(profile.cellGap(), profile.groupGap(), pipeRows);
    }
}
