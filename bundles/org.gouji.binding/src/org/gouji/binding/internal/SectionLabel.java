package org.gouji.binding.internal;

import org.gouji.model.schema.SectionSpec;

/**
 * A prescribed section with its heading ready to be compared.
 *
 * @param spec the section
 * @param spellings its heading
 */
record SectionLabel(SectionSpec spec, LabelIndex.Spellings spellings) {

    static SectionLabel of(SectionSpec spec) {
        return new SectionLabel(spec, LabelIndex.Spellings.of(spec.label()));
    }

    /** Whether a normalised text holds the words that a heading of the section must have. */
    boolean hasKeywords(String text) {
        return spec.keywords().stream().anyMatch(words -> words.stream().allMatch(text::contains));
    }
}
