package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.gouji.model.Severity;
import org.gouji.model.schema.Label;

/** Compares texts of one document with the labels of one form. Remembers normalised texts; not for several threads. */
final class LabelMatcher {

    /** From here on a text counts as the label. */
    static final double ACCEPT = 0.6;

    /** No label of a form is longer; longer cells are running text. */
    private static final int LONGEST = 120;

    private final Map<String, String> normalized = new HashMap<>();
    // Labels are compared by identity: each stands once in the schema, and hashing its variants would cost more.
    private final Map<Label, Spellings> labels = new IdentityHashMap<>();
    private final Map<String, Map<Label, LabelMatch>> matches = new HashMap<>();

    private record Spellings(String form, String core, List<String> variants) {
    }

    /** The one spelling of a text; empty for a blank one. */
    String normalize(String raw) {
        if (raw.isEmpty()) {
            return "";
        }
        if (raw.length() > LONGEST) {
            return LabelText.normalize(raw);
        }
        return Objects.requireNonNull(normalized.computeIfAbsent(raw, LabelText::normalize));
    }

    /** Compares a text as read with a label. */
    LabelMatch match(Label label, String raw) {
        String text = normalize(raw);
        if (text.isEmpty() || text.length() > LONGEST || label.text().isEmpty()) {
            return LabelMatch.NONE;
        }
        Map<Label, LabelMatch> known = Objects
                .requireNonNull(matches.computeIfAbsent(text, key -> new IdentityHashMap<>()));
        return Objects.requireNonNull(known.computeIfAbsent(label, key -> compare(key, text)));
    }

    private LabelMatch compare(Label label, String text) {
        Spellings spellings = Objects.requireNonNull(labels.computeIfAbsent(label, this::spellings));
        if (text.equals(spellings.form)) {
            return LabelMatch.same(1);
        }
        int variant = spellings.variants.indexOf(text);
        if (variant >= 0) {
            return LabelMatch.variant(0.98, label.variants().get(variant).severity());
        }
        String core = LabelText.withoutNumbering(text);
        if (core.equals(spellings.core)) {
            return LabelMatch.same(0.95);
        }
        return loose(label, spellings, core);
    }

    private static LabelMatch loose(Label label, Spellings spellings, String core) {
        for (int i = 0; i < spellings.variants.size(); i++) {
            if (core.equals(LabelText.withoutNumbering(spellings.variants.get(i)))) {
                return LabelMatch.variant(0.94, label.variants().get(i).severity());
            }
        }
        if (LabelText.withoutNote(core).equals(LabelText.withoutNote(spellings.core))) {
            return LabelMatch.variant(0.9, Severity.INFO);
        }
        double likeness = Likeness.of(core, spellings.core);
        return likeness >= 0.75 ? LabelMatch.variant(0.85 * likeness, Severity.WARNING) : LabelMatch.NONE;
    }

    private Spellings spellings(Label label) {
        String form = LabelText.normalize(label.text());
        List<String> variants = new ArrayList<>();
        label.variants().forEach(v -> variants.add(LabelText.normalize(v.text())));
        return new Spellings(form, LabelText.withoutNumbering(form), variants);
    }
}
