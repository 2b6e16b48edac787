package org.gouji.rules.years.internal;

import java.util.List;

import org.gouji.spi.rule.ValidationRule;
import org.gouji.testkit.rule.RuleContract;

class CodeTextTest extends RuleContract {

    @Override
    protected List<ValidationRule> rules() {
        return List.of(new YearsRule(), new JumpRule());
    }
}
