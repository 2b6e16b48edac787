package org.gouji.spi.template;

import java.util.List;

import org.gouji.model.LocalizedText;

/**
 * A stretch of a document that may be a report in a template's form.
 *
 * @param firstBlock index of its first block
 * @param lastBlock index after its last block
 * @param score 0 (nothing fits) to 1 (every label is there)
 * @param reasons for people, the weightiest first
 * @since 1.0
 */
public record TemplateCandidate(int firstBlock, int lastBlock, double score, List<LocalizedText> reasons) {

    public TemplateCandidate {
        reasons = List.copyOf(reasons);
    }
}
