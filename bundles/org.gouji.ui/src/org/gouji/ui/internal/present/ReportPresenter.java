package org.gouji.ui.internal.present;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.model.schema.FormLayout;
import org.gouji.model.schema.FormLayout.LayoutCell;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.SectionSpec;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.InputFacts;

/** Turns a checked report into what its editor shows. */
public final class ReportPresenter {

    private final Texts texts;
    private volatile Optional<List<TableGrid>> grids = Optional.empty();
    private final Places places;
    private final CheckedReport checked;
    private final Review review;

    public ReportPresenter(CheckedReport checked, Texts texts) {
        this(checked, Review.NONE, texts);
    }

    /** Shows also what officers did with the report. */
    public ReportPresenter(CheckedReport checked, Review review, Texts texts) {
        this.checked = checked;
        this.review = review;
        this.texts = texts;
        this.places = new Places(texts);
    }

    /** What is shown. */
    public CheckedReport checked() {
        return checked;
    }

    /** What officers did with it. */
    public Review review() {
        return review;
    }

    /** The nodes of the original that a finding names itself. */
    public List<String> nodes(FindingRow row) {
        return checked.findings().stream().filter(finding -> finding.fingerprint().equals(row.fingerprint()))
                .flatMap(finding -> finding.at().stream())
                .filter(at -> at.precision() == SourceRange.Precision.CELL).map(SourceRange::node).distinct().toList();
    }

    /** What stands above the tables. */
    public ReportHeader header() {
        InputFacts input = checked.input();
        Optional<Report> report = checked.report();
        String template = report.map(this::template).orElse("");
        String reasons = report.map(r -> lines(r.fit().reasons())).orElse("");
        return new ReportHeader(report.map(this::title).orElse(fileName(input)), template, reasons,
                texts.get("header.status", statusWord(input.status())), texts.of(input.detail()), severity(input),
                report.map(r -> summary()).orElse(""), report.isPresent() ? "" : advice(input));
    }

    /** Name of the report in a list of several: agency and year, or the part of the container. */
    public String shortName() {
        String inside = checked.input().container();
        return checked.report().map(this::title).orElse(inside.isEmpty() ? fileName(checked.input()) : inside);
    }

    /** The form's tables in its order; empty without a report. The first who asks works them out. */
    public List<TableGrid> tables() {
        if (grids.isEmpty()) {
            grids = Optional.of(checked.report().map(this::tables).orElse(List.of()));
        }
        return grids.get();
    }

    /** The findings, gravest first. */
    public List<FindingRow> findings() {
        return checked.findings().stream().sorted(Comparator.comparing(Finding::severity).reversed())
                .map(this::finding).sorted(Comparator.comparing(FindingRow::severity).reversed()).toList();
    }

    /** What was noticed while reading and binding, gravest first. */
    public List<DiagnosticRow> diagnostics() {
        return checked.diagnostics().stream().sorted(Comparator.comparing(Diagnostic::severity).reversed())
                .map(this::diagnostic).toList();
    }

    /** How each rule code ended: what broke first, then in the order of the codes. */
    public List<CheckRow> checks() {
        return checked.outcomes().stream().map(this::check)
                .sorted(Comparator.comparing((CheckRow row) -> row.severity() != Severity.ERROR)).toList();
    }

    /** The relations that a cell takes part in, with their numbers. */
    public List<Relation> relations(String key) {
        return checked.report().map(report -> new Relations(texts, report).of(key)).orElse(List.of());
    }

    /** The changes that would settle an uncertain cell, one for each of its possible values. */
    public List<FindingRow.Fix> alternatives(String key) {
        return checked.report().flatMap(report -> report.values().get(key).map(new Alternatives(texts, report)::of))
                .orElse(List.of());
    }

    /** Everything known of a cell, a line a fact; empty for an unknown key. */
    public String facts(String key) {
        return checked.report().flatMap(report -> report.values().get(key).map(value -> {
            CellFacts facts = new CellFacts(texts, report, checked.findings(), review);
            List<String> lines = facts.of(value).stream()
                    .map(fact -> texts.get("fact.line", fact.name(), fact.text())).toList();
            return String.join("\n", lines);
        })).orElse("");
    }

    /** Everything known of a finding, a line a fact. */
    public String facts(FindingRow row) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("fact.line", texts.get("fact.finding"),
                row.severityWord() + "  " + row.code() + "  " + row.message()));
        if (!row.proposal().isEmpty()) {
            lines.add(texts.get("fact.line", texts.get("fact.proposal"), row.proposal()));
        }
        if (review.waived().containsKey(row.fingerprint())) {
            lines.add(texts.get("fact.line", texts.get("fact.waived"), review.waived().get(row.fingerprint())));
        }
        if (!row.place().isEmpty()) {
            lines.add(texts.get("fact.line", texts.get("fact.where"), row.place()));
        }
        return String.join("\n", lines);
    }

    private List<TableGrid> tables(Report report) {
        CellFacts facts = new CellFacts(texts, report, checked.findings(), review);
        return report.schema().tables().stream().map(table -> table(report, table, facts)).toList();
    }

    private TableGrid table(Report report, FormTable table, CellFacts facts) {
        FormLayout layout = FormLayout.of(report.schema(), table);
        List<GridCell> cells = layout.cells().stream().map(cell -> cell(report, cell, facts)).toList();
        return new TableGrid(table.id(), tableTitle(report, table), layout.rows(), layout.columns(), cells);
    }

    private GridCell cell(Report report, LayoutCell place, CellFacts facts) {
        if (place.key().isEmpty()) {
            return new GridCell(place, place.text(), CellLook.LABEL, Optional.empty(), "", place.text());
        }
        String key = place.key().get();
        Value value = report.values().get(key).orElseGet(() -> Value.missing(key));
        Optional<Severity> worst = facts.findingsOf(key).stream()
                .filter(finding -> !review.waived().containsKey(finding.fingerprint())).map(Finding::severity)
                .max(Comparator.naturalOrder());
        CellLook look = review.corrected().containsKey(key) ? CellLook.CORRECTED : CellLook.of(value.state());
        return new GridCell(place, CellFacts.shown(value), look, worst, facts.tooltip(value),
                facts.spoken(value));
    }

    private String tableTitle(Report report, FormTable table) {
        String title = texts.of(table.title());
        return report.schema().sections().stream().filter(section -> section.id().equals(table.section())).findFirst()
                .map(SectionSpec::numeral).filter(numeral -> !numeral.isEmpty())
                .map(numeral -> texts.get("table.title", texts.numeral(numeral), title)).orElse(title);
    }

    private FindingRow finding(Finding finding) {
        Optional<Report> report = checked.report();
        List<String> cells = report.map(r -> new CellSearch(r).cells(finding)).orElse(List.of());
        String table = report.flatMap(r -> new CellSearch(r).table(finding, cells)).orElse("");
        String place = cells.isEmpty() || report.isEmpty()
                ? finding.at().stream().findFirst().map(places::text).orElse("")
                : new CellFacts(texts, report.get(), List.of(), review).name(cells.get(0));
        boolean waived = review.waived().containsKey(finding.fingerprint());
        String word = word(finding.severity());
        return new FindingRow(waived ? Severity.INFO : finding.severity(),
                waived ? texts.get("finding.waived", word) : word, finding.code(),
                texts.of(finding.message()), proposal(finding), place, cells, table, finding.fingerprint(),
                fix(finding));
    }

    private String proposal(Finding finding) {
        return finding.proposal().map(proposal -> {
            String what = texts.of(proposal.what());
            String why = texts.of(proposal.why());
            String sure = CellFacts.percent(proposal.confidence());
            return why.isBlank() ? texts.get("proposal.short", what, sure) : texts.get("proposal", what, sure, why);
        }).orElse("");
    }

    private Optional<FindingRow.Fix> fix(Finding finding) {
        return finding.proposal().filter(proposal -> proposal.key().isPresent() && proposal.value().isPresent())
                .map(proposal -> new FindingRow.Fix(proposal.key().get(), proposal.value().get(),
                        texts.of(proposal.what()), texts.get("fix.reason", finding.code(), texts.of(proposal.what()))));
    }

    private DiagnosticRow diagnostic(Diagnostic diagnostic) {
        return new DiagnosticRow(diagnostic.severity(), word(diagnostic.severity()), diagnostic.code(),
                texts.of(diagnostic.message()), diagnostic.at().map(places::text).orElse(""));
    }

    private CheckRow check(RuleOutcome outcome) {
        Severity severity = switch (outcome.result()) {
            case FAILED -> Severity.ERROR;
            case FINDINGS -> Severity.WARNING;
            case PASSED, NOT_APPLICABLE -> Severity.INFO;
        };
        String counts = texts.get("check.counts", outcome.checked(), outcome.undetermined());
        String reasons = String.join(texts.get("list.separator"), outcome.reasons().stream().map(texts::of).toList());
        return new CheckRow(severity, outcome.code(), texts.get("check." + Words.id(outcome.result())), counts, reasons,
                outcome.rule());
    }

    private String title(Report report) {
        String agency = report.agency().orElse(texts.get("header.agency.unknown"));
        return report.year().map(year -> texts.get("header.title", agency, year)).orElse(agency);
    }

    private String template(Report report) {
        return texts.get("header.template", texts.of(report.schema().title()), report.schema().basis().paper(),
                CellFacts.percent(report.fit().score()));
    }

    private String summary() {
        String open = texts.get("header.summary", count(Severity.ERROR), count(Severity.WARNING),
                count(Severity.INFO));
        String all = review.waived().isEmpty() ? open : texts.get("header.waived", open, review.waived().size());
        return review.state().map(state -> texts.get("header.state", all, state)).orElse(all);
    }

    private long count(Severity severity) {
        return checked.findings().stream().filter(finding -> finding.severity() == severity)
                .filter(finding -> !review.waived().containsKey(finding.fingerprint())).count();
    }

    private String advice(InputFacts input) {
        if (input.status().hasDocument()) {
            String why = String.join("\n", diagnostics().stream().map(DiagnosticRow::message).toList());
            return texts.get("advice.no-report") + (why.isEmpty() ? "" : "\n\n" + why);
        }
        String detail = texts.of(input.detail());
        return detail.isBlank() ? texts.get("advice.unreadable") : detail;
    }

    private Severity severity(InputFacts input) {
        if (!input.status().hasDocument() || checked.report().isEmpty()) {
            return Severity.ERROR;
        }
        return input.status().complete() ? Severity.INFO : Severity.WARNING;
    }

    private String word(Severity severity) {
        return texts.get("severity." + severity.id());
    }

    private String statusWord(InputStatus status) {
        return texts.get("status." + Words.id(status));
    }

    private String lines(List<LocalizedText> parts) {
        return String.join("\n", parts.stream().map(texts::of).toList());
    }

    private static String fileName(InputFacts input) {
        return input.path().substring(Math.max(input.path().lastIndexOf('/'), input.path().lastIndexOf('\\')) + 1);
    }
}
