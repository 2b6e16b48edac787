package org.gouji.rules.sets.internal;

import java.util.List;

import org.gouji.spi.rule.ReportSetRule;
import org.gouji.spi.rule.ValidationRule;
import org.gouji.testkit.rule.RuleContract;

class CodeTextTest extends RuleContract {

    @Override
    protected List<ValidationRule> rules() {
        return List.of();
    }

    @Override
    protected List<ReportSetRule> setRules() {
        return List.of(new SumRule(), new CoverageRule(), new OwnReportRule(), new BreakdownRule(),
                new DeadlineRule());
    }
}
