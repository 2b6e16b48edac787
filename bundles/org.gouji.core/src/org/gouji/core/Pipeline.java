package org.gouji.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.gouji.core.internal.Binding;
import org.gouji.core.internal.Checking;
import org.gouji.core.internal.Deadline;
import org.gouji.core.internal.Explaining;
import org.gouji.core.internal.FaultBoundary;
import org.gouji.core.internal.InputCheck;
import org.gouji.core.internal.Reading;
import org.gouji.core.internal.RuleData;
import org.gouji.core.internal.SetInput;
import org.gouji.model.document.Document;
import org.gouji.model.report.Report;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.rule.ReportSetInput;
import org.gouji.spi.rule.ValidationRule;

/**
 * The one way through the house: detect, read, bind, check. Keeps no state of its own, so one pipeline serves many
 * threads; plug-ins that come or go count from the next call on.
 *
 * @since 1.0
 */
public final class Pipeline {

    private final PluginRegistry registry;

    /**
     * Makes a pipeline.
     *
     * @param registry where plug-ins come from
     */
    public Pipeline(PluginRegistry registry) {
        this.registry = registry;
    }

    /**
     * Reads, binds and checks an input. Bad input, stopped work and broken plug-ins are results, not exceptions.
     *
     * @param input the input
     * @param options what the run is given
     * @return at least one element: one for each report, or one without a report
     */
    public List<CheckedReport> check(InputSource input, RunOptions options) {
        return new InputCheck(registry, this::runRules, options).check(input);
    }

    /**
     * Reads, binds and checks an input, and tells what each rule read, so that rules can be run again after a
     * correction.
     *
     * @param input the input
     * @param options what the run is given
     * @param runs told the runs of all rules over each report; the report is the very object of the result
     * @return at least one element: one for each report, or one without a report
     */
    public List<CheckedReport> check(InputSource input, RunOptions options,
            BiConsumer<Report, List<RuleRun>> runs) {
        return new InputCheck(registry, (report, document, each) -> {
            List<RuleRun> ran = runRules(report, document, each);
            runs.accept(report, ran);
            return ran;
        }, options).check(input);
    }

    /**
     * Reads an input without looking for reports in it.
     *
     * @param input the input; a container is not taken apart
     * @param options what the run is given
     * @return the result
     */
    public ReadResult read(InputSource input, RunOptions options) {
        return new Reading(registry, input, options, deadline(options)).read();
    }

    /**
     * Finds out why an input is read and bound as it is: asks every reader and every template.
     *
     * @param input the input
     * @param options what the run is given
     * @return the explanation
     */
    public Explanation explain(InputSource input, RunOptions options) {
        return new Explaining(registry, input, options).explain(read(input, options));
    }

    /**
     * Binds a document that was read before.
     *
     * @param document the document
     * @param options what the run is given
     * @return its reports
     * @throws org.gouji.spi.WorkStoppedException when work must stop
     */
    public List<Report> bind(Document document, RunOptions options) {
        return new Binding(registry.templates(), new FaultBoundary(options, document.container()), deadline(options),
                new ArrayList<>()).bind(document);
    }

    /**
     * Runs every rule over a report.
     *
     * @param report the report, corrected or as it was bound
     * @param document the document it was found in
     * @param options what the run is given
     * @return one run a rule, sorted by rule id; {@link CheckResult#of} puts them together
     * @throws org.gouji.spi.WorkStoppedException when work must stop
     */
    public List<RuleRun> runRules(Report report, Document document, RunOptions options) {
        return rerunRules(List.of(), List.of(), new Subject(report, document), options);
    }

    /**
     * Runs those rules again whose result a correction of values can change.
     *
     * @param previous the runs before the correction
     * @param changed keys of the values that changed
     * @param subject the corrected report
     * @param options what the run is given
     * @return one run a rule, new or from before, sorted by rule id
     * @throws org.gouji.spi.WorkStoppedException when work must stop
     */
    public List<RuleRun> rerunRules(List<RuleRun> previous, Collection<String> changed, Subject subject,
            RunOptions options) {
        return rerun(previous, reads -> reads.dependsOn(changed), subject, options);
    }

    /**
     * Runs those rules again that looked at something besides single values, once that changed.
     *
     * @param previous the runs before the change
     * @param changed what changed
     * @param subject the report
     * @param options what the run is given
     * @return one run a rule, new or from before, sorted by rule id
     * @throws org.gouji.spi.WorkStoppedException when work must stop
     */
    public List<RuleRun> rerunRules(List<RuleRun> previous, RuleReads.Part changed, Subject subject,
            RunOptions options) {
        return rerun(previous, reads -> reads.parts().contains(changed), subject, options);
    }

    private List<RuleRun> rerun(List<RuleRun> previous, Predicate<RuleReads> stale, Subject subject,
            RunOptions options) {
        Checking checking = new Checking(new FaultBoundary(options, subject.document().container()),
                deadline(options), options.profile().get());
        RuleData data = new RuleData(subject.report(), subject.document(), options);
        List<RuleRun> runs = new ArrayList<>();
        for (PluginEntry<ValidationRule> entry : registry.rules()) {
            Optional<RuleRun> kept = previous.stream().filter(run -> run.rule().equals(entry.ref()))
                    .filter(run -> !stale.test(run.reads())).findFirst();
            runs.add(kept.isPresent() ? kept.get() : checking.check(entry, data));
        }
        return runs;
    }

    /**
     * A report with the document it was found in.
     *
     * @param report the report
     * @param document the document
     */
    public record Subject(Report report, Document document) {
    }

    /**
     * Runs every set rule over the reports of a run of which only the reports are known.
     *
     * @param members the reports in the order of the inputs
     * @param options what the run is given
     * @return what the set rules say
     * @throws org.gouji.spi.WorkStoppedException when work must stop
     */
    public CheckResult checkSet(List<ReportSetInput.Member> members, RunOptions options) {
        return checkSet(members, Optional.empty(), options);
    }

    /**
     * Runs every set rule over the reports of a run. The time limit for one input does not apply.
     *
     * @param members the reports in the order of the inputs
     * @param expected who owes reports, where a register tells
     * @param options what the run is given
     * @return what the set rules say
     * @throws org.gouji.spi.WorkStoppedException when work must stop
     */
    public CheckResult checkSet(List<ReportSetInput.Member> members, Optional<ReportSetInput.Expected> expected,
            RunOptions options) {
        Checking checking = new Checking(new FaultBoundary(options, ""), options.cancellation(),
                options.profile().get());
        ReportSetInput set = new SetInput(members, options.asOf(), expected);
        return CheckResult.of(registry.setRules().stream().map(entry -> checking.checkSet(entry, set)).toList());
    }

    private static Deadline deadline(RunOptions options) {
        return new Deadline(options.cancellation(), options.limits().maxTime());
    }
}
