package org.gouji.rules.cells.internal;

import java.util.List;

import org.gouji.spi.rule.ValidationRule;
import org.gouji.testkit.rule.RuleContract;

class CodeTextTest extends RuleContract {

    @Override
    protected List<ValidationRule> rules() {
        return List.of(new NumberRule(), new BlankRule(), new TextRule(), new UnitRule(), new MoneyRule(),
                new DigitsRule());
    }
}
