package org.gouji.binding.internal;

/** What the text of a cell is: its content as a value, and how well it matches each label of a form. Immutable. */
final class TextMatches {

    private static final LabelMatch[] NOTHING = {};

    private final CellText content;
    private final LabelMatch[] matches;
    private final double best;
    private final int bestLabel;

    private TextMatches(CellText content, LabelMatch[] matches) {
        this.content = content;
        this.matches = matches;
        int label = -1;
        double score = 0;
        for (int id = 0; id < matches.length; id++) {
            if (matches[id].score() > score) {
                label = id;
                score = matches[id].score();
            }
        }
        this.best = score;
        this.bestLabel = label;
    }

    static TextMatches none(CellText content) {
        return new TextMatches(content, NOTHING);
    }

    static TextMatches of(CellText content, LabelMatch[] matches) {
        return new TextMatches(content, matches);
    }

    CellText content() {
        return content;
    }

    LabelMatch match(int label) {
        return label < 0 || matches.length == 0 ? LabelMatch.NONE : matches[label];
    }

    double score(int label) {
        return match(label).score();
    }

    /** The highest score among some labels. */
    double best(int[] labels) {
        double score = 0;
        if (best > 0) {
            for (int label : labels) {
                score = Math.max(score, matches[label].score());
            }
        }
        return score;
    }

    /** Whether it matches any label at all, however badly. */
    boolean isLikeLabel() {
        return best > 0;
    }

    /** The label that matches best, or -1 when none is acceptable. */
    int bestLabel() {
        return best >= LabelIndex.ACCEPT ? bestLabel : -1;
    }
}
