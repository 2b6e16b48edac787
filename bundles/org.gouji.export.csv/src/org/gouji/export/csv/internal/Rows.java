package org.gouji.export.csv.internal;

import java.util.List;

import org.gouji.model.finding.Finding;
import org.gouji.spi.export.CheckedReport;

/** What stands in the rows of the table. */
interface Rows {

    List<String> header();

    /** At least one row a report, so that nothing that was put in is missing from the table. */
    List<List<String>> of(CheckedReport report);

    /** Rows about the set as a whole. */
    List<List<String>> ofSet(List<Finding> findings);
}
