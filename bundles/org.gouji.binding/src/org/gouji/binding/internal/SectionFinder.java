package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gouji.model.document.Block;
import org.gouji.model.document.Heading;
import org.gouji.model.document.Table;
import org.gouji.model.schema.SectionSpec;

/**
 * Finds the prescribed sections. A report may hold lists with the same numbers (一、 … 六、) inside a section, so that
 * numbers alone decide nothing: the sequence of headings with the best labels in the right order wins.
 */
final class SectionFinder {

    private static final Pattern NUMERAL = Pattern.compile("^([一二三四五六七八九十]{1,2}|[0-9]{1,2})[.,]?(.*)$");
    private static final String NUMERALS = "一二三四五六七八九十";
    /** The number of a line without one. */
    private static final int NONE = -1;
    private static final int LONGEST = 45;
    private static final double STRONG = 0.8;
    private static final double ACCEPT = 0.5;

    private final List<SectionSpec> specs;
    private final List<LabelIndex.Spellings> labels;

    SectionFinder(List<SectionSpec> specs) {
        this.specs = specs;
        this.labels = specs.stream().map(SectionSpec::label).map(LabelIndex.Spellings::of).toList();
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

    Found find(List<Block> blocks, int first, int end) {
        List<Integer> candidates = new ArrayList<>();
        List<double[]> scores = new ArrayList<>();
        for (int i = first; i < end; i++) {
            double[] score = scores(blocks.get(i));
            if (score.length > 0) {
                candidates.add(i);
                scores.add(score);
            }
        }
        int[] chosen = ordered(scores);
        boolean[] outOfOrder = new boolean[specs.size()];
        int[] found = new int[specs.size()];
        for (int s = 0; s < found.length; s++) {
            int at = chosen[s];
            if (at < 0) {
                at = elsewhere(scores, s, chosen);
                outOfOrder[s] = at >= 0;
            }
            found[s] = at < 0 ? -1 : candidates.get(at);
        }
        return new Found(found, outOfOrder);
    }

    private double[] scores(Block block) {
        if (block instanceof Table || LabelText.isBlank(block.text())) {
            return new double[0];
        }
        String raw = block.text().length() > 200 ? block.text().substring(0, 200) : block.text();
        String text = LabelText.normalize(raw);
        Numbered heading = Numbered.of(text, block instanceof Heading);
        double[] scores = new double[specs.size()];
        boolean any = false;
        for (int s = 0; s < scores.length; s++) {
            scores[s] = score(heading, s);
            any |= scores[s] >= ACCEPT;
        }
        return any ? scores : new double[0];
    }

    /** A normalised line, the number before it and the rest. */
    private record Numbered(String text, int number, String rest, boolean heading) {

        static Numbered of(String text, boolean heading) {
            Matcher numbered = NUMERAL.matcher(text);
            return numbered.matches()
                    ? new Numbered(text, numeral(numbered.group(1)), numbered.group(2), heading)
                    : new Numbered(text, NONE, text, heading);
        }
    }

    private double score(Numbered line, int section) {
        boolean sameNumber = line.number == section + 1;
        double label = label(line.rest, labels.get(section));
        if (label >= LabelIndex.ACCEPT && (sameNumber || line.rest.length() <= LONGEST)) {
            return label + (sameNumber ? 1 : line.number == NONE ? 0 : -0.3) + (line.heading ? 0.1 : 0);
        }
        return sameNumber && line.text.length() <= LONGEST && keywords(line.rest, specs.get(section)) ? 0.9 : 0;
    }

    private static double label(String rest, LabelIndex.Spellings label) {
        if (rest.length() <= LONGEST) {
            return LabelIndex.compare(label, rest).score();
        }
        // A heading may run on into its text: 一、总体情况。2020年,…
        return rest.startsWith(label.form()) ? 0.7 : 0;
    }

    private static boolean keywords(String rest, SectionSpec spec) {
        return spec.keywords().stream().anyMatch(words -> words.stream().allMatch(rest::contains));
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

    /** The heading of the first section, where a report begins. */
    Optional<Integer> firstHeading(List<Block> blocks, int from) {
        for (int i = from; i < blocks.size(); i++) {
            double[] scores = scores(blocks.get(i));
            if (scores.length > 0 && scores[0] >= 1.5) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
