package org.gouji.export.csv.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.SourceRange;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.Proposal;
import org.gouji.spi.export.CheckedReport;

/** A row a finding; what has none has one row with an empty code. */
final class FindingRows extends FactRows {

    private static final List<LocalizedText> HEADER = List.of(LocalizedText.of("代码", "code"),
            LocalizedText.of("级别", "severity"), LocalizedText.of("问题", "message"),
            LocalizedText.of("键", "keys"), LocalizedText.of("建议", "proposal"),
            LocalizedText.of("建议值", "proposed value"), LocalizedText.of("位置", "at"),
            LocalizedText.of("文件中的位置", "locator"), LocalizedText.of("指纹", "fingerprint"));

    private static final String AND = "; ";

    FindingRows(Locale locale) {
        super(HEADER, locale);
    }

    @Override
    public List<List<String>> of(CheckedReport checked) {
        return rows(checked, checked.findings().stream().map(this::fields).toList());
    }

    @Override
    public List<List<String>> ofSet(List<Finding> findings) {
        return findings.stream().map(finding -> Facts.row(Facts.none(), fields(finding))).toList();
    }

    private List<String> fields(Finding finding) {
        Optional<Proposal> proposal = finding.proposal();
        return List.of(finding.code(), finding.severity().id(), finding.message().in(locale()),
                String.join(AND, finding.keys()), proposal.map(p -> p.what().in(locale())).orElse(""),
                proposal.flatMap(Proposal::value).orElse(""),
                String.join(AND, finding.at().stream().map(SourceRange::node).toList()),
                String.join(AND, finding.at().stream().map(range -> Places.locator(range, locale()))
                        .filter(place -> !place.isEmpty()).toList()),
                finding.fingerprint());
    }
}
