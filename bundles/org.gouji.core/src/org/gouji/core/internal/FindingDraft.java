package org.gouji.core.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.Proposal;
import org.gouji.spi.rule.FindingBuilder;

/** A finding that a rule is describing. */
final class FindingDraft implements FindingBuilder {

    private final String code;
    private final Severity severity;
    private final Function<String, Optional<SourceRange>> places;
    private final Consumer<Finding> target;
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<SourceRange> keyRanges = new LinkedHashSet<>();
    private final Set<SourceRange> ranges = new LinkedHashSet<>();
    private @Nullable LocalizedText message;
    private Optional<Proposal> proposal = Optional.empty();
    private String discriminator = "";
    private boolean reported;

    FindingDraft(String code, Severity severity, Function<String, Optional<SourceRange>> places,
            Consumer<Finding> target) {
        this.code = Objects.requireNonNull(code, "code");
        this.severity = Objects.requireNonNull(severity, "severity");
        this.places = places;
        this.target = target;
    }

    @Override
    public FindingBuilder message(String zh, String en) {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException(code + ": a message needs both languages");
        }
        message = LocalizedText.of(zh, en);
        return this;
    }

    @Override
    public FindingBuilder keys(Collection<String> newKeys) {
        for (String key : newKeys) {
            keys.add(key);
            places.apply(key).ifPresent(keyRanges::add);
        }
        return this;
    }

    @Override
    public FindingBuilder subjects(Collection<String> subjects) {
        keys.addAll(subjects);
        return this;
    }

    @Override
    public FindingBuilder at(Collection<SourceRange> newRanges) {
        ranges.addAll(newRanges);
        return this;
    }

    @Override
    public FindingBuilder proposal(Proposal newProposal) {
        proposal = Optional.of(newProposal);
        return this;
    }

    @Override
    public FindingBuilder discriminator(String text) {
        discriminator = Objects.requireNonNull(text, "text");
        return this;
    }

    @Override
    public void report() {
        LocalizedText text = message;
        if (text == null || reported) {
            throw new IllegalStateException(code + (reported ? ": reported already" : ": no message"));
        }
        reported = true;
        Set<SourceRange> all = new LinkedHashSet<>(keyRanges);
        all.addAll(ranges);
        target.accept(new Finding(code, severity, text, List.copyOf(keys), List.copyOf(all),
                proposal, Fingerprint.of(code, keys, discriminator)));
    }
}
