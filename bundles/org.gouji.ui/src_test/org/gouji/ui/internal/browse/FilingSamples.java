package org.gouji.ui.internal.browse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.gouji.model.InputStatus;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingState;
import org.gouji.store.register.Body;

/** Filings and bodies for tests. */
final class FilingSamples {

    private FilingSamples() {
    }

    static Filing filing(long id, String name, int year, FilingState state, int errors) {
        return new Filing(id, Optional.empty(), Optional.of(name), Optional.of(year), state, Instant.EPOCH, "officer",
                Optional.empty(), 1, latest(id), Optional.of(new Filing.Counts(errors, 0, 0, 0)));
    }

    static Filing of(long id, Body body, int year) {
        return new Filing(id, Optional.of(body.id()), Optional.of(body.name()), Optional.of(year),
                FilingState.CHECKED, Instant.EPOCH, "officer", Optional.empty(), 1, latest(id),
                Optional.of(new Filing.Counts(0, 0, 0, 0)));
    }

    static Filing unread(long id) {
        return new Filing(id, Optional.empty(), Optional.empty(), Optional.empty(), FilingState.RECEIVED,
                Instant.EPOCH, "officer", Optional.empty(), 1, latest(id), Optional.empty());
    }

    static Body body(long id, String name, Optional<Long> parent) {
        return new Body(id, "c" + id, AgencyLevel.DEPARTMENT, name, parent, LocalDate.EPOCH, Optional.empty(),
                Optional.empty());
    }

    private static Filing.Latest latest(long id) {
        return new Filing.Latest(id, "folder/file" + id + ".docx", "", InputStatus.OK, Optional.empty(),
                LocalDate.EPOCH);
    }
}
