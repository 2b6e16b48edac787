package org.gouji.batch.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gouji.core.CheckResult;
import org.gouji.model.InputStatus;
import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.spi.export.CheckedReport;

/** Counts a run and knows its exit code. */
final class Tally {

    private static final Set<InputStatus> FAULTS = Set.of(InputStatus.PARSER_FAULT, InputStatus.PARSER_CRASH);

    private final Optional<Severity> failOn;
    private final Set<List<String>> inputs = new HashSet<>();
    private final int[] findings = new int[Severity.values().length];
    private int reports;
    private int unreadable;
    private int partial;
    private int undetermined;
    private int failed;
    private int exitCode = ExitCode.CLEAN;

    /** Findings at or above the threshold make the run fail; empty for none. */
    Tally(Optional<Severity> failOn) {
        this.failOn = failOn;
    }

    void add(CheckedReport checked) {
        inputs.add(List.of(checked.input().path(), checked.input().container()));
        InputStatus status = checked.input().status();
        if (checked.report().isPresent()) {
            reports++;
        } else {
            unreadable++;
        }
        if (checked.report().isPresent() && !status.complete()) {
            partial++;
        }
        if (checked.report().isEmpty() || !status.complete()) {
            raise(ExitCode.UNREADABLE);
        }
        undetermined += undetermined(checked);
        failures(failures(checked.outcomes()) + (isFault(status) ? 1 : 0));
        addFindings(checked.findings());
    }

    private void addFindings(List<Finding> found) {
        for (Finding finding : found) {
            findings[finding.severity().ordinal()]++;
            if (failOn.filter(finding.severity()::atLeast).isPresent()) {
                raise(ExitCode.FINDINGS);
            }
        }
    }

    /** What the rules for sets say of all reports. */
    void addSet(CheckResult together) {
        addFindings(together.findings());
        failures(failures(together.outcomes()));
    }

    void failures(int number) {
        if (number > 0) {
            failed += number;
            raise(ExitCode.FAILED);
        }
    }

    void raise(int code) {
        exitCode = Math.max(exitCode, code);
    }

    int exitCode() {
        return exitCode;
    }

    int inputs() {
        return inputs.size();
    }

    int reports() {
        return reports;
    }

    int findings(Severity severity) {
        return findings[severity.ordinal()];
    }

    int unreadable() {
        return unreadable;
    }

    int partial() {
        return partial;
    }

    int undetermined() {
        return undetermined;
    }

    int failed() {
        return failed;
    }

    /** Whether a status is the reader's fault and not the input's. */
    static boolean isFault(InputStatus status) {
        return FAULTS.contains(status);
    }

    static int undetermined(CheckedReport checked) {
        return checked.outcomes().stream().mapToInt(RuleOutcome::undetermined).sum();
    }

    private static int failures(List<RuleOutcome> outcomes) {
        return (int) outcomes.stream().filter(o -> o.result() == RuleOutcome.Result.FAILED).count();
    }
}
