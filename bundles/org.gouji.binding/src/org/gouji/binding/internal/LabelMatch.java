package org.gouji.binding.internal;

import org.gouji.model.Severity;

/**
 * How well a text matches a label of the form.
 *
 * @param score 0 (not at all) to 1 (the form's own spelling)
 * @param drift severity of the difference; only meaningful when {@link #differs()}
 * @param differs whether the spelling differs in more than blanks, width, brackets and list marks
 */
record LabelMatch(double score, Severity drift, boolean differs) {

    static final LabelMatch NONE = new LabelMatch(0, Severity.INFO, false);

    static LabelMatch same(double score) {
        return new LabelMatch(score, Severity.INFO, false);
    }

    static LabelMatch variant(double score, Severity severity) {
        return new LabelMatch(score, severity, true);
    }
}
