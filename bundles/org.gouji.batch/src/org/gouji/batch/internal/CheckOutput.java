package org.gouji.batch.internal;

import java.io.IOException;
import java.util.List;

import org.gouji.core.CheckResult;
import org.gouji.spi.export.CheckedReport;

/** Where the command check writes what it finds, report by report. */
interface CheckOutput {

    void add(CheckedReport checked) throws IOException;

    void addSet(CheckResult together) throws IOException;

    void close(Tally tally, List<Inputs.Skipped> skipped) throws IOException;
}
