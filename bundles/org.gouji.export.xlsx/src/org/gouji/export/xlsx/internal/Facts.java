package org.gouji.export.xlsx.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.Severity;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.model.report.Report;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.InputFacts;

/** What is known of a report besides its values. */
final class Facts {

    private static final int WIDE = 32;
    private static final int MEDIUM = 22;
    private static final int NARROW = 8;

    /** The columns in front of the values; each has a name for programs. */
    static final List<Fact> COLUMNS = List.of(new Fact(Word.PATH, "path", WIDE),
            new Fact(Word.CONTAINER, "container", NARROW),
            new Fact(Word.INDEX, "index", NARROW), new Fact(Word.AGENCY, "agency", MEDIUM),
            new Fact(Word.YEAR, "year", NARROW), new Fact(Word.TEMPLATE, "template", MEDIUM),
            new Fact(Word.STATUS, "status", MEDIUM), new Fact(Word.ERRORS, "errors", NARROW),
            new Fact(Word.WARNINGS, "warnings", NARROW), new Fact(Word.INFOS, "notes", NARROW),
            new Fact(Word.UNDETERMINED, "undetermined", NARROW), new Fact(Word.FAILED_RULES, "failedRules", NARROW),
            new Fact(Word.CELLS_PROPOSED, "proposed", NARROW), new Fact(Word.CELLS_UNCERTAIN, "uncertain", NARROW),
            new Fact(Word.CELLS_BLANK, "blank", NARROW), new Fact(Word.CELLS_MISSING, "missing", NARROW),
            new Fact(Word.CELLS_TEXT, "text", NARROW));

    /**
     * A column.
     *
     * @param word its name for people
     * @param name its name for programs
     * @param width its width in characters
     */
    record Fact(Word word, String name, int width) {
    }

    private Facts() {
    }

    /** Writes one cell a column. */
    static void write(ReportRow row, Rows rows) throws IOException {
        CheckedReport checked = row.checked();
        InputFacts input = checked.input();
        rows.text(input.path(), Mark.NONE);
        rows.text(input.container(), Mark.NONE);
        rows.whole(checked.index() + 1L);
        rows.text(checked.report().flatMap(Report::agency).orElse(""), Mark.NONE);
        Optional<Integer> year = checked.report().flatMap(Report::year);
        if (year.isPresent()) {
            rows.whole(year.get());
        } else {
            rows.text("", Mark.NONE);
        }
        rows.text(checked.report().map(Facts::template).orElse(""), Mark.NONE);
        rows.text(input.status().name(), Mark.NONE);
        counts(checked, rows);
        Map<Mark, Integer> marks = row.marks();
        for (Mark mark : List.of(Mark.PROPOSED, Mark.UNCERTAIN, Mark.BLANK, Mark.MISSING, Mark.TEXT)) {
            rows.whole(marks.getOrDefault(mark, 0));
        }
    }

    static String template(Report report) {
        return report.fit().template() + " r" + report.fit().revision();
    }

    private static void counts(CheckedReport checked, Rows rows) throws IOException {
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            rows.whole(checked.findings().stream().filter(f -> f.severity() == severity).count());
        }
        rows.whole(undetermined(checked));
        rows.whole(failed(checked));
    }

    static long undetermined(CheckedReport checked) {
        return checked.outcomes().stream().mapToLong(RuleOutcome::undetermined).sum();
    }

    static long failed(CheckedReport checked) {
        return checked.outcomes().stream().filter(o -> o.result() == RuleOutcome.Result.FAILED).count();
    }
}
