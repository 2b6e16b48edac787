package org.gouji.ui.internal.report;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.gouji.ui.internal.present.FindingRow;
import org.gouji.ui.internal.present.Texts;

/** The context menus of a report: on a cell of the form, and on a finding of the list. */
final class ReportMenus {

    private static final String FIX = "org.gouji.ui.command.fix";
    private static final String WAIVE = "org.gouji.ui.command.waive";
    private static final String COPY = "org.eclipse.ui.edit.copy";
    private static final String PASTE = "org.eclipse.ui.edit.paste";
    private static final String FIND = "org.eclipse.ui.edit.findReplace";

    private final ReportPage page;
    private final Texts texts;

    ReportMenus(ReportPage page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    /** On the cells of a table. */
    void on(FormCanvas form) {
        BooleanSupplier some = () -> form.selected().isPresent();
        new PopupMenu(form.canvas()).below(form::place)
                .item(texts.get("popup.edit"), "edit", () -> "F2", form::editable, form::open)
                .command(texts.get("popup.fix"), "fix", FIX, () -> form.editable() && page.fixable(), this::choose)
                .command(texts.get("popup.waive"), "waive", WAIVE,
                        () -> form.editable() && page.findingOfCell().isPresent(), this::choose)
                .line()
                .item(texts.get("popup.copy"), "copy", () -> PopupMenu.key(COPY), some, form::copy)
                .item(texts.get("popup.paste"), "paste", () -> PopupMenu.key(PASTE), form::editable, form::paste)
                .line()
                .command(texts.get("popup.find"), "find", FIND, () -> true, () -> {
                });
    }

    /** What follows is about the finding of the cell, also when another one is selected in the list. */
    private void choose() {
        page.findingOfCell().ifPresent(page::select);
    }

    /** On the list of findings. */
    void on(Table findings) {
        BooleanSupplier changes = () -> page.finding().isPresent() && page.editable();
        new PopupMenu(findings).below(() -> place(findings))
                .item(texts.get("popup.goto"), "goto", () -> "", () -> page.finding().isPresent(),
                        () -> page.finding().ifPresent(page::open))
                .line()
                .command(texts.get("popup.fix"), "fix", FIX,
                        () -> changes.getAsBoolean() && page.finding().flatMap(FindingRow::fix).isPresent(), () -> {
                        })
                .command(texts.get("popup.waive"), "waive", WAIVE, changes, () -> {
                });
    }

    private static Optional<Rectangle> place(Table table) {
        TableItem[] selected = table.getSelection();
        return selected.length == 0 ? Optional.empty() : Optional.of(selected[0].getBounds(0));
    }
}
