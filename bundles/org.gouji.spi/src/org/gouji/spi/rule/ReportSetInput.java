package org.gouji.spi.rule;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gouji.model.SourceRange;
import org.gouji.model.report.Report;
import org.gouji.model.schema.FormSchema;
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
     * One report of the set. Of thousands a host keeps in memory only what these methods answer at once; the
     * {@linkplain #report() whole report} may have to be fetched.
     *
     * @since 1.0
     */
    @ProviderType
    interface Member {

        /**
         * The input's path as given.
         *
         * @return the path
         */
        String path();

        /**
         * The agency named in the report's title.
         *
         * @return the name as printed, without blanks
         */
        Optional<String> agency();

        /**
         * The year the report is about.
         *
         * @return the year
         */
        Optional<Integer> year();

        /**
         * The form the report follows.
         *
         * @return the schema
         */
        FormSchema schema();

        /**
         * A number that the report states; what is only proposed or uncertain is not known.
         *
         * @param key a cell's key
         * @return its number; empty when there is none, or no such cell
         */
        Optional<BigDecimal> number(String key);

        /**
         * The whole report with its text and places. May be read from disk each time: ask for it once, and do not keep
         * it.
         *
         * @return the report
         * @throws UncheckedIOException when it cannot be read again; let it pass, the host tells the user
         */
        Report report();

        /**
         * Code of the body whose report it is.
         *
         * @return the code in the register; empty when the host knows none
         */
        Optional<String> body();

        /**
         * The day on which the body's first readable report of the year was received.
         *
         * @return the day; empty when unknown
         */
        Optional<LocalDate> received();

        /**
         * A member whose report is in memory.
         *
         * @param path the input's path as given
         * @param report the report
         * @param body code of the body whose report it is; empty when unknown
         * @param received the day of receipt; empty when unknown
         * @return the member
         */
        static Member of(String path, Report report, Optional<String> body, Optional<LocalDate> received) {
            return new PlainMember(path, report, body, received);
        }

        /**
         * A report of which nothing else is known.
         *
         * @param path the input's path as given
         * @param report the report
         * @return the member
         */
        static Member of(String path, Report report) {
            return of(path, report, Optional.empty(), Optional.empty());
        }

        /**
         * A place in this report as a finding about the set names it: its container begins with the path, followed by
         * {@code !/} and the container inside the input, when there is one.
         *
         * @param range the place in the report
         * @return the same place seen from the set
         */
        default SourceRange place(SourceRange range) {
            String container = range.container().isEmpty() ? path() : path() + "!/" + range.container();
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
