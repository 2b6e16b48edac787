package org.gouji.batch.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

import org.gouji.store.Workspace;
import org.gouji.store.filing.Filing;
import org.gouji.store.register.Body;

/** How verbs name bodies and years. */
final class BodyWords {

    private static final int DECEMBER_DAYS = 31;

    private BodyWords() {
    }

    /** The body that a code or a name means at the end of a year. */
    static Body body(Workspace workspace, String given, int year) throws UsageException, IOException {
        return Area.named(workspace, workspace.register().all(end(year)), given, year);
    }

    static LocalDate end(int year) {
        return LocalDate.of(year, Month.DECEMBER, DECEMBER_DAYS);
    }

    /** The report year that was given, else the latest one there is a report of, else last year. */
    static int year(Workspace workspace, Arguments arguments) throws UsageException, IOException {
        return arguments.text(Area.YEAR).isPresent()
                ? Area.year(arguments, Area.YEAR)
                : workspace.filings().all().stream().map(Filing::year).flatMap(Optional::stream)
                        .max(Integer::compare).orElseGet(() -> LocalDate.now().getYear() - 1);
    }
}
