package org.gouji.export.csv.internal;

import java.util.List;
import java.util.Locale;

import org.gouji.model.LocalizedText;
import org.gouji.spi.export.CheckedReport;

/** Rows that begin with the facts of their report. */
abstract class FactRows implements Rows {

    private final List<LocalizedText> columns;
    private final Locale locale;

    /** The columns after the facts. */
    FactRows(List<LocalizedText> columns, Locale locale) {
        this.columns = columns;
        this.locale = locale;
    }

    final Locale locale() {
        return locale;
    }

    @Override
    public final List<String> header() {
        return Facts.header(columns, locale);
    }

    /** A row for each of these; one with nothing but the facts where there is none. */
    final List<List<String>> rows(CheckedReport checked, List<List<String>> fields) {
        List<String> facts = Facts.of(checked, locale);
        return fields.isEmpty()
                ? List.of(Facts.bare(facts, columns))
                : fields.stream().map(each -> Facts.row(facts, each)).toList();
    }
}
