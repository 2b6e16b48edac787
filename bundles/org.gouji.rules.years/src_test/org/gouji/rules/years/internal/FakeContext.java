package org.gouji.rules.years.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.Proposal;
import org.gouji.spi.rule.FindingBuilder;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;

/** Notes down what a rule says. */
final class FakeContext implements RuleContext {

    final List<Finding> findings = new ArrayList<>();
    final Map<String, Integer> passed = new LinkedHashMap<>();
    final Map<String, List<LocalizedText>> undetermined = new LinkedHashMap<>();
    final Map<String, LocalizedText> notApplicable = new LinkedHashMap<>();

    static FakeContext run(ValidationRule rule, RuleInput input) {
        FakeContext context = new FakeContext();
        rule.check(input, context);
        return context;
    }

    /** Discriminators of the findings; for equations, their ids. */
    List<String> fired() {
        return findings.stream().map(Finding::fingerprint).toList();
    }

    /** Codes about which the rule said something. */
    Set<String> mentioned() {
        Set<String> codes = new LinkedHashSet<>(passed.keySet());
        codes.addAll(undetermined.keySet());
        codes.addAll(notApplicable.keySet());
        findings.forEach(f -> codes.add(f.code()));
        return codes;
    }

    @Override
    public FindingBuilder finding(String code, Severity severity) {
        return new Builder(code, severity);
    }

    @Override
    public void passed(String code, int instances) {
        if (instances < 1) {
            throw new IllegalArgumentException(code + ": nothing was decided");
        }
        passed.merge(code, instances, Integer::sum);
    }

    @Override
    public void undetermined(String code, LocalizedText why) {
        undetermined.computeIfAbsent(code, c -> new ArrayList<>()).add(why);
    }

    @Override
    public void notApplicable(String code, LocalizedText why) {
        notApplicable.put(code, why);
    }

    @Override
    public void checkpoint() {
        // never asked to stop
    }

    private final class Builder implements FindingBuilder {

        private final String code;
        private final Severity severity;
        private final List<String> keys = new ArrayList<>();
        private final List<SourceRange> at = new ArrayList<>();
        private LocalizedText message = LocalizedText.EMPTY;
        private Optional<Proposal> proposal = Optional.empty();
        private String discriminator = "";

        Builder(String code, Severity severity) {
            this.code = code;
            this.severity = severity;
        }

        @Override
        public FindingBuilder message(String zh, String en) {
            message = LocalizedText.of(zh, en);
            return this;
        }

        @Override
        public FindingBuilder keys(Collection<String> added) {
            keys.addAll(added);
            return this;
        }

        @Override
        public FindingBuilder subjects(Collection<String> subjects) {
            keys.addAll(subjects);
            return this;
        }

        @Override
        public FindingBuilder at(Collection<SourceRange> ranges) {
            at.addAll(ranges);
            return this;
        }

        @Override
        public FindingBuilder proposal(Proposal made) {
            proposal = Optional.of(made);
            return this;
        }

        @Override
        public FindingBuilder discriminator(String text) {
            discriminator = text;
            return this;
        }

        @Override
        public void report() {
            if (message.zh().isBlank() || message.en().isBlank()) {
                throw new IllegalStateException("no message in both languages");
            }
            findings.add(new Finding(code, severity, message, keys, at, proposal, discriminator));
        }
    }
}
