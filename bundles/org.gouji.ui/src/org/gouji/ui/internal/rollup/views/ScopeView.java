package org.gouji.ui.internal.rollup.views;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.gouji.ui.internal.browse.Twig;
import org.gouji.ui.internal.office.Change;
import org.gouji.ui.internal.rollup.Answer;
import org.gouji.ui.internal.rollup.RollupDesk.Topic;
import org.gouji.ui.internal.rollup.RollupQuestions.Choices;
import org.gouji.ui.internal.rollup.Scope.Pick;
import org.gouji.ui.internal.rollup.ScopeTree;

/** Where the officer chooses the year and the bodies that are added up. */
public final class ScopeView extends DeskPart<Choices> {

    public static final String ID = "org.gouji.ui.view.scope";

    private static final int COLUMNS = 2;
    private static final int OPEN_ALL = 300;

    private Combo years;
    private Combo picks;
    private Text filter;
    private Label summary;
    private CheckTree tree;
    private volatile String wanted = "";
    private volatile boolean other;
    private Set<Long> counted = Set.of();

    @Override
    Control create(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(4, 2).margins(2, 2).applyTo(area);
        years = combo(area, "rollup.year");
        years.addListener(SWT.Selection, event -> {
            if (years.getSelectionIndex() >= 0) {
                desk().scope(desk().scope().in(Integer.parseInt(years.getText())));
            }
        });
        picks = combo(area, "rollup.pick");
        for (Pick pick : Pick.values()) {
            picks.add(texts().get("rollup.pick." + pick.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        picks.select(0);
        picks.addListener(SWT.Selection, event -> pick(Pick.values()[picks.getSelectionIndex()]));
        filter = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        filter.setMessage(texts().get("rollup.filter"));
        filter.addListener(SWT.Modify, event -> {
            wanted = filter.getText();
            soon();
        });
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(filter);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(summary);
        tree = new CheckTree(area).column(texts().get("column.agency"), 14).column(texts().get("column.report"), 5);
        tree.onCheck(this::check);
        tree.onSelect(this::select);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).applyTo(tree.control());
        return area;
    }

    private Combo combo(Composite area, String name) {
        new Label(area, SWT.NONE).setText(texts().get(name));
        var combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private void pick(Pick pick) {
        desk().scope(pick == Pick.CHOSEN ? desk().scope().choosing(counted) : desk().scope().by(pick));
    }

    private void check(Twig line, boolean on) {
        Set<Long> bodies = new HashSet<>(counted);
        List<Twig> lines = ScopeTree.body(line).isPresent() ? List.of(line) : line.twigs();
        for (Twig each : lines) {
            Optional<Long> body = ScopeTree.body(each);
            body.ifPresent(id -> {
                if (on) {
                    bodies.add(id);
                } else {
                    bodies.remove(id);
                }
            });
        }
        counted = Set.copyOf(bodies);
        desk().scope(desk().scope().choosing(bodies));
    }

    /** In a tree the line that is selected stands at the top, unless bodies are chosen one by one. */
    private void select(Twig line) {
        Optional<Long> body = ScopeTree.body(line).filter(id -> id > 0);
        if (desk().scope().pick() != Pick.CHOSEN && body.isPresent()) {
            desk().scope(desk().scope().under(body.get()));
        }
    }

    @Override
    Answer<Choices> work() {
        return questions().choices(wanted);
    }

    @Override
    void show(Answer<Choices> answer) {
        if (other) {
            other = false;
            tree.forget();
        }
        List<String> known = new ArrayList<>();
        desk().years().descendingSet().forEach(year -> known.add(String.valueOf(year)));
        years.setItems(known.toArray(String[]::new));
        desk().year().ifPresent(year -> years.setText(String.valueOf(year)));
        picks.select(desk().scope().pick().ordinal());
        counted = answer.value().map(choices -> choices.area().bodies()).orElse(Set.of());
        answer.value().ifPresentOrElse(choices -> tree.show(choices.root(), ids(counted),
                !wanted.isBlank() && choices.root().leaves() <= OPEN_ALL), tree::forget);
        summary.setText(answer.value().map(choices -> texts().get("rollup.scope", choices.area().name(),
                choices.area().bodies().size())).orElse(answer.problem()).replace("&", "&&"));
        summary.getParent().layout(true, true);
    }

    private static Set<String> ids(Set<Long> bodies) {
        return bodies.stream().map(ScopeTree::id).collect(Collectors.toSet());
    }

    @Override
    boolean concerns(Topic topic) {
        return topic == Topic.SCOPE;
    }

    @Override
    public void changed(Change change) {
        if (change.kind() == Change.Kind.WORKSPACE) {
            other = true;
            desk().clear();
        }
        super.changed(change);
    }

    @Override
    public void setFocus() {
        tree.tree().setFocus();
    }
}
