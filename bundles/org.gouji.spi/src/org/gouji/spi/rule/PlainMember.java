package org.gouji.spi.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.model.schema.FormSchema;

/** A member of a set with its report in memory. */
record PlainMember(String path, Report report, Optional<String> body, Optional<LocalDate> received)
        implements
            ReportSetInput.Member {

    PlainMember {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(received, "received");
    }

    @Override
    public Optional<String> agency() {
        return report.agency();
    }

    @Override
    public Optional<Integer> year() {
        return report.year();
    }

    @Override
    public FormSchema schema() {
        return report.schema();
    }

    @Override
    public Optional<BigDecimal> number(String key) {
        return report.values().get(key).filter(value -> value.state().stated()).flatMap(Value::number);
    }
}
