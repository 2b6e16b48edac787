package org.gouji.batch.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.gouji.core.CheckResult;
import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.Proposal;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.model.report.Report;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.InputFacts;

/** What check shows to people: a header for each report, then its findings, at the end the counts. */
final class CheckText implements CheckOutput {

    private static final String INDENT = "  ";

    private final Terminal terminal;
    private final Texts texts;
    private final Words words;
    private final Severity show;
    private final Function<Finding, List<String>> remarks;

    CheckText(Terminal terminal, Texts texts, Severity show) {
        this(terminal, texts, show, finding -> List.of());
    }

    /** Each finding is followed by the remarks on it. */
    CheckText(Terminal terminal, Texts texts, Severity show, Function<Finding, List<String>> remarks) {
        this.remarks = remarks;
        this.terminal = terminal;
        this.texts = texts;
        this.words = new Words(texts, terminal.colour());
        this.show = show;
    }

    @Override
    public void add(CheckedReport checked) {
        terminal.hideProgress();
        trouble(checked).forEach(terminal::line);
        diagnostics(checked);
        findings(checked.findings());
        failed(checked.outcomes());
        int undetermined = Tally.undetermined(checked);
        if (undetermined > 0) {
            terminal.line(INDENT + texts.of(Message.UNDETERMINED, undetermined));
        }
    }

    @Override
    public void addSet(CheckResult together) {
        if (!together.findings().isEmpty()) {
            terminal.line(words.bold(texts.of(Message.SET_FINDINGS)));
            together.findings().stream().filter(f -> f.severity().atLeast(show))
                    .forEach(f -> finding(f, words.setPlaces(f.at())));
            hidden(together.findings(), Severity.WARNING, Message.HIDDEN_WARNING);
            hidden(together.findings(), Severity.INFO, Message.HIDDEN_INFO);
        }
        open(together.outcomes());
        failed(together.outcomes());
    }

    /** What could not be decided of all reports together is not fine: the codes, by the first reason. */
    private void open(List<RuleOutcome> outcomes) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        outcomes.stream().filter(o -> o.undetermined() > 0 && o.result() != RuleOutcome.Result.FAILED)
                .forEach(o -> codes.computeIfAbsent(o.reasons().stream().findFirst().map(words::clean).orElse(""),
                        r -> new ArrayList<>()).add(o.code()));
        codes.forEach((reason, those) -> terminal
                .line(texts.of(Message.SET_UNDETERMINED, String.join(" ", those), reason)));
    }

    @Override
    public void close(Tally tally, List<Inputs.Skipped> skipped) {
        terminal.line(summary(texts, tally));
    }

    /** The header, and below it why the input is unreadable or without a report. */
    List<String> trouble(CheckedReport checked) {
        List<String> lines = new ArrayList<>();
        lines.add(header(checked));
        if (!checked.input().detail().equals(LocalizedText.EMPTY)) {
            lines.add(INDENT + words.clean(checked.input().detail()));
        }
        if (checked.report().isEmpty() && checked.input().status().hasDocument()) {
            lines.add(INDENT + texts.of(Message.NO_REPORT));
        }
        return lines;
    }

    static String summary(Texts texts, Tally tally) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.of(Message.SUMMARY, tally.inputs(), tally.reports(), tally.findings(Severity.ERROR),
                tally.findings(Severity.WARNING), tally.findings(Severity.INFO)));
        parts.add(texts.of(Message.SUMMARY_UNREADABLE, tally.unreadable(), tally.partial()));
        parts.add(texts.of(Message.SUMMARY_UNDETERMINED, tally.undetermined()));
        if (tally.failed() > 0) {
            parts.add(texts.of(Message.SUMMARY_FAILED, tally.failed()));
        }
        return String.join(texts.of(Message.SEPARATOR), parts);
    }

    private String header(CheckedReport checked) {
        InputFacts input = checked.input();
        List<String> parts = new ArrayList<>();
        parts.add(words.bold(Words.clean(place(input) + number(checked))));
        Optional<Report> report = checked.report();
        report.flatMap(Report::agency).map(Words::clean).ifPresent(parts::add);
        report.flatMap(Report::year).map(y -> texts.of(Message.YEAR, y)).ifPresent(parts::add);
        report.map(r -> r.fit().template()).ifPresent(parts::add);
        if (input.status() != InputStatus.OK) {
            parts.add("[" + input.status() + "]");
        }
        return String.join(INDENT, parts);
    }

    private static String place(InputFacts input) {
        return Words.inside(input.path(), input.container());
    }

    private String number(CheckedReport checked) {
        return checked.index() == 0 ? "" : " " + texts.of(Message.REPORT_NUMBER, checked.index() + 1);
    }

    private void diagnostics(CheckedReport checked) {
        // The reason of the status stands in the header already.
        checked.diagnostics().stream().filter(d -> d.severity().atLeast(show))
                .filter(d -> !d.message().equals(checked.input().detail())).forEach(this::diagnostic);
    }

    private void diagnostic(Diagnostic diagnostic) {
        String place = diagnostic.at().map(words::place).map(p -> INDENT + p).orElse("");
        terminal.line(INDENT + words.diagnostic(diagnostic.severity()) + place + INDENT
                + words.clean(diagnostic.message()));
    }

    private void findings(List<Finding> findings) {
        findings.stream().filter(f -> f.severity().atLeast(show)).forEach(f -> finding(f, words.places(f.at())));
        hidden(findings, Severity.WARNING, Message.HIDDEN_WARNING);
        hidden(findings, Severity.INFO, Message.HIDDEN_INFO);
    }

    private void finding(Finding finding, String places) {
        terminal.line(String.join(INDENT, "", words.severity(finding.severity()), places,
                finding.code(), words.clean(finding.message())));
        finding.proposal().ifPresent(this::proposal);
        remarks.apply(finding).forEach(remark -> terminal.line(INDENT + INDENT + INDENT + remark));
    }

    private void proposal(Proposal proposal) {
        String what = texts.of(Message.CONFIDENCE, words.clean(proposal.what()), Words.percent(proposal.confidence()));
        terminal.line(INDENT + INDENT + INDENT + texts.of(Message.PROPOSAL, what));
    }

    private void hidden(List<Finding> findings, Severity severity, Message message) {
        long number = findings.stream().filter(f -> f.severity() == severity).count();
        if (number > 0 && !severity.atLeast(show)) {
            terminal.line(INDENT + texts.of(message, number));
        }
    }

    private void failed(List<RuleOutcome> outcomes) {
        outcomes.stream().filter(o -> o.result() == RuleOutcome.Result.FAILED).forEach(this::failed);
    }

    private void failed(RuleOutcome outcome) {
        String why = String.join("; ", outcome.reasons().stream().map(words::clean).toList());
        terminal.line(INDENT + texts.of(Message.CHECK_FAILED, outcome.code() + " (" + outcome.rule() + ")", why));
    }
}
