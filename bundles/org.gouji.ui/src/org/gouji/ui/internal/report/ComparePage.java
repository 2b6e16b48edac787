package org.gouji.ui.internal.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.gouji.model.document.Document;
import org.gouji.ui.internal.original.SourceIndex;
import org.gouji.ui.internal.original.SourceMarks;
import org.gouji.ui.internal.present.FindingRow;
import org.gouji.ui.internal.present.GridCell;
import org.gouji.ui.internal.present.Relation;
import org.gouji.ui.internal.present.ReportHeader;
import org.gouji.ui.internal.present.ReportPresenter;
import org.gouji.ui.internal.present.Texts;

/** The original and the form side by side; selecting a cell on one side shows it on the other. */
final class ComparePage {

    private static final int[] ORIGINAL_FORM = {42, 58};

    private final SashForm area;
    private final OriginalPane original;
    private final Optional<FormTabs> form;
    private ReportPresenter presenter;
    private SourceMarks marks;

    ComparePage(Composite parent, ReportPresenter presenter, Texts texts) {
        this.presenter = presenter;
        marks = marks(presenter);
        area = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        original = new OriginalPane(area, marks, texts);
        ReportHeader header = presenter.header();
        if (header.advice().isEmpty()) {
            form = Optional.of(new FormTabs(area, presenter.tables(), this::relations, texts));
        } else {
            form = Optional.empty();
            new MessagePage(area).problem(header.status(), header.advice());
        }
        original.onClick(this::clicked);
        Split.keep(area, "compare", ORIGINAL_FORM);
    }

    Composite control() {
        return area;
    }

    /** The tables of the form; empty when the file holds no report. */
    Optional<FormTabs> form() {
        return form;
    }

    /** The parts through which the F6 key goes: the form, its relations, the original. */
    List<Control> panes() {
        return Stream.concat(form.stream().flatMap(tabs -> tabs.panes().stream()), Stream.of(original.control()))
                .toList();
    }

    /** Calls with the cell that the officer selects on either side. */
    void onSelect(Consumer<GridCell> listener) {
        form.ifPresent(tabs -> tabs.onSelect(cell -> {
            cell.key().ifPresent(this::markSource);
            listener.accept(cell);
        }));
    }

    /** Shows the original. */
    void original(Document document) {
        original.show(document);
    }

    /** Says why the original cannot be shown. */
    void noOriginal(String why) {
        original.say(why);
    }

    /** Shows the same report after a change. */
    void show(ReportPresenter changed) {
        presenter = changed;
        marks = marks(changed);
        original.marks(marks);
        form.ifPresent(tabs -> tabs.show(changed.tables()));
    }

    /** Marks what a finding is about, on both sides. */
    void show(FindingRow row) {
        form.ifPresent(tabs -> tabs.mark(row.table(), row.cells()));
        original.mark(
                Stream.concat(presenter.nodes(row).stream(), row.cells().stream().flatMap(key -> nodes(key).stream()))
                        .distinct().toList());
    }

    private List<Relation> relations(String key) {
        return presenter.relations(key);
    }

    private void markSource(String key) {
        original.mark(nodes(key));
    }

    private void clicked(String node) {
        List<String> keys = marks.index().map(index -> index.keys(node)).orElse(List.of());
        keys.stream().findFirst().ifPresent(key -> form.ifPresent(tabs -> {
            tabs.reveal(key);
            tabs.setFocus();
        }));
    }

    private static SourceMarks marks(ReportPresenter presenter) {
        return SourceMarks.of(presenter.checked(), presenter.review());
    }

    private List<String> nodes(String key) {
        return marks.index().map((SourceIndex index) -> index.nodes(key)).orElse(List.of());
    }
}
