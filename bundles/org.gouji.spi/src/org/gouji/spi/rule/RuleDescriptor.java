package org.gouji.spi.rule;

import java.util.List;

import org.gouji.model.LocalizedText;

/**
 * What the host shows of a rule.
 *
 * @param id the rule plug-in's id
 * @param name name for people
 * @param codes the codes it may report; an equation rule also reports the codes of a schema's equations
 * @since 1.0
 */
public record RuleDescriptor(String id, LocalizedText name, List<CodeInfo> codes) {

    public RuleDescriptor {
        codes = List.copyOf(codes);
    }
}
