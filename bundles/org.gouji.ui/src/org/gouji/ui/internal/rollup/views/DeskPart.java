package org.gouji.ui.internal.rollup.views;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.office.Change;
import org.gouji.ui.internal.office.OfficeListener;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.rollup.Answer;
import org.gouji.ui.internal.rollup.RollupDesk;
import org.gouji.ui.internal.rollup.RollupDesk.Topic;
import org.gouji.ui.internal.rollup.RollupQuestions;
import org.gouji.ui.internal.views.Rebuild;
import org.gouji.ui.internal.work.Offices;

/**
 * A view of the totals, worked out anew whenever what it shows may have changed.
 *
 * @param <T> what it shows
 */
abstract class DeskPart<T> extends ViewPart implements OfficeListener, RollupDesk.Listener {

    private final Texts texts = Workbenches.texts();
    private final RollupDesk desk = Desks.desk();
    private final RollupQuestions questions = Desks.questions();
    private Rebuild<Answer<T>> rebuild;

    /** Makes the control. */
    abstract Control create(Composite parent);

    /** Works out what is shown, away from the screen. */
    abstract Answer<T> work();

    /** Shows it, or why there is nothing. */
    abstract void show(Answer<T> answer);

    /** Whether it depends on that. */
    abstract boolean concerns(Topic topic);

    Texts texts() {
        return texts;
    }

    RollupDesk desk() {
        return desk;
    }

    RollupQuestions questions() {
        return questions;
    }

    @Override
    public void createPartControl(Composite parent) {
        Control control = create(parent);
        rebuild = new Rebuild<>(control, this::work, this::show);
        Offices.office().add(this);
        desk.add(this);
        soon();
    }

    /** Works it out again. */
    void soon() {
        rebuild.soon();
    }

    @Override
    public void changed(Topic topic) {
        if (concerns(topic)) {
            soon();
        }
    }

    @Override
    public void changed(Change change) {
        if (change.kind() == Change.Kind.WORKSPACE || change.kind() == Change.Kind.FILINGS) {
            soon();
        }
    }

    @Override
    public void dispose() {
        Offices.office().remove(this);
        desk.remove(this);
        super.dispose();
    }
}
