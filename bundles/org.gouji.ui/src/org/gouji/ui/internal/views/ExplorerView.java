package org.gouji.ui.internal.views;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.gouji.ui.internal.browse.ReportTree;
import org.gouji.ui.internal.browse.ReportTree.Grouping;
import org.gouji.ui.internal.browse.Twig;
import org.gouji.ui.internal.intake.FileDrop;
import org.gouji.ui.internal.intake.ImportHandler;
import org.gouji.ui.internal.office.Change;
import org.gouji.ui.internal.work.OnScreen;
import org.gouji.ui.internal.work.Started;

/** All reports of the workspace, by agency, year or state. */
public final class ExplorerView extends TreePart<Grouping> {

    public static final String ID = "org.gouji.ui.view.explorer";

    private OnScreen screen;

    public ExplorerView() {
        super(Grouping.class);
    }

    @Override
    Twig build(Grouping by, String wanted) {
        return new ReportTree(texts(), LocalDate.now(), wanted).of(office().snapshot(), by);
    }

    @Override
    String summary(Twig root) {
        return office().folder().isEmpty()
                ? texts().get("workspace.none")
                : new ReportTree(texts(), LocalDate.now(), "").summary(office().snapshot());
    }

    @Override
    void shown() {
        if (!office().snapshot().filings().isEmpty()) {
            // After what waits already, the drawing of the rows included.
            tree().tree().getDisplay().asyncExec(() -> Started.say(Started.Stage.SHOWN));
        }
    }

    @Override
    void columns(LazyTree columns) {
        columns.column(texts().get("column.report"), 15, 230).column(texts().get("column.state"), 6, 66)
                .column(texts().get("column.problems"), 8, 124);
    }

    @Override
    public void createPartControl(Composite parent) {
        screen = new OnScreen(parent);
        super.createPartControl(parent);
        FileDrop.onto(tree().tree(), files -> ImportHandler.open(getSite().getShell(), files));
    }

    @Override
    public void notice(String text, List<String> failures) {
        describe(text);
    }

    @Override
    public void changed(Change change) {
        super.changed(change);
        if (change.kind() == Change.Kind.WORKSPACE) {
            describe("");
        }
    }

    private void describe(String text) {
        screen.later(() -> setContentDescription(text));
    }

    @Override
    boolean concerns(Change.Kind kind) {
        return kind == Change.Kind.WORKSPACE || kind == Change.Kind.FILINGS;
    }

    @Override
    String name() {
        return "explorer";
    }
}
