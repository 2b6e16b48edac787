package org.gouji.export.xlsx.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.gouji.model.Diagnostic;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.Proposal;
import org.gouji.model.report.Report;
import org.gouji.model.schema.CellSpec;
import org.gouji.spi.export.CheckedReport;

/** Writes findings, what reading and binding noticed, and what this workbook could not hold: one row each. */
final class FindingRows {

    static final String CUT = "xlsx.cut";

    private static final int NARROW = 8;
    private static final int MEDIUM = 20;
    private static final int WIDE = 32;
    private static final int TEXT = 80;
    private static final List<PlainHead.Title> TITLES = List.of(new PlainHead.Title(Word.PATH, WIDE),
            new PlainHead.Title(Word.CONTAINER, NARROW), new PlainHead.Title(Word.INDEX, NARROW),
            new PlainHead.Title(Word.AGENCY, MEDIUM), new PlainHead.Title(Word.YEAR, NARROW),
            new PlainHead.Title(Word.CODE, NARROW), new PlainHead.Title(Word.SEVERITY, NARROW),
            new PlainHead.Title(Word.PLACE, MEDIUM), new PlainHead.Title(Word.MESSAGE, TEXT),
            new PlainHead.Title(Word.ITEMS, WIDE), new PlainHead.Title(Word.KEYS, MEDIUM),
            new PlainHead.Title(Word.PROPOSAL, WIDE), new PlainHead.Title(Word.PROPOSED_VALUE, NARROW),
            new PlainHead.Title(Word.CONFIDENCE, NARROW), new PlainHead.Title(Word.WHY, WIDE),
            new PlainHead.Title(Word.FINGERPRINT, MEDIUM));
    private static final int FACTS = 5;
    private static final int AFTER_MESSAGE = 7;
    private static final int OF_PROPOSAL = 4;
    private static final int PERCENT_DIGITS = 4;

    private final Rows rows;
    private final Setting setting;

    FindingRows(Rows rows, Setting setting) {
        this.rows = rows;
        this.setting = setting;
    }

    static SheetHead head(Setting setting) {
        return new PlainHead(setting, TITLES);
    }

    /** Everything said about one report. */
    void add(CheckedReport checked) throws IOException {
        for (Finding finding : checked.findings()) {
            finding(Optional.of(checked), finding);
        }
        for (Diagnostic diagnostic : checked.diagnostics()) {
            about(Optional.of(checked));
            what(diagnostic.code(), diagnostic.severity(),
                    diagnostic.at().map(at -> Places.of(at, setting)).orElse(""), diagnostic.message());
            empty(AFTER_MESSAGE);
            end(Optional.of(checked));
        }
    }

    /** Findings about the reports together. */
    void add(List<Finding> findings) throws IOException {
        for (Finding finding : findings) {
            finding(Optional.empty(), finding);
        }
    }

    /** Says that a row of a report lost text. */
    void cut(Optional<CheckedReport> checked, int cells) throws IOException {
        if (cells > 0) {
            about(checked);
            what(CUT, Severity.WARNING, "", LocalizedText.same(setting.word(Word.CUT, cells)));
            rows.end();
        }
    }

    private void end(Optional<CheckedReport> checked) throws IOException {
        cut(checked, rows.end());
    }

    private void finding(Optional<CheckedReport> checked, Finding finding) throws IOException {
        about(checked);
        what(finding.code(), finding.severity(), Places.of(finding.at(), setting), finding.message());
        Optional<Report> report = checked.flatMap(CheckedReport::report);
        text(finding.keys().stream().map(key -> words(report, key)).collect(Collectors.joining("\n")));
        text(String.join("\n", finding.keys()));
        if (finding.proposal().isPresent()) {
            proposal(finding.proposal().get());
        } else {
            empty(OF_PROPOSAL);
        }
        text(finding.fingerprint());
        end(checked);
    }

    private String words(Optional<Report> report, String key) {
        return report.flatMap(r -> r.schema().cell(key)).map(CellSpec::name).map(name -> name.in(setting.locale()))
                .orElse(key);
    }

    private void about(Optional<CheckedReport> checked) throws IOException {
        if (checked.isEmpty()) {
            empty(FACTS);
            return;
        }
        CheckedReport about = checked.get();
        text(about.input().path());
        text(about.input().container());
        rows.whole(about.index() + 1L);
        text(about.report().flatMap(Report::agency).orElse(""));
        Optional<Integer> year = about.report().flatMap(Report::year);
        if (year.isPresent()) {
            rows.whole(year.get());
        } else {
            empty(1);
        }
    }

    private void what(String code, Severity severity, String place, LocalizedText message) throws IOException {
        text(code);
        text(setting.word(Word.of(severity)));
        text(place);
        text(message.in(setting.locale()));
    }

    private void proposal(Proposal proposal) throws IOException {
        text(proposal.what().in(setting.locale()));
        text(proposal.value().orElse(""));
        rows.number(BigDecimal.valueOf(proposal.confidence()).setScale(PERCENT_DIGITS, RoundingMode.HALF_UP),
                Mark.NONE);
        text(proposal.why().in(setting.locale()));
    }

    private void text(String text) throws IOException {
        rows.text(text, Mark.NONE);
    }

    private void empty(int cells) throws IOException {
        for (int i = 0; i < cells; i++) {
            rows.text("", Mark.NONE);
        }
    }
}
