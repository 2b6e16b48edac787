package org.gouji.export.csv.internal;

import java.util.List;
import java.util.Locale;

import org.gouji.model.Diagnostic;
import org.gouji.model.LocalizedText;
import org.gouji.model.finding.Finding;
import org.gouji.spi.export.CheckedReport;

/** A row a notice: what reading and binding noted, corrections and waivers, who is missing from a total. */
final class NoticeRows extends FactRows {

    private static final List<LocalizedText> HEADER = List.of(LocalizedText.of("代码", "code"),
            LocalizedText.of("级别", "severity"), LocalizedText.of("说明", "notice"), LocalizedText.of("位置", "at"),
            LocalizedText.of("文件中的位置", "locator"));

    NoticeRows(Locale locale) {
        super(HEADER, locale);
    }

    @Override
    public List<List<String>> of(CheckedReport checked) {
        return rows(checked, checked.diagnostics().stream().map(this::fields).toList());
    }

    private List<String> fields(Diagnostic notice) {
        return List.of(notice.code(), notice.severity().id(), notice.message().in(locale()),
                notice.at().map(at -> at.node()).orElse(""),
                notice.at().map(at -> Places.locator(at, locale())).orElse(""));
    }

    /** Findings have a table of their own. */
    @Override
    public List<List<String>> ofSet(List<Finding> findings) {
        return List.of();
    }
}
