package org.gouji.ui.internal.report;

import java.util.List;
import java.util.Optional;

import org.gouji.model.schema.CellSpec;
import org.gouji.store.WorkspaceException;
import org.gouji.store.correction.Corrections;
import org.gouji.store.correction.Replacement;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.FilingDetail;
import org.gouji.ui.internal.present.CellBlocks;
import org.gouji.ui.internal.present.GridCell;
import org.gouji.ui.internal.present.PasteRow;
import org.gouji.ui.internal.present.PasteRow.Outcome;
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

    @Override
    public List<PasteRow> preview(List<CellBlocks.Pasted> pasted) {
        return pasted.stream().map(each -> each.cell().flatMap(GridCell::key).map(key -> row(key, each.typed()))
                .orElseGet(() -> new PasteRow("", "", "", each.typed(), texts.get("edit.no-cell"), Outcome.WRONG)))
                .toList();
    }

    private PasteRow row(String key, String typed) {
        String now = current(key);
        String name = detail.current().flatMap(report -> report.schema().cell(key)).map(cell -> texts.of(cell.name()))
                .orElse(key);
        Optional<String> problem = problem(key, typed);
        if (problem.isPresent()) {
            return new PasteRow(key, name, now, typed, problem.get(), Outcome.WRONG);
        }
        boolean stays = now.strip().equals(typed);
        return new PasteRow(key, name, now, typed, texts.get(stays ? "paste.stays" : "paste.changes"),
                stays ? Outcome.STAYS : Outcome.CHANGES);
    }

    @Override
    public void correct(List<PasteRow> rows, String reason) {
        List<Corrections.Change> changes = rows.stream().filter(PasteRow::changes)
                .flatMap(row -> seen(row.key())
                        .map(expected -> new Corrections.Change(row.key(), expected, row.typed(), reason)).stream())
                .toList();
        edits.correct(detail.filing().id(), changes);
    }

    private Optional<ValueText> seen(String key) {
        return detail.current().flatMap(report -> report.values().get(key)).map(ValueText::of);
    }
}
