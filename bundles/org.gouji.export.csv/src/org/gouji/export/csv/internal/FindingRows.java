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
final class FindingRows implements Rows {

    private static final List<LocalizedText> HEADER = List.of(LocalizedText.of("代码", "code"),
            LocalizedText.of("级别", "severity"), LocalizedText.of("问题", "message"),
            LocalizedText.of("键", "keys"), LocalizedText.of("建议", "proposal"),
            LocalizedText.of("建议值", "proposed value"), LocalizedText.of("位置", "at"),
            LocalizedText.of("文件中的位置", "locator"), LocalizedText.of("指纹", "fingerprint"));

    private static final String AND = "; ";

    private final Locale locale;

    FindingRows(Locale locale) {
        this.locale = locale;
    }

    @Override
    public List<String> header() {
        return Facts.header(HEADER, locale);
    }

    @Override
    public List<List<String>> of(CheckedReport checked) {
        List<String> facts = Facts.of(checked, locale);
        return checked.findings().isEmpty()
                ? List.of(Facts.bare(facts, HEADER))
                : checked.findings().stream().map(finding -> row(facts, finding)).toList();
    }

    @Override
    public List<List<String>> ofSet(List<Finding> findings) {
        return findings.stream().map(finding -> row(Facts.none(), finding)).toList();
    }

    private List<String> row(List<String> facts, Finding finding) {
        Optional<Proposal> proposal = finding.proposal();
        return Facts.row(facts, List.of(finding.code(), finding.severity().id(), finding.message().in(locale),
                String.join(AND, finding.keys()), proposal.map(p -> p.what().in(locale)).orElse(""),
                proposal.flatMap(Proposal::value).orElse(""),
                String.join(AND, finding.at().stream().map(SourceRange::node).toList()),
                String.join(AND, finding.at().stream().map(range -> Places.locator(range, locale))
                        .filter(place -> !place.isEmpty()).toList()),
                finding.fingerprint()));
    }
}
