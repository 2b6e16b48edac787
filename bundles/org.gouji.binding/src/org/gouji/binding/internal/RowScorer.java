package org.gouji.binding.internal;

import java.util.List;
import java.util.OptionalInt;

import org.gouji.binding.internal.PhysicalRow.PhysicalCell;
import org.gouji.model.schema.FormBlock;
import org.gouji.model.schema.LabelNode;

/** Says how well a row of the file can be a row of the form. Negative: not at all. */
final class RowScorer {

    static final double NO = -1000;

    private static final double LOST_LABEL = 0.4;

    private final FormLabels labels;

    RowScorer(FormLabels labels) {
        this.labels = labels;
    }

    double score(PhysicalRow row, FormItem item) {
        return switch (item.kind()) {
            case TITLE -> title(row, item);
            case HEAD -> head(row, item);
            case DATA -> item.path().isEmpty() ? unlabelled(row, item) : data(row, item);
        };
    }

    private double title(PhysicalRow row, FormItem item) {
        List<PhysicalCell> shown = row.cells().stream().filter(c -> !c.isBlank()).toList();
        if (shown.isEmpty() || row.hasNumber()) {
            return NO;
        }
        double score = item.formBlock().title().map(t -> labels.matcher().match(t, shown.get(0).raw()).score())
                .orElse(0.0);
        return score >= LabelMatcher.ACCEPT ? 2 * score : NO;
    }

    /** The share of a row's texts that are labels of the block's head. */
    double head(PhysicalRow row, FormItem item) {
        if (row.hasNumber()) {
            return NO;
        }
        int shown = 0;
        double matched = 0;
        for (PhysicalCell cell : row.cells()) {
            if (!cell.isBlank()) {
                shown++;
                double score = headScore(item.formBlock(), cell.raw());
                matched += score >= LabelMatcher.ACCEPT ? score : 0;
            }
        }
        return shown == 0 || matched / shown < 0.4 ? NO : 2 * matched / shown + 0.1 * Math.min(matched, 8);
    }

    private double headScore(FormBlock block, String text) {
        double[] best = {labels.matcher().match(block.corner(), text).score()};
        for (LabelNode column : block.columns()) {
            FormLabels.walk(column, label -> best[0] = Math.max(best[0], labels.matcher().match(label, text).score()));
        }
        return best[0];
    }

    private static double unlabelled(PhysicalRow row, FormItem item) {
        int wanted = item.formBlock().columnLeaves().size();
        long texts = row.cells().stream().filter(PhysicalCell::isText).filter(c -> c.raw().length() > 4).count();
        if (texts > 0 || row.cells().size() < wanted / 2 || row.isBlank() && row.cells().size() < wanted) {
            return NO;
        }
        long values = row.cells().stream().filter(c -> !c.isBlank()).count();
        return 0.5 + 2.0 * Math.min(values, wanted) / Math.max(values, wanted);
    }

    private double data(PhysicalRow row, FormItem item) {
        OptionalInt at = labelIndex(row, item);
        if (at.isPresent()) {
            double score = item.leaf().map(l -> labels.matcher().match(l.label(), row.cells().get(at.getAsInt()).raw()))
                    .map(LabelMatch::score).orElse(0.0);
            return 3 * score + groupBonus(row, at.getAsInt(), item);
        }
        return row.hasNumber() && row.cells().stream().noneMatch(c -> c.isText() && c.raw().length() > 3)
                ? LOST_LABEL
                : NO;
    }

    private double groupBonus(PhysicalRow row, int label, FormItem item) {
        double bonus = 0;
        for (PhysicalCell cell : row.cells().subList(0, label)) {
            for (LabelNode group : item.path().subList(0, item.path().size() - 1)) {
                bonus = Math.max(bonus, labels.matcher().match(group.label(), cell.raw()).score() * 0.5);
            }
        }
        return bonus;
    }

    /** The cell that holds the row's own label; values must be able to follow it. */
    OptionalInt labelIndex(PhysicalRow row, FormItem item) {
        int best = -1;
        double score = LabelMatcher.ACCEPT;
        for (int i = 0; i < row.cells().size() - 1; i++) {
            String raw = row.cells().get(i).raw();
            double here = item.leaf().map(leaf -> labels.matcher().match(leaf.label(), raw).score()).orElse(0.0);
            if (here >= score && row.cells().get(i).isText()) {
                best = i;
                score = here;
            }
        }
        return best >= 0 && valuesFollow(row, best) ? OptionalInt.of(best) : OptionalInt.empty();
    }

    private boolean valuesFollow(PhysicalRow row, int label) {
        return row.cells().subList(label + 1, row.cells().size()).stream()
                .allMatch(cell -> !cell.isText() || !labels.isHead(cell.raw()));
    }
}
