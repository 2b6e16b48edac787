package org.gouji.export.xlsx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportTarget;
import org.gouji.spi.export.InputFacts;

/**
 * Many reports, a row each, and all findings. The first form's sheet is written as its reports come; everything else
 * waits in spool files, because a package takes one sheet after the other.
 */
final class ListBook implements Book {

    private static final List<PlainHead.Title> UNREAD = List.of(new PlainHead.Title(Word.PATH, 40),
            new PlainHead.Title(Word.CONTAINER, 20), new PlainHead.Title(Word.STATUS, 22),
            new PlainHead.Title(Word.DETAIL, 80), new PlainHead.Title(Word.SIZE, 12));

    private final ExportContext context;
    private final Setting setting;
    private final Output output;
    private final SpooledRows findingRows;
    private final FindingRows findings;
    private final SpooledRows unread;
    private final List<Form> forms = new ArrayList<>();

    /** The sheets of a form: one unless it has more keys than a sheet has columns. */
    private record Form(FormSchema schema, List<Heading> headings, List<ReportSheet> sheets) {
    }

    ListBook(ExportTarget target, ExportContext context, Setting setting) throws IOException {
        this.context = context;
        this.setting = setting;
        this.findingRows = new SpooledRows(context.spool(), setting);
        this.findings = new FindingRows(findingRows, setting);
        this.unread = new SpooledRows(context.spool(), setting);
        this.output = new Output(target, context);
    }

    @Override
    public void add(CheckedReport checked) throws IOException {
        context.checkpoint();
        int cut = 0;
        if (checked.report().isPresent()) {
            Report report = checked.report().get();
            Form form = form(report.schema());
            ReportRow row = ReportRow.of(checked, report, form.headings());
            for (ReportSheet sheet : form.sheets()) {
                cut += sheet.add(row);
            }
        } else {
            cut = unread(checked.input());
        }
        findings.add(checked);
        findings.cut(Optional.of(checked), cut);
    }

    private int unread(InputFacts input) throws IOException {
        unread.text(input.path(), Mark.NONE);
        unread.text(input.container(), Mark.NONE);
        unread.text(input.status().name(), Mark.NONE);
        unread.text(input.detail().in(setting.locale()), Mark.NONE);
        unread.whole(input.size());
        return unread.end();
    }

    private Form form(FormSchema schema) throws IOException {
        for (Form form : forms) {
            if (ReportSheet.same(form.schema(), schema)) {
                return form;
            }
        }
        List<Heading> headings = Heading.of(schema, setting.locale());
        Form form = new Form(schema, headings, new ArrayList<>());
        int space = setting.limits().columns() - Facts.COLUMNS.size();
        for (int from = 0; from == 0 || from < headings.size(); from += space) {
            List<Heading> page = headings.subList(from, Math.min(headings.size(), from + space));
            form.sheets().add(sheet(schema, page, from));
        }
        forms.add(form);
        return form;
    }

    private ReportSheet sheet(FormSchema schema, List<Heading> headings, int from) throws IOException {
        String name = setting.word(Word.REPORTS) + schema.basis().mark();
        ReportHead head = new ReportHead(setting, headings);
        return forms.isEmpty() && from == 0
                ? new ReportSheet(output, name, head)
                : new ReportSheet(new SpooledRows(context.spool(), setting), name, head, from);
    }

    @Override
    public void addSetFindings(List<Finding> set) throws IOException {
        findings.add(set);
    }

    @Override
    public void finish() throws IOException {
        context.checkpoint();
        for (Form form : forms) {
            for (ReportSheet sheet : form.sheets()) {
                sheet.finish(output, context);
            }
        }
        replay(findingRows, FindingRows.head(setting), Word.FINDINGS);
        if (unread.size() > 0) {
            replay(unread, new PlainHead(setting, UNREAD), Word.UNREAD);
        }
        Legend.write(output, setting);
        output.finish();
    }

    private void replay(SpooledRows rows, SheetHead head, Word name) throws IOException {
        SheetRows sheet = new SheetRows(output, head, setting.word(name), setting);
        rows.replay(sheet, context);
        sheet.finish();
    }

    @Override
    public void close() throws IOException {
        try (findingRows; unread; output) {
            for (Form form : forms) {
                for (ReportSheet sheet : form.sheets()) {
                    sheet.close();
                }
            }
        }
    }
}
