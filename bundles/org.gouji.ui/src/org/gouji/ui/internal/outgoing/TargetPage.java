package org.gouji.ui.internal.outgoing;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.gouji.ui.internal.present.Texts;

/** A page of a wizard that asks through which target and where something is written. */
public abstract class TargetPage extends WizardPage {

    private final Texts texts;
    private final List<TargetLine> targets;
    private final Place place;
    private TargetFields fields;
    private PlaceField where;

    /** A page that offers these targets. */
    protected TargetPage(String name, Texts texts, List<TargetLine> targets, Place place) {
        super(name);
        this.texts = texts;
        this.targets = List.copyOf(targets);
        this.place = place;
    }

    /** Proposes where it is written through a target. */
    protected abstract void propose(TargetLine target, PlaceField field);

    /** Judges the places that are typed. */
    protected final Place place() {
        return place;
    }

    /** What is chosen; not before the page is made. */
    protected final TargetFields fields() {
        return fields;
    }

    /** Where it is to be written; not before the page is made. */
    protected final PlaceField where() {
        return where;
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        fields = new TargetFields(area, texts, this::propose, this::check);
        where = new PlaceField(area, texts, this::check);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(where.control());
        setControl(area);
        fields.offer(targets);
    }

    /** Proposes anew where it is written. */
    protected final void propose() {
        if (where != null) {
            fields.target().ifPresent(target -> propose(target, where));
        }
        check();
    }

    private void check() {
        if (where == null || fields == null) {
            return;
        }
        boolean file = where.file();
        Optional<String> problem = fields.problem().or(() -> place.problem(where.typed(), file));
        setErrorMessage(problem.orElse(null));
        setMessage(place.warning(where.typed(), file).orElse(null), WARNING);
        setPageComplete(problem.isEmpty());
    }
}
