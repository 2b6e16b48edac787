package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.gouji.model.document.Block;
import org.gouji.model.document.Heading;
import org.gouji.model.document.Table;
import org.gouji.spi.Cancellation;

/**
 * Finds the prescribed sections. A report may hold lists with the same numbers (一、 … 六、) inside a section, so that
 * numbers alone decide nothing: the sequence of headings with the best labels in the right order wins.
 */
final class SectionFinder {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int LONGEST = 45;
    /** Characters by which a text is seen to be longer than a heading with its number and mark. */
    private static final int ENOUGH = LONGEST + 4;
    private static final double[] NO_SCORES = {};
    private static final int LOOK_AT = 200;
    private static final int UNNUMBERED = -1;
    private static final int STEP = 256;
    private static final double STRONG = 0.8;
    private static final double ACCEPT = 0.5;

    private final List<SectionLabel> specs;
    /** Blocks that may be headings, in order, with their score for each section. */
    private final List<Integer> candidates = new ArrayList<>();
    private final List<double[]> scores = new ArrayList<>();

    /** Looks at every block of a document once. */
    SectionFinder(List<SectionLabel> specs, List<Block> blocks, Cancellation cancellation) {
        this.specs = specs;
        for (int i = 0; i < blocks.size(); i++) {
            if (i % STEP == 0) {
                cancellation.checkpoint();
            }
            double[] score = scores(blocks.get(i));
            if (score.length > 0) {
                candidates.add(i);
                scores.add(score);
            }
        }
    }

    /**
     * The headings found.
     *
     * @param block for each section the index of its heading, or -1
     * @param outOfOrder for each section whether it stands elsewhere than prescribed
     */
    record Found(int[] block, boolean[] outOfOrder) {

        int count() {
            int count = 0;
            for (int at : block) {
                count += at >= 0 ? 1 : 0;
            }
            return count;
        }
    }

    /** The sections among the blocks from {@code first} up to {@code end}. */
    Found find(int first, int end) {
        int from = position(first);
        List<double[]> here = scores.subList(from, position(end));
        int[] chosen = ordered(here);
        boolean[] outOfOrder = new boolean[specs.size()];
        int[] found = new int[specs.size()];
        for (int s = 0; s < found.length; s++) {
            int at = chosen[s];
            if (at < 0) {
                at = elsewhere(here, s, chosen);
                outOfOrder[s] = at >= 0;
            }
            found[s] = at < 0 ? -1 : candidates.get(from + at);
        }
        return new Found(found, outOfOrder);
    }

    /** Where the candidates from a block on begin. */
    private int position(int block) {
        int found = Collections.binarySearch(candidates, block);
        return found < 0 ? -found - 1 : found;
    }

    private double[] scores(Block block) {
        if (block instanceof Table) {
            return NO_SCORES;
        }
        String raw = block.text();
        if (raw.length() >= ENOUGH && isRunningText(LabelText.beginning(raw, ENOUGH))) {
            return NO_SCORES;
        }
        String text = LabelText.normalize(raw.length() > LOOK_AT ? raw.substring(0, LOOK_AT) : raw);
        if (text.isEmpty()) {
            return NO_SCORES;
        }
        int digits = digits(text);
        int number = digits == 0 ? UNNUMBERED : numeral(text.substring(0, digits));
        String rest = rest(text, digits);
        return rest.length() > LONGEST
                ? runningOn(rest, number, block instanceof Heading)
                : label(text, rest, number, block instanceof Heading);
    }

    /** Whether a text is too long for a heading and begins with the number of no section, as most paragraphs do. */
    private boolean isRunningText(String beginning) {
        if (beginning.length() < ENOUGH) {
            return false;
        }
        int digits = digits(beginning);
        int section = digits == 0 ? UNNUMBERED : numeral(beginning.substring(0, digits)) - 1;
        return section < 0 || section >= specs.size();
    }

    /** Length of the number that a text begins with. */
    private static int digits(String text) {
        int length = 0;
        while (length < 2 && length < text.length() && NUMERALS.indexOf(text.charAt(length)) >= 0) {
            length++;
        }
        if (length > 0) {
            return length;
        }
        while (length < 2 && length < text.length() && text.charAt(length) >= '0' && text.charAt(length) <= '9') {
            length++;
        }
        return length;
    }

    private static String rest(String text, int digits) {
        boolean mark = digits > 0 && digits < text.length() && ".,".indexOf(text.charAt(digits)) >= 0;
        return digits == 0 ? text : text.substring(mark ? digits + 1 : digits);
    }

    /** A heading may run on into its text: 一、总体情况。2020年,… Then only its number and its beginning count. */
    private double[] runningOn(String rest, int number, boolean heading) {
        int s = number - 1;
        if (s < 0 || s >= specs.size() || !rest.startsWith(specs.get(s).spellings().form())) {
            return NO_SCORES;
        }
        double[] scores = new double[specs.size()];
        scores[s] = 0.7 + 1 + (heading ? 0.1 : 0);
        return scores;
    }

    private double[] label(String text, String rest, int number, boolean heading) {
        LabelIndex.Spelled spelled = LabelIndex.Spelled.of(rest);
        double[] scores = new double[specs.size()];
        boolean any = false;
        for (int s = 0; s < scores.length; s++) {
            boolean sameNumber = number == s + 1;
            double label = LabelIndex.compare(specs.get(s).spellings(), spelled).score();
            if (label >= LabelIndex.ACCEPT) {
                scores[s] = label + (sameNumber ? 1 : number != UNNUMBERED ? -0.3 : 0) + (heading ? 0.1 : 0);
            } else if (sameNumber && text.length() <= LONGEST && specs.get(s).hasKeywords(rest)) {
                scores[s] = 0.9;
            }
            any |= scores[s] >= ACCEPT;
        }
        return any ? scores : NO_SCORES;
    }

    static int numeral(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        return text.length() == 1 ? NUMERALS.indexOf(text.charAt(0)) + 1 : 10 + NUMERALS.indexOf(text.charAt(1)) + 1;
    }

    /** The increasing choice of headings with the highest sum. */
    private int[] ordered(List<double[]> scores) {
        int n = scores.size();
        int m = specs.size();
        double[][] best = new double[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int s = m - 1; s >= 0; s--) {
                best[i][s] = Math.max(best[i + 1][s], Math.max(best[i][s + 1], take(scores, best, i, s)));
            }
        }
        int[] chosen = new int[m];
        int i = 0;
        for (int s = 0; s < m; s++) {
            chosen[s] = -1;
            for (int j = i; j < n && chosen[s] < 0 && best[i][s] > best[i][s + 1]; j++) {
                if (take(scores, best, j, s) == best[i][s]) {
                    chosen[s] = j;
                    i = j + 1;
                }
            }
        }
        return chosen;
    }

    private static double take(List<double[]> scores, double[][] best, int i, int s) {
        double score = scores.get(i)[s];
        return score < ACCEPT ? -1 : score + best[i + 1][s + 1];
    }

    private static int elsewhere(List<double[]> scores, int section, int[] chosen) {
        int best = -1;
        double score = STRONG;
        for (int i = 0; i < scores.size(); i++) {
            if (scores.get(i)[section] > score && !contains(chosen, i)) {
                best = i;
                score = scores.get(i)[section];
            }
        }
        return best;
    }

    private static boolean contains(int[] values, int value) {
        for (int each : values) {
            if (each == value) {
                return true;
            }
        }
        return false;
    }

    /** The headings of first sections, where reports begin. */
    List<Integer> firstHeadings() {
        List<Integer> headings = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (scores.get(i)[0] >= 1.5) {
                headings.add(candidates.get(i));
            }
        }
        return headings;
    }
}
