package org.gouji.ui.internal.present;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gouji.model.SourceRange;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormTable;

/** Finds the cells of the form that a finding is about. Keys stay opaque: their parts come from the schema. */
public final class CellSearch {

    private final Report report;

    public CellSearch(Report report) {
        this.report = report;
    }

    /** The data cells: those named by key, else those of the rows named, else those whose source it names. */
    public List<String> cells(Finding finding) {
        List<String> named = finding.keys().stream().filter(key -> report.schema().cell(key).isPresent()).toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<String> inRows = finding.keys().stream().flatMap(this::inRow).toList();
        return inRows.isEmpty() ? bySource(finding.at()) : inRows;
    }

    /** The table of the first cell, or the table named itself. */
    Optional<String> table(Finding finding, List<String> cells) {
        Optional<String> ofCell = cells.stream().findFirst().flatMap(key -> report.schema().cell(key))
                .map(CellSpec::table);
        return ofCell.or(() -> report.schema().tables().stream().map(FormTable::id).filter(finding.keys()::contains)
                .findFirst());
    }

    private Stream<String> inRow(String subject) {
        return report.schema().cells().stream()
                .filter(cell -> subject.equals(cell.table() + "/" + cell.row())
                        || subject.equals(cell.table() + "/" + cell.column()))
                .map(CellSpec::key);
    }

    private List<String> bySource(List<SourceRange> ranges) {
        List<String> nodes = ranges.stream().filter(range -> range.precision() == SourceRange.Precision.CELL)
                .map(SourceRange::node).toList();
        return report.values().all().stream()
                .filter(value -> value.at().filter(at -> nodes.contains(at.node())).isPresent()).map(Value::key)
                .toList();
    }
}
