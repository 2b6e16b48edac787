package org.gouji.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.gouji.core.PluginEntry;
import org.gouji.core.RuleProfile;
import org.gouji.core.RuleReads;
import org.gouji.core.RuleRun;
import org.gouji.model.SourceRange;
import org.gouji.model.report.Value;
import org.gouji.spi.Cancellation;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.WorkStoppedException;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.ReportSetInput;
import org.gouji.spi.rule.ReportSetRule;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.ValidationRule;

/** Runs rules. A rule that breaks leaves its codes as failed, and the next rule goes on. */
public final class Checking {

    private final FaultBoundary boundary;
    private final Cancellation cancellation;
    private final RuleProfile profile;

    /**
     * Prepares checking.
     *
     * @param boundary runs the rules
     * @param cancellation the deadline
     * @param profile what the office set of its rules
     */
    public Checking(FaultBoundary boundary, Cancellation cancellation, RuleProfile profile) {
        this.boundary = boundary;
        this.cancellation = cancellation;
        this.profile = profile;
    }

    /**
     * Runs a rule over a report.
     *
     * @param entry the rule
     * @param data the report
     * @return what came of it
     */
    public RuleRun check(PluginEntry<ValidationRule> entry, RuleData data) {
        TrackedInput input = new TrackedInput(data);
        return run(entry, key -> data.report().values().get(key).flatMap(Value::at), input::reads, context -> {
            ValidationRule rule = entry.get();
            rule.check(input, context);
            return rule.descriptor();
        });
    }

    /**
     * Runs a rule over a set of reports.
     *
     * @param entry the rule
     * @param set the reports
     * @return what came of it
     */
    public RuleRun checkSet(PluginEntry<ReportSetRule> entry, ReportSetInput set) {
        RuleReads nothing = new RuleReads(Set.of(), Set.of(), Set.of());
        return run(entry, key -> Optional.empty(), () -> nothing, context -> {
            ReportSetRule rule = entry.get();
            rule.check(set, context);
            return rule.descriptor();
        });
    }

    private RuleRun run(PluginEntry<?> entry, Function<String, Optional<SourceRange>> places,
            Supplier<RuleReads> reads, Function<RuleContext, RuleDescriptor> work) {
        RuleRecorder recorder = new RuleRecorder(entry.id(), cancellation, places);
        Outcome<List<String>> codes = boundary.run(entry.ref(), () -> {
            RuleDescriptor descriptor = work.apply(recorder);
            cancellation.checkpoint();
            return codes(descriptor);
        });
        if (codes.fault().isEmpty()) {
            RuleRun run = new RuleRun(entry.ref(), recorder.findings(),
                    recorder.outcomes(codes.value().orElse(List.of())), reads.get());
            return Profiled.of(run, profile);
        }
        Fault fault = codes.fault().get();
        if (fault.stops()) {
            throw new WorkStoppedException(fault.status(), fault.detail().en());
        }
        return new RuleRun(entry.ref(), List.of(), recorder.failed(promised(entry), fault.detail()), reads.get());
    }

    private static List<String> codes(RuleDescriptor descriptor) {
        List<String> codes = new ArrayList<>();
        for (CodeInfo code : descriptor.codes()) {
            codes.add(code.code());
        }
        return codes;
    }

    /** The codes of a rule that cannot be asked any more; its id stands in where it stated none. */
    private static List<String> promised(PluginEntry<?> entry) {
        List<String> codes = entry.texts(PluginProperties.CODES);
        return codes.isEmpty() ? List.of(entry.id()) : codes;
    }
}
