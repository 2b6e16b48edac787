package org.gouji.testkit.rule;

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
import org.gouji.spi.rule.ReportSetInput;
import org.gouji.spi.rule.ReportSetRule;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;

/**
 * Notes down what one run of a rule says. A finding's fingerprint is the rule's discriminator.
 *
 * @since 1.0
 */
public final class RuleRecord implements RuleContext {

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> passed = new LinkedHashMap<>();
    private final Map<String, List<LocalizedText>> undetermined = new LinkedHashMap<>();
    private final Map<String, LocalizedText> notApplicable = new LinkedHashMap<>();

    /**
     * Runs a rule.
     *
     * @param rule the rule
     * @param input what it checks
     * @return what it said
     */
    public static RuleRecord run(ValidationRule rule, RuleInput input) {
        RuleRecord said = new RuleRecord();
        rule.check(input, said);
        return said;
    }

    /**
     * Runs a rule for sets.
     *
     * @param rule the rule
     * @param set what it checks
     * @return what it said
     */
    public static RuleRecord run(ReportSetRule rule, ReportSetInput set) {
        RuleRecord said = new RuleRecord();
        rule.check(set, said);
        return said;
    }

    /**
     * The findings.
     *
     * @return in the order they were reported
     */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * What tells the findings from each other.
     *
     * @return the discriminators of the findings; for equations, their ids
     */
    public List<String> fired() {
        return findings.stream().map(Finding::fingerprint).toList();
    }

    /**
     * What holds.
     *
     * @return the number of decided instances by code
     */
    public Map<String, Integer> passed() {
        return Map.copyOf(passed);
    }

    /**
     * What could not be decided.
     *
     * @return the causes by code
     */
    public Map<String, List<LocalizedText>> undetermined() {
        return Map.copyOf(undetermined);
    }

    /**
     * What has no meaning here.
     *
     * @return the cause by code
     */
    public Map<String, LocalizedText> notApplicable() {
        return Map.copyOf(notApplicable);
    }

    /**
     * What the rule spoke of.
     *
     * @return every code about which it said something
     */
    public Set<String> mentioned() {
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
        // Never asked to stop.
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
