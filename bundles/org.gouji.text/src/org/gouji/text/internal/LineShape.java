package org.gouji.text.internal;

import org.gouji.text.Blanks;
import org.gouji.text.Headings;
import org.gouji.text.Line;

/**
 * A line with the few counts by which tables are recognised.
 *
 * @param line the line
 * @param tabs tabs on it
 * @param leadingTabs tabs before anything but spaces
 * @param cellStart index after these tabs
 * @param filled fields between tabs that are not blank
 * @param pipes pipes on it
 * @param framed whether it begins and ends with a pipe
 */
public record LineShape(Line line, int tabs, int leadingTabs, int cellStart, int filled, int pipes, boolean framed) {

    private static final int LONG_CELL = 80;
    private static final int OVERLONG_CELL = 300;
    private static final int SHORT_SENTENCE = 10;
    private static final int SURE_SENTENCE = 20;
    private static final int MARKER = 5;
    private static final String SENTENCE_ENDS = "。；！？";
    private static final String MARKER_CHARACTERS = "0123456789０１２３４５６７８９一二三四五六七八九十.．、()（）•·●○■□◆-—*①②③④⑤⑥⑦⑧⑨⑩";

    /**
     * Counts.
     *
     * @param line the line
     * @return its shape
     */
    public static LineShape of(Line line) {
        String text = line.text();
        int tabs = 0;
        int leading = 0;
        int start = 0;
        int filled = 0;
        boolean begun = false;
        boolean empty = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                leading += begun ? 0 : 1;
                start = begun ? start : i + 1;
                tabs++;
                empty = true;
                continue;
            }
            begun |= c != ' ';
            if (empty && !Blanks.isBlank(c)) {
                filled++;
                empty = false;
            }
        }
        int pipes = PipeLine.count(text);
        return new LineShape(line, tabs, leading, start, filled, pipes, pipes > 1 && PipeLine.isFramed(text));
    }

    /**
     * The text of the line.
     *
     * @return without the line end
     */
    public String text() {
        return line.text();
    }

    /**
     * Whether the line is one cell: a tab, the text, and no more than a stray tab at the end.
     *
     * @return true for a cell of a one-cell-a-line table
     */
    public boolean isLoneCell() {
        return leadingTabs >= 1 && tabs <= 2 && filled <= 1 && (leadingTabs == 1 || filled == 0);
    }

    /**
     * Whether the line takes part in a table by its tabs.
     *
     * @return false for indented prose and numbered list items
     */
    public boolean isTabbed() {
        if (tabs == 0 || framed) {
            return false;
        }
        return tabs == leadingTabs ? !isLongProse() : !isListItem();
    }

    /**
     * Whether the line is running text and no cell, by its length and end.
     *
     * @return true for long sentences
     */
    public boolean isLongProse() {
        int length = text().length();
        return length > OVERLONG_CELL || length > LONG_CELL && text().indexOf('。') >= 0
                || length > SURE_SENTENCE && isSentence() && text().charAt(Blanks.end(text()) - 1) != '；';
    }

    /**
     * Whether the line is running text, by its end.
     *
     * @return true when it ends like a sentence
     */
    public boolean isSentence() {
        int end = Blanks.end(text());
        return end > SHORT_SENTENCE && SENTENCE_ENDS.indexOf(text().charAt(end - 1)) >= 0;
    }

    /**
     * Whether a line without tab among the lines of a table can belong to it.
     *
     * @return false for headings and running text
     */
    public boolean isJoinable() {
        return text().length() <= LONG_CELL && !isSentence() && !Headings.looksLikeOne(text());
    }

    private boolean isListItem() {
        int tab = text().indexOf('\t');
        if (tabs != 1 || tab > MARKER) {
            return false;
        }
        for (int i = 0; i < tab; i++) {
            if (MARKER_CHARACTERS.indexOf(text().charAt(i)) < 0) {
                return false;
            }
        }
        return text().length() - tab > MARKER && !BlankColumns.isNumber(text().substring(tab + 1));
    }
}
