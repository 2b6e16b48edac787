package org.gouji.ui.internal.views;

import org.gouji.ui.internal.browse.ProblemTree;
import org.gouji.ui.internal.browse.ProblemTree.Grouping;
import org.gouji.ui.internal.browse.Twig;
import org.gouji.ui.internal.office.Change;
import org.gouji.ui.internal.office.Problems;
import org.gouji.ui.internal.work.Offices;
import org.gouji.ui.internal.work.Started;

/** Everything that is wrong in the workspace, by severity, code or agency. */
public final class ProblemsView extends TreePart<Grouping> {

    public static final String ID = "org.gouji.ui.view.problems";

    private final Problems problems = Offices.problems();

    public ProblemsView() {
        super(Grouping.class);
    }

    @Override
    Twig build(Grouping by, String wanted) {
        return new ProblemTree(texts(), office().snapshot().byId(), wanted).of(problems.all(),
                office().faults().all(), by);
    }

    @Override
    String summary(Twig root) {
        int left = problems.left();
        int waived = ProblemTree.waived(root);
        String open = texts().get("problems.summary", ProblemTree.open(root));
        String count = waived == 0 ? open : texts().get("problems.summary.waived", open, waived);
        return left == 0 ? count : texts().get("problems.left", count, left);
    }

    @Override
    void shown() {
        if (problems.left() == 0 && !problems.all().isEmpty()) {
            Started.say(Started.Stage.SETTLED);
        }
    }

    @Override
    void columns(LazyTree columns) {
        columns.column(texts().get("column.message"), 24, 300).column(texts().get("column.code"), 3, 64)
                .column(texts().get("column.agency"), 8, 150).column(texts().get("column.year"), 3, 56)
                .column(texts().get("column.place"), 10, 170);
    }

    @Override
    boolean concerns(Change.Kind kind) {
        return true;
    }

    @Override
    String name() {
        return "problems";
    }
}
