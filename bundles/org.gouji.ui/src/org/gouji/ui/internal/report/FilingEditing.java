package org.gouji.ui.internal.report;

import java.util.Optional;

import org.gouji.model.schema.CellSpec;
import org.gouji.store.WorkspaceException;
import org.gouji.store.correction.Corrections;
import org.gouji.store.correction.Replacement;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.FilingDetail;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.Memory;

/** Corrects the cells of a filing as it was seen. */
final class FilingEditing implements CellEditing {

    private final FilingDetail detail;
    private final Edits edits;
    private final Texts texts;

    FilingEditing(FilingDetail detail, Edits edits, Texts texts) {
        this.detail = detail;
        this.edits = edits;
        this.texts = texts;
    }

    @Override
    public String current(String key) {
        return seen(key).map(ValueText::text).orElse("");
    }

    @Override
    public Optional<String> problem(String key, String typed) {
        Optional<CellSpec> cell = detail.current().flatMap(report -> report.schema().cell(key));
        if (cell.isEmpty()) {
            return Optional.of(texts.get("edit.no-cell"));
        }
        try {
            Replacement.check(cell.get(), typed);
            return Optional.empty();
        } catch (WorkspaceException e) {
            return Optional.of(texts.of(e.text()));
        }
    }

    @Override
    public String reason(String key) {
        return Memory.reason();
    }

    @Override
    public void correct(String key, String typed, String reason) {
        seen(key).ifPresent(expected -> edits.correct(detail.filing().id(),
                new Corrections.Change(key, expected, typed, reason)));
    }

    private Optional<ValueText> seen(String key) {
        return detail.current().flatMap(report -> report.values().get(key)).map(ValueText::of);
    }
}
