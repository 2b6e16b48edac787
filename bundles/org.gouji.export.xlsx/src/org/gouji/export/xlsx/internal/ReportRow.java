package org.gouji.export.xlsx.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.spi.export.CheckedReport;

/**
 * A report with what each of its cells shows.
 *
 * @param checked the report
 * @param shown one for each heading of its form
 */
record ReportRow(CheckedReport checked, Shown[] shown) {

    static ReportRow of(CheckedReport checked, Report report, List<Heading> headings) {
        List<Value> values = report.values().all();
        Shown[] shown = new Shown[headings.size()];
        for (int i = 0; i < shown.length; i++) {
            String key = headings.get(i).key();
            // Values come in the order of the form; looking each one up would cost more than all the rest.
            boolean inOrder = i < values.size() && values.get(i).key().equals(key);
            shown[i] = inOrder ? Shown.of(values.get(i)) : Shown.of(report.values().get(key));
        }
        return new ReportRow(checked, shown);
    }

    /** How many cells have each mark. */
    Map<Mark, Integer> marks() {
        int[] counts = new int[Mark.values().length];
        for (Shown cell : shown) {
            counts[cell.mark().ordinal()]++;
        }
        Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
        for (Mark mark : Mark.values()) {
            marks.put(mark, counts[mark.ordinal()]);
        }
        return marks;
    }

    Optional<Report> report() {
        return checked.report();
    }
}
