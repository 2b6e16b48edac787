package org.gouji.core;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;

/** A rule that does what a test tells it. */
class FakeRule implements ValidationRule {

    private final RuleDescriptor descriptor;
    private final BiConsumer<RuleInput, RuleContext> body;

    FakeRule(String id, List<String> codes, BiConsumer<RuleInput, RuleContext> body) {
        this.descriptor = describe(id, codes.toArray(String[]::new));
        this.body = body;
    }

    static RuleDescriptor describe(String id, String... codes) {
        return new RuleDescriptor(id, LocalizedText.same(id), Stream.of(codes).map(FakeRule::code).toList());
    }

    private static CodeInfo code(String code) {
        LocalizedText text = LocalizedText.same(code);
        return new CodeInfo(code, Severity.ERROR, text, text, text, CodeInfo.Basis.OFFICIAL);
    }

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public void check(RuleInput input, RuleContext context) {
        body.accept(input, context);
    }
}
