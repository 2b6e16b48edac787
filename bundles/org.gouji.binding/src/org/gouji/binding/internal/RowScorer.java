package org.gouji.binding.internal;

import java.util.List;

import org.gouji.binding.internal.PhysicalRow.PhysicalCell;

/** Says how well a row of the file can be a row of the form. Negative: not at all. */
final class RowScorer {

    static final double NO = -1000;

    private static final double LOST_LABEL = 0.4;

    private final CompiledForm form;

    RowScorer(CompiledForm form) {
        this.form = form;
    }

    double score(PhysicalRow row, FormItem item) {
        return switch (item.kind()) {
            case TITLE -> title(row, item);
            case HEAD -> head(row, item);
            case DATA -> item.path().isEmpty() ? unlabelled(row, item) : data(row, item);
        };
    }

    private static double title(PhysicalRow row, FormItem item) {
        if (row.hasNumber()) {
            return NO;
        }
        for (PhysicalCell cell : row.cells()) {
            if (!cell.isBlank()) {
                double score = cell.text().score(item.labels().own());
                return score >= LabelIndex.ACCEPT ? 2 * score : NO;
            }
        }
        return NO;
    }

    /** The share of a row's texts that are labels of the block's head. */
    private static double head(PhysicalRow row, FormItem item) {
        if (row.hasNumber()) {
            return NO;
        }
        int shown = 0;
        double matched = 0;
        for (PhysicalCell cell : row.cells()) {
            if (!cell.isBlank()) {
                shown++;
                double score = cell.text().best(item.labels().head());
                matched += score >= LabelIndex.ACCEPT ? score : 0;
            }
        }
        return shown == 0 || matched / shown < 0.4 ? NO : 2 * matched / shown + 0.1 * Math.min(matched, 8);
    }

    private static double unlabelled(PhysicalRow row, FormItem item) {
        int wanted = item.columns().size();
        if (row.cells().size() < wanted / 2) {
            return NO;
        }
        int values = 0;
        for (PhysicalCell cell : row.cells()) {
            if (cell.isText() && cell.raw().length() > 4) {
                return NO;
            }
            values += cell.isBlank() ? 0 : 1;
        }
        return values == 0 && row.cells().size() < wanted
                ? NO
                : 0.5 + 2.0 * Math.min(values, wanted) / Math.max(values, wanted);
    }

    private double data(PhysicalRow row, FormItem item) {
        int at = labelIndex(row, item);
        if (at >= 0) {
            double bonus = 0;
            for (int i : row.labelled()) {
                if (i < at) {
                    bonus = Math.max(bonus, row.cells().get(i).text().best(item.labels().groups()) * 0.5);
                }
            }
            return 3 * row.cells().get(at).text().score(item.labels().own()) + bonus;
        }
        return row.hasNumber() && !row.hasLongText() ? LOST_LABEL : NO;
    }

    /** The cell that holds the row's own label, or -1; values must be able to follow it. */
    int labelIndex(PhysicalRow row, FormItem item) {
        int best = -1;
        double score = LabelIndex.ACCEPT;
        List<PhysicalCell> cells = row.cells();
        for (int i : row.labelled()) {
            double here = i < cells.size() - 1 ? cells.get(i).text().score(item.labels().own()) : 0;
            if (here >= score) {
                best = i;
                score = here;
            }
        }
        return best >= 0 && valuesFollow(row, best) ? best : -1;
    }

    private boolean valuesFollow(PhysicalRow row, int label) {
        for (int i : row.labelled()) {
            if (i > label && form.isHead(row.cells().get(i).text())) {
                return false;
            }
        }
        return true;
    }
}
