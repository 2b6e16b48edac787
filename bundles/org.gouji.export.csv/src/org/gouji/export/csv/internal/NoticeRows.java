package org.gouji.export.csv.internal;

import java.util.List;
import java.util.Locale;

import org.gouji.model.Diagnostic;
import org.gouji.model.LocalizedText;
import org.gouji.model.finding.Finding;
import org.gouji.spi.export.CheckedReport;

/** A row a notice: what reading and binding noted, corrections and waivers, who is missing from a total. */
final class NoticeRows implements Rows {

    private static final List<LocalizedText> HEADER = List.of(LocalizedText.of("代码", "code"),
            LocalizedText.of("级别", "severity"), LocalizedText.of("说明", "notice"), LocalizedText.of("位置", "at"),
            LocalizedText.of("文件中的位置", "locator"));

    private final Locale locale;

    NoticeRows(Locale locale) {
        this.locale = locale;
    }

    @Override
    public List<String> header() {
        return Facts.header(HEADER, locale);
    }

    @Override
    public List<List<String>> of(CheckedReport checked) {
        List<String> facts = Facts.of(checked, locale);
        return checked.diagnostics().isEmpty()
                ? List.of(Facts.bare(facts, HEADER))
                : checked.diagnostics().stream().map(notice -> Facts.row(facts, fields(notice))).toList();
    }

    private List<String> fields(Diagnostic notice) {
        return List.of(notice.code(), notice.severity().id(), notice.message().in(locale),
                notice.at().map(at -> at.node()).orElse(""),
                notice.at().map(at -> Places.locator(at, locale)).orElse(""));
    }

    /** Findings have a table of their own. */
    @Override
    public List<List<String>> ofSet(List<Finding> findings) {
        return List.of();
    }
}
