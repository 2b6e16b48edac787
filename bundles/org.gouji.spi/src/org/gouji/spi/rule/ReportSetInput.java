package org.gouji.spi.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gouji.model.SourceRange;
import org.gouji.model.report.Report;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The reports of one run.
 *
 * @since 1.0
 */
@ProviderType
public interface ReportSetInput {

    /**
     * The members in the order of the inputs.
     *
     * @return an unmodifiable list
     */
    List<Member> members();

    /**
     * The date as of which to judge.
     *
     * @return the date, or empty when none was given
     */
    Optional<LocalDate> asOf();

    /**
     * Who owes reports, from the host's agency register. Without it nobody can tell whether the set is whole: a rule
     * says then that this is undetermined, never that it is fine.
     *
     * @return the bodies of one year, or empty when no register is known
     * @since 1.0
     */
    default Optional<Expected> expected() {
        return Optional.empty();
    }

    /**
     * One report of the set.
     *
     * @param path the input's path as given
     * @param report the report
     * @param body code of the body whose report it is; empty when the host knows none
     * @param received the day on which the body's first readable report of the year was received; empty when unknown
     */
    record Member(String path, Report report, Optional<String> body, Optional<LocalDate> received) {

        public Member {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(body, "body");
            Objects.requireNonNull(received, "received");
        }

        /**
         * A report of which nothing else is known.
         *
         * @param path the input's path as given
         * @param report the report
         */
        public Member(String path, Report report) {
            this(path, report, Optional.empty(), Optional.empty());
        }

        /**
         * A place in this report as a finding about the set names it: its container begins with the path, followed by
         * {@code !/} and the container inside the input, when there is one.
         *
         * @param range the place in the report
         * @return the same place seen from the set
         */
        public SourceRange place(SourceRange range) {
            String container = range.container().isEmpty() ? path : path + "!/" + range.container();
            return new SourceRange(container, range.node(), range.start(), range.end(), range.locator(),
                    range.precision());
        }
    }

    /**
     * Who owes a report for a year.
     *
     * @param year the report year
     * @param bodies every body that owes one, each once
     * @since 1.0
     */
    record Expected(int year, List<Body> bodies) {

        public Expected {
            bodies = List.copyOf(bodies);
        }
    }

    /**
     * A body that owes a report.
     *
     * @param code its code in the register
     * @param names its official name, then other names it is known by
     * @param level its level
     * @param parent code of the body it stands under, also when that one owes no report
     * @param due the last day on which its report is in time
     * @since 1.0
     */
    record Body(String code, List<String> names, AgencyLevel level, Optional<String> parent, LocalDate due) {

        public Body {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(parent, "parent");
            Objects.requireNonNull(due, "due");
            names = List.copyOf(names);
            if (names.isEmpty()) {
                throw new IllegalArgumentException(code + ": a body needs a name");
            }
        }

        /**
         * The official name.
         *
         * @return the first of the names
         */
        public String name() {
            return names.get(0);
        }
    }
}
