package org.gouji.store.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.finding.Finding;
import org.gouji.store.correction.ValueText;

/**
 * What differs between two versions of a filing. Findings are told apart by their fingerprints, so a renamed file or a
 * moved line makes no difference.
 *
 * @param from the earlier side
 * @param to the later side
 * @param values the values that differ, in the order of the later side's form; none when a side holds no report
 * @param fixed findings of the earlier side that the later one no longer has
 * @param fresh findings that only the later side has
 * @param unchanged findings of the later side that the earlier one had, too
 * @since 1.0
 */
public record VersionDiff(Side from, Side to, List<ValueChange> values, List<Finding> fixed, List<Finding> fresh,
        List<Finding> unchanged) {

    public VersionDiff {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        values = List.copyOf(values);
        fixed = List.copyOf(fixed);
        fresh = List.copyOf(fresh);
        unchanged = List.copyOf(unchanged);
    }

    /**
     * One side of a comparison.
     *
     * @param version the version
     * @param corrected whether the corrections are applied; only the latest version can be
     * @param hasReport whether the version holds a report
     */
    public record Side(Version version, boolean corrected, boolean hasReport) {
    }

    /**
     * A version of a filing.
     *
     * @param number from 1
     * @param received the number of its report among all received ones
     * @param path the path it was received under
     * @param container the path inside that file, when it is a container
     * @param day the day of receipt
     */
    public record Version(int number, long received, String path, String container, LocalDate day) {
    }

    /**
     * A value that differs.
     *
     * @param key the value's key
     * @param cell the cell's name in its form
     * @param before what the earlier side says; empty when its form has no such cell
     * @param after what the later side says; empty when its form has no such cell
     */
    public record ValueChange(String key, LocalizedText cell, Optional<ValueText> before, Optional<ValueText> after) {
    }
}
