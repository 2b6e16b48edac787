package org.gouji.export.xlsx.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.gouji.model.finding.Finding;
import org.gouji.spi.export.CheckedReport;

/** One kind of workbook. */
interface Book extends Closeable {

    void add(CheckedReport checked) throws IOException;

    void addSetFindings(List<Finding> findings) throws IOException;

    /** Writes what is left; without this the output is worth nothing. */
    void finish() throws IOException;
}
