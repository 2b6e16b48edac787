package org.gouji.ui.internal.views;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.gouji.store.filing.FilingDetail;
import org.gouji.ui.internal.RowTable;
import org.gouji.ui.internal.browse.FilingFacts;
import org.gouji.ui.internal.browse.HistoryRow;
import org.gouji.ui.internal.report.Edits;

/** Everything that happened to the selected filing; any correction can be taken back here. */
public final class HistoryView extends FilingPart {

    public static final String ID = "org.gouji.ui.view.history";

    private RowTable<HistoryRow> table;

    @Override
    protected Control create(Composite parent) {
        table = new RowTable<>(parent, HistoryRow.class, texts().locale())
                .column(texts().get("history.time"), 5, HistoryRow::time)
                .column(texts().get("history.who"), 3, HistoryRow::who)
                .column(texts().get("history.what"), 4, HistoryRow::what)
                .column(texts().get("history.details"), 14, HistoryRow::details)
                .column(texts().get("history.reason"), 10, HistoryRow::reason);
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> selected().ifPresent(row -> {
            row.correction().ifPresent(id -> manager.add(turn(row)));
            row.waived().ifPresent(finding -> manager.add(unwaive(finding)));
            if (row.matched()) {
                manager.add(unmatch());
            }
        }));
        Control control = table.viewer().getControl();
        control.setMenu(menu.createContextMenu(control));
        return table.control();
    }

    private Action turn(HistoryRow row) {
        Action action = new Action(texts().get(row.active() ? "history.take-back" : "history.bring-back")) {
            @Override
            public void run() {
                filing().ifPresent(id -> new Edits(office(), texts()).set(id, row.correction().orElseThrow(),
                        !row.active()));
            }
        };
        action.setEnabled(!office().readOnly());
        return action;
    }

    private Action unwaive(String finding) {
        Action action = new Action(texts().get("history.take-waiver-back")) {
            @Override
            public void run() {
                filing().ifPresent(id -> new Edits(office(), texts()).unwaive(id, finding));
            }
        };
        action.setEnabled(!office().readOnly());
        return action;
    }

    private Action unmatch() {
        Action action = new Action(texts().get("history.take-match-back")) {
            @Override
            public void run() {
                filing().ifPresent(id -> new Edits(office(), texts()).unmatch(id));
            }
        };
        action.setEnabled(!office().readOnly());
        return action;
    }

    private Optional<HistoryRow> selected() {
        IStructuredSelection selection = table.viewer().getStructuredSelection();
        return selection.getFirstElement() instanceof HistoryRow row ? Optional.of(row) : Optional.empty();
    }

    @Override
    protected void show(Optional<FilingDetail> detail) {
        table.show(detail.map(d -> new FilingFacts(texts(), d, ZoneId.systemDefault()).history()).orElse(List.of()));
        setContentDescription(detail.isEmpty() ? texts().get("filing.none") : "");
    }

    @Override
    public void setFocus() {
        table.viewer().getControl().setFocus();
    }
}
