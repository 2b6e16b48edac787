package org.gouji.model.schema;

import java.util.List;

/**
 * A section that the form prescribes.
 *
 * @param id such as {@code s1}
 * @param numeral its number as printed, such as 一
 * @param label its heading and known variants
 * @param keywords alternatives, each a set of words that together identify the heading
 * @since 1.0
 */
public record SectionSpec(String id, String numeral, Label label, List<List<String>> keywords) {

    public SectionSpec {
        keywords = keywords.stream().map(List::copyOf).toList();
    }
}
