package org.gouji.export.xlsx.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.dhatim.fastexcel.Worksheet;

import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.model.schema.FormLayout;
import org.gouji.model.schema.FormTable;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportTarget;
import org.gouji.spi.export.InputFacts;

/** One report: a sheet of facts, a sheet for each table as the form prints it, and the findings. */
final class FormBook implements Book {

    private static final int LABEL_WIDTH = 18;
    private static final int VALUE_WIDTH = 80;

    private final ExportContext context;
    private final Setting setting;
    private final Output output;
    private final SpooledRows findingRows;
    private final FindingRows findings;

    FormBook(ExportTarget target, ExportContext context, Setting setting) throws IOException {
        this.context = context;
        this.setting = setting;
        this.findingRows = new SpooledRows(context.spool(), setting);
        this.findings = new FindingRows(findingRows, setting);
        this.output = new Output(target, context);
    }

    /** Whether each table of the report's form has room on a sheet. */
    static boolean fits(Report report, Limits limits) {
        return report.schema().tables().stream().map(table -> FormLayout.of(report.schema(), table)).allMatch(
                grid -> grid.columns() <= limits.columns() && FormSheet.TOP + 2L * grid.rows() < limits.rows());
    }

    @Override
    public void add(CheckedReport checked) throws IOException {
        context.checkpoint();
        Report report = checked.report().orElseThrow();
        int cut = facts(checked, report);
        for (FormTable table : report.schema().tables()) {
            FormSheet sheet = new FormSheet(output, setting, report, table);
            sheet.write();
            cut += sheet.cut();
        }
        findings.add(checked);
        findings.cut(Optional.of(checked), cut);
    }

    private int facts(CheckedReport checked, Report report) throws IOException {
        InputFacts input = checked.input();
        Worksheet sheet = output.book().newWorksheet(output.names().next(setting.word(Word.REPORT)));
        sheet.width(0, LABEL_WIDTH);
        sheet.width(1, VALUE_WIDTH);
        CellWriter cells = new CellWriter(sheet, output.shared(), setting);
        FactSheet facts = new FactSheet(cells, setting);
        facts.text(Word.TITLE, report.title().text());
        facts.text(Word.AGENCY, report.agency().orElse(""));
        facts.text(Word.YEAR, report.year().map(String::valueOf).orElse(""));
        facts.text(Word.TEMPLATE, report.schema().title().in(setting.locale()) + "（" + Facts.template(report) + "）");
        facts.text(Word.PATH, input.path());
        facts.text(Word.CONTAINER, input.container());
        facts.text(Word.INDEX, String.valueOf(checked.index() + 1));
        facts.text(Word.SHA256, input.sha256());
        facts.text(Word.READER, input.reader().map(r -> r.id() + " " + r.version()).orElse(""));
        facts.text(Word.STATUS, input.status().name());
        facts.text(Word.DETAIL, input.detail().in(setting.locale()));
        facts.count(Word.ERRORS, count(checked, Severity.ERROR));
        facts.count(Word.WARNINGS, count(checked, Severity.WARNING));
        facts.count(Word.INFOS, count(checked, Severity.INFO));
        facts.count(Word.UNDETERMINED, Facts.undetermined(checked));
        facts.count(Word.FAILED_RULES, Facts.failed(checked));
        Legend.fills(sheet, facts.rows() + 1, setting);
        Paint.print(sheet, false);
        output.end(sheet);
        return cells.cut();
    }

    private static long count(CheckedReport checked, Severity severity) {
        return checked.findings().stream().filter(f -> f.severity() == severity).count();
    }

    @Override
    public void addSetFindings(List<Finding> set) throws IOException {
        findings.add(set);
    }

    @Override
    public void finish() throws IOException {
        SheetRows sheet = new SheetRows(output, FindingRows.head(setting), setting.word(Word.FINDINGS), setting);
        findingRows.replay(sheet, context);
        sheet.finish();
        output.finish();
    }

    @Override
    public void close() throws IOException {
        try (findingRows) {
            output.close();
        }
    }

    /** Lines of a name and a value. */
    private static final class FactSheet {

        private final CellWriter cells;
        private final Setting setting;
        private int row;

        FactSheet(CellWriter cells, Setting setting) {
            this.cells = cells;
            this.setting = setting;
        }

        int rows() {
            return row;
        }

        void text(Word word, String value) {
            if (!value.isEmpty()) {
                name(word);
                cells.text(row, 1, value);
                Paint.words(cells.sheet().range(row, 1, row, 1));
                row++;
            }
        }

        void count(Word word, long value) {
            name(word);
            cells.sheet().value(row, 1, (Number) value);
            Paint.count(cells.sheet().range(row, 1, row, 1));
            row++;
        }

        private void name(Word word) {
            cells.text(row, 0, setting.word(word));
            Paint.head(cells.sheet().range(row, 0, row, 0));
        }
    }
}
