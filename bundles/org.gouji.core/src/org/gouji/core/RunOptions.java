package org.gouji.core;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.gouji.model.report.Report;
import org.gouji.spi.Cancellation;
import org.gouji.spi.Limits;
import org.gouji.spi.rule.AgencyLevel;

/**
 * What a run is given besides its inputs. Start from {@link #DEFAULT} and change what matters.
 *
 * @param limits bounds for each input
 * @param asOf the date as of which rules judge
 * @param cancellation stops the run
 * @param lastYear finds last year's report of the same agency
 * @param level finds the level of a report's agency
 * @param tempFolder where spooled content goes
 * @param faults told what plug-ins throw against their contract; called by any thread
 * @param profile tells at each check which rules are off, and how severe the others are; called by any thread
 * @since 1.0
 */
public record RunOptions(Limits limits, Optional<LocalDate> asOf, Cancellation cancellation,
        Function<Report, Optional<Report>> lastYear, Function<Report, Optional<AgencyLevel>> level,
        Optional<Path> tempFolder, Consumer<PluginFault> faults, Supplier<RuleProfile> profile) {

    /** Usual limits, and nothing known from outside. */
    public static final RunOptions DEFAULT = new RunOptions(Limits.DEFAULT, Optional.empty(), () -> {
    }, report -> Optional.empty(), report -> Optional.empty(), Optional.empty(), fault -> {
    }, () -> RuleProfile.NONE);

    /**
     * Changes the limits.
     *
     * @param value bounds for each input
     * @return changed options
     */
    public RunOptions withLimits(Limits value) {
        return new RunOptions(value, asOf, cancellation, lastYear, level, tempFolder, faults, profile);
    }

    /**
     * Changes the date.
     *
     * @param value the date as of which rules judge
     * @return changed options
     */
    public RunOptions withAsOf(LocalDate value) {
        return new RunOptions(limits, Optional.of(value), cancellation, lastYear, level, tempFolder, faults, profile);
    }

    /**
     * Changes the cancellation.
     *
     * @param value stops the run
     * @return changed options
     */
    public RunOptions withCancellation(Cancellation value) {
        return new RunOptions(limits, asOf, value, lastYear, level, tempFolder, faults, profile);
    }

    /**
     * Changes where last year's reports come from.
     *
     * @param value finds last year's report of the same agency
     * @return changed options
     */
    public RunOptions withLastYear(Function<Report, Optional<Report>> value) {
        return new RunOptions(limits, asOf, cancellation, value, level, tempFolder, faults, profile);
    }

    /**
     * Changes where levels come from.
     *
     * @param value finds the level of a report's agency
     * @return changed options
     */
    public RunOptions withLevel(Function<Report, Optional<AgencyLevel>> value) {
        return new RunOptions(limits, asOf, cancellation, lastYear, value, tempFolder, faults, profile);
    }

    /**
     * Changes the folder for spooled content.
     *
     * @param value an existing folder
     * @return changed options
     */
    public RunOptions withTempFolder(Path value) {
        return new RunOptions(limits, asOf, cancellation, lastYear, level, Optional.of(value), faults, profile);
    }

    /**
     * Changes who is told about faults.
     *
     * @param value told what plug-ins throw against their contract; called by any thread
     * @return changed options
     */
    public RunOptions withFaults(Consumer<PluginFault> value) {
        return new RunOptions(limits, asOf, cancellation, lastYear, level, tempFolder, value, profile);
    }

    /**
     * Changes what the office set of its rules.
     *
     * @param value which rules are off, and how severe the others are
     * @return changed options
     */
    public RunOptions withProfile(RuleProfile value) {
        return withProfile(() -> value);
    }

    /**
     * Changes where the office's settings of its rules come from, for work that goes on while they may change.
     *
     * @param value asked at each check; called by any thread
     * @return changed options
     */
    public RunOptions withProfile(Supplier<RuleProfile> value) {
        return new RunOptions(limits, asOf, cancellation, lastYear, level, tempFolder, faults, value);
    }
}
