package org.gouji.binding.internal;

import java.util.Arrays;
import java.util.List;

import org.gouji.spi.Cancellation;

/**
 * Finds which rows of a file are which rows of the form, keeping both orders: the alignment with the highest sum of
 * scores, where rows and form rows may be left over at a cost.
 */
final class RowAligner {

    private static final double SKIP_VALUES = -0.6;
    private static final double SKIP_DATA = -0.5;
    private static final double SKIP_HEAD = -0.05;

    private static final int STEP = 256;

    private static final byte SKIP_ROW = 1;
    private static final byte SKIP_ITEM = 2;
    private static final byte MATCH = 3;
    private static final byte MORE_HEAD = 4;

    private final List<PhysicalRow> rows;
    private final List<FormItem> items;
    private final RowScorer scorer;
    private final Cancellation cancellation;

    RowAligner(List<PhysicalRow> rows, CompiledForm form, Cancellation cancellation) {
        this.cancellation = cancellation;
        this.rows = rows;
        this.items = form.items();
        this.scorer = new RowScorer(form);
    }

    /** For each row the index of its form row, or -1. Several rows may share a head. */
    int[] align() {
        byte[][] moves = new byte[rows.size() + 1][items.size() + 1];
        double[] best = new double[items.size() + 1];
        for (int j = 1; j <= items.size(); j++) {
            best[j] = best[j - 1] + skipItem(j - 1);
            moves[0][j] = SKIP_ITEM;
        }
        for (int i = 1; i <= rows.size(); i++) {
            if (i % STEP == 0) {
                cancellation.checkpoint();
            }
            best = step(rows.get(i - 1), best, moves[i]);
        }
        return trace(moves);
    }

    private double[] step(PhysicalRow row, double[] before, byte[] moves) {
        double skip = row.hasNumber() ? SKIP_VALUES : 0;
        double[] best = new double[before.length];
        best[0] = before[0] + skip;
        moves[0] = SKIP_ROW;
        for (int j = 1; j < before.length; j++) {
            FormItem item = items.get(j - 1);
            double score = scorer.score(row, item);
            best[j] = before[j] + skip;
            moves[j] = SKIP_ROW;
            choose(best, moves, j, best[j - 1] + skipItem(j - 1), SKIP_ITEM);
            choose(best, moves, j, before[j - 1] + score, MATCH);
            if (item.kind() == FormItem.Kind.HEAD) {
                choose(best, moves, j, before[j] + 0.5 * score, MORE_HEAD);
            }
        }
        return best;
    }

    private static void choose(double[] best, byte[] moves, int j, double score, byte move) {
        if (score > best[j]) {
            best[j] = score;
            moves[j] = move;
        }
    }

    private double skipItem(int item) {
        return items.get(item).kind() == FormItem.Kind.DATA ? SKIP_DATA : SKIP_HEAD;
    }

    private int[] trace(byte[][] moves) {
        int[] assigned = new int[rows.size()];
        Arrays.fill(assigned, -1);
        int i = rows.size();
        int j = items.size();
        while (i > 0 || j > 0) {
            byte move = moves[i][j];
            if (move == MATCH || move == MORE_HEAD) {
                assigned[i - 1] = j - 1;
            }
            i -= move == SKIP_ITEM ? 0 : 1;
            j -= move == MATCH || move == SKIP_ITEM ? 1 : 0;
        }
        return assigned;
    }
}
