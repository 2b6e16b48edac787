package org.gouji.store.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

import org.gouji.model.report.Report;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.rule.ReportSetInput.Member;

/**
 * A report of a set of which the numbers are in memory, and the rest is fetched when a rule asks for it.
 *
 * @param facts whose it is
 * @param numbers finds numbers in the packed values
 * @param packed the report's packed values
 * @param whole reads the report; throws {@link java.io.UncheckedIOException} when it cannot
 * @since 1.0
 */
public record PackedMember(Facts facts, PackedNumbers numbers, byte[] packed,
        Supplier<Report> whole) implements Member {

    /**
     * What is known without the report.
     *
     * @param path the file's path, told apart where two files have the same
     * @param agency the name that is printed
     * @param year the year that is printed
     * @param body whose it is in the register
     * @param received the day on which the first readable version was received
     * @since 1.0
     */
    public record Facts(String path, Optional<String> agency, Optional<Integer> year, Optional<String> body,
            Optional<LocalDate> received) {

        /**
         * The same under another path.
         *
         * @param other the path
         * @return the facts
         */
        public Facts at(String other) {
            return new Facts(other, agency, year, body, received);
        }
    }

    @Override
    public String path() {
        return facts.path();
    }

    @Override
    public Optional<String> agency() {
        return facts.agency();
    }

    @Override
    public Optional<Integer> year() {
        return facts.year();
    }

    @Override
    public FormSchema schema() {
        return numbers.schema();
    }

    @Override
    public Optional<BigDecimal> number(String key) {
        return numbers.of(packed, key);
    }

    @Override
    public Report report() {
        return whole.get();
    }

    @Override
    public Optional<String> body() {
        return facts.body();
    }

    @Override
    public Optional<LocalDate> received() {
        return facts.received();
    }
}
