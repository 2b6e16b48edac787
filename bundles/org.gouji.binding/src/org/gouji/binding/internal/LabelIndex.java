package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.gouji.model.Severity;
import org.gouji.model.schema.Label;

/**
 * The table labels of one form, numbered, and how texts match them. Reports repeat the same few texts over and over, so
 * what was found for a text is kept for all documents, up to a bound. Safe for several threads.
 */
final class LabelIndex {

    /** From here on a text counts as the label. */
    static final double ACCEPT = 0.6;

    /** Below it two texts have nothing to do with each other. */
    private static final double LIKE = 0.75;

    /** No label of a form is longer; longer cells are running text. */
    private static final int LONGEST = 120;
    private static final int MOST_KEPT = 20_000;

    private final List<Spellings> labels = new ArrayList<>();
    // Labels are told apart by identity: equal ones may head different rows.
    private final Map<Label, Integer> ids = new IdentityHashMap<>();
    private final List<int[]> alike = new ArrayList<>();
    private final Map<String, TextMatches> known = new ConcurrentHashMap<>();

    /** A label as texts are compared with it: normalised, without its list mark, and without its note either. */
    record Spellings(Label label, String form, String core, String bare, long marks, List<String> variants,
            List<String> variantCores) {

        static Spellings of(Label label) {
            String form = LabelText.normalize(label.text());
            String core = LabelText.withoutNumbering(form);
            List<String> variants = label.variants().stream().map(v -> LabelText.normalize(v.text())).toList();
            return new Spellings(label, form, core, LabelText.withoutNote(core), Likeness.marks(core), variants,
                    variants.stream().map(LabelText::withoutNumbering).toList());
        }
    }

    /** A normalised text, and what is compared when it is no label to the letter. */
    record Spelled(String text, String core, String bare, long marks) {

        static Spelled of(String text) {
            String core = LabelText.withoutNumbering(text);
            return new Spelled(text, core, LabelText.withoutNote(core), Likeness.marks(core));
        }
    }

    /** Numbers the labels. */
    LabelIndex(List<Label> all) {
        for (Label label : all) {
            if (!label.text().isEmpty() && !ids.containsKey(label)) {
                ids.put(label, labels.size());
                labels.add(Spellings.of(label));
            }
        }
        for (Spellings each : labels) {
            alike.add(IntStream.range(0, labels.size()).filter(i -> labels.get(i).form.equals(each.form)).toArray());
        }
    }

    /** Labels spelled alike, which stand in several places of the form: a text found for one stands for all. */
    int[] alike(int label) {
        return alike.get(label);
    }

    int size() {
        return labels.size();
    }

    int id(Label label) {
        return ids.getOrDefault(label, -1);
    }

    /** What a text is: a number, nothing, or how well it matches each label. */
    TextMatches of(String raw) {
        if (CellText.isCount(raw)) {
            return TextMatches.none(CellText.of(raw)); // of counts there is no end
        }
        TextMatches kept = known.get(raw);
        if (kept != null) {
            return kept;
        }
        TextMatches fresh = matches(raw);
        if (raw.length() <= LONGEST) {
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            known.put(raw, fresh);
        }
        return fresh;
    }

    private TextMatches matches(String raw) {
        CellText content = CellText.of(raw);
        if (content.kind() != CellText.Kind.TEXT || raw.length() > LONGEST) {
            return TextMatches.none(content);
        }
        Spelled text = Spelled.of(LabelText.normalize(raw));
        LabelMatch[] matches = new LabelMatch[labels.size()];
        for (int id = 0; id < matches.length; id++) {
            matches[id] = compare(labels.get(id), text);
        }
        return TextMatches.of(content, matches);
    }

    /** Compares a normalised text with a label that need not be of this form's tables. */
    static LabelMatch compare(Spellings spellings, Spelled spelled) {
        String text = spelled.text;
        if (text.isEmpty() || spellings.form.isEmpty()) {
            return LabelMatch.NONE;
        }
        if (text.equals(spellings.form)) {
            return LabelMatch.same(1);
        }
        int variant = spellings.variants.indexOf(text);
        if (variant >= 0) {
            return LabelMatch.variant(0.98, spellings.label.variants().get(variant).severity());
        }
        return spelled.core.equals(spellings.core) ? LabelMatch.same(0.95) : loose(spellings, spelled);
    }

    private static LabelMatch loose(Spellings spellings, Spelled text) {
        int variant = spellings.variantCores.indexOf(text.core);
        if (variant >= 0) {
            return LabelMatch.variant(0.94, spellings.label.variants().get(variant).severity());
        }
        if (text.bare.equals(spellings.bare)) {
            return LabelMatch.variant(0.9, Severity.INFO);
        }
        double likeness = Likeness.atLeast(LIKE, text.core, text.marks, spellings.core, spellings.marks);
        return likeness > 0 ? LabelMatch.variant(0.85 * likeness, Severity.WARNING) : LabelMatch.NONE;
    }
}
