package org.gouji.text;

/**
 * What a {@link BlockCutter} may take for a table.
 *
 * @param usualGap blank lines that usually stand between two groups of cells, at least 1
 * @param groupsCells whether cells stand in groups, so that a heading alone between blank lines is no cell
 * @param pipeRows lines with a pipe at either end that make a table without a separator line, at least 1
 * @param blankColumns whether columns may be parted by blanks alone
 * @since 1.0
 */
public record Layout(int usualGap, boolean groupsCells, int pipeRows, boolean blankColumns) {

    private static final int PIPE_ROWS_IN_TEXT = 3;
    private static final int PIPE_ROWS_IN_MARKDOWN = 2;

    /**
     * The layout of plain text.
     *
     * @param profile the file's habits
     * @return the layout
     */
    public static Layout text(TextProfile profile) {
        return new Layout(profile.usualGap(), profile.groupsCells(), PIPE_ROWS_IN_TEXT, true);
    }

    /**
     * The layout of Markdown, where pipes are expected.
     *
     * @param profile the file's habits
     * @return the layout
     */
    public static Layout markdown(TextProfile profile) {
        int pipeRows = profile.hasPipeRows() ? 1 : PIPE_ROWS_IN_MARKDOWN;
        return new Layout(profile.usualGap(), profile.groupsCells(), pipeRows, false);
    }
}
