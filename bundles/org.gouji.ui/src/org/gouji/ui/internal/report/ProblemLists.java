package org.gouji.ui.internal.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.gouji.ui.internal.RowTable;
import org.gouji.ui.internal.present.CheckRow;
import org.gouji.ui.internal.present.DiagnosticRow;
import org.gouji.ui.internal.present.FindingRow;
import org.gouji.ui.internal.present.ReportPresenter;
import org.gouji.ui.internal.present.Texts;

/** The lists below a report: findings, what was noticed while reading, and how each check ended. */
final class ProblemLists {

    private final CTabFolder folder;
    private final Texts texts;
    private final RowTable<FindingRow> findings;
    private final RowTable<DiagnosticRow> diagnostics;
    private final RowTable<CheckRow> checks;

    ProblemLists(Composite parent, ReportPresenter presenter, Texts texts) {
        this.texts = texts;
        folder = new CTabFolder(parent, SWT.BORDER | SWT.FLAT);
        findings = findings();
        diagnostics = diagnostics();
        checks = checks();
        List.of(findings, diagnostics, checks).forEach(table -> {
            var page = new CTabItem(folder, SWT.NONE);
            page.setControl(table.control());
        });
        show(presenter);
        boolean onlyNotes = presenter.findings().isEmpty() && !presenter.diagnostics().isEmpty();
        folder.setSelection(onlyNotes ? 1 : 0);
    }

    Control control() {
        return folder;
    }

    void onSelect(Consumer<FindingRow> listener) {
        findings.onSelect(listener);
    }

    /** The finding that is selected. */
    Optional<FindingRow> selected() {
        return findings.selected();
    }

    TableViewer viewer() {
        return findings.viewer();
    }

    /** Shows the lists of the same report after a change. */
    void show(ReportPresenter presenter) {
        findings.show(presenter.findings());
        diagnostics.show(presenter.diagnostics());
        checks.show(presenter.checks());
        folder.getItem(0).setText(texts.get("pages.findings", presenter.findings().size()));
        folder.getItem(1).setText(texts.get("pages.diagnostics", presenter.diagnostics().size()));
        folder.getItem(2).setText(texts.get("pages.checks", presenter.checks().size()));
    }

    /** Selects a finding without telling anybody. */
    void select(FindingRow row) {
        folder.setSelection(0);
        findings.select(row);
    }

    private RowTable<FindingRow> findings() {
        return new RowTable<>(folder, FindingRow.class, texts.locale())
                .marked(texts.get("column.severity"), 3, FindingRow::severityWord, FindingRow::severity)
                .column(texts.get("column.code"), 2, FindingRow::code)
                .column(texts.get("column.message"), 20, FindingRow::message)
                .column(texts.get("column.place"), 8, FindingRow::place)
                .column(texts.get("column.proposal"), 12, FindingRow::proposal);
    }

    private RowTable<DiagnosticRow> diagnostics() {
        return new RowTable<>(folder, DiagnosticRow.class, texts.locale())
                .marked(texts.get("column.severity"), 3, DiagnosticRow::severityWord, DiagnosticRow::severity)
                .column(texts.get("column.code"), 6, DiagnosticRow::code)
                .column(texts.get("column.note"), 26, DiagnosticRow::message)
                .column(texts.get("column.place"), 10, DiagnosticRow::place);
    }

    private RowTable<CheckRow> checks() {
        return new RowTable<>(folder, CheckRow.class, texts.locale())
                .marked(texts.get("column.code"), 3, CheckRow::code, CheckRow::severity)
                .column(texts.get("column.result"), 4, CheckRow::result)
                .column(texts.get("column.counts"), 6, CheckRow::counts)
                .column(texts.get("column.reasons"), 24, CheckRow::reasons)
                .column(texts.get("column.rule"), 6, CheckRow::rule);
    }
}
