package org.gouji.model.schema;

import java.util.List;

import org.gouji.model.Severity;

/**
 * A label of the form with the spellings known from real reports.
 *
 * @param text the label as the form prints it
 * @param variants known other spellings; an additive list
 * @since 1.0
 */
public record Label(String text, List<Variant> variants) {

    public Label {
        variants = List.copyOf(variants);
    }

    /**
     * A known other spelling.
     *
     * @param text the spelling
     * @param severity how its use is to be reported
     */
    public record Variant(String text, Severity severity) {
    }
}
