package org.gouji.model.report;

import java.util.List;

import org.gouji.model.LocalizedText;

/**
 * Why a template was chosen for a report.
 *
 * @param template the template id
 * @param revision revision of its label variants
 * @param score 0 (nothing fits) to 1 (every label is there)
 * @param reasons for people, the weightiest first
 * @since 1.0
 */
public record TemplateFit(String template, int revision, double score, List<LocalizedText> reasons) {

    public TemplateFit {
        reasons = List.copyOf(reasons);
    }
}
