package org.gouji.rules.structure.internal;

import java.util.List;

import org.gouji.spi.rule.ValidationRule;
import org.gouji.testkit.rule.RuleContract;

class CodeTextTest extends RuleContract {

    @Override
    protected List<ValidationRule> rules() {
        return List.of(new SectionRule(), new ValidityRule(), new TableRule(), new GridRule(), new JoinedTableRule(),
                new LabelRule(), new CitationRule());
    }
}
