package org.gouji.ui.internal.views;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.browse.Twig;
import org.gouji.ui.internal.office.Change;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.office.OfficeListener;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.report.OpenFilings;
import org.gouji.ui.internal.work.Offices;

/**
 * A view with a filter, a choice of groups, a summary and a tree.
 *
 * @param <G> the groupings
 */
abstract class TreePart<G extends Enum<G>> extends ViewPart implements OfficeListener {

    private static final int OPEN_ALL = 300;
    private static final int COLUMNS = 3;
    private static final String FILTER = "filter";
    private static final String GROUPING = "grouping";

    private final Office office = Offices.office();
    private final Texts texts = Workbenches.texts();
    private final List<G> groupings;
    private volatile String filter = "";
    private volatile G grouping;
    private LazyTree tree;
    private Label summary;
    private Optional<IMemento> kept = Optional.empty();
    private Text field;
    private Rebuild<Shown> rebuild;

    TreePart(Class<G> groupings) {
        this.groupings = List.of(groupings.getEnumConstants());
        grouping = this.groupings.get(0);
    }

    private record Shown(Twig root, String summary, boolean openAll) {
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        kept = Optional.ofNullable(memento);
        filter = kept.map(each -> each.getString(FILTER)).orElse("");
        kept.map(each -> each.getString(GROUPING)).flatMap(name -> groupings.stream()
                .filter(each -> each.name().equals(name)).findFirst()).ifPresent(each -> grouping = each);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(FILTER, filter);
        memento.putString(GROUPING, grouping.name());
        tree.save(memento);
    }

    /** Works out the tree, away from the screen. */
    abstract Twig build(G by, String wanted);

    /** Works out the summary, away from the screen. */
    abstract String summary(Twig root);

    /** Adds the columns. */
    abstract void columns(LazyTree columns);

    /** Whether the tree may have changed. */
    abstract boolean concerns(Change.Kind kind);

    /** What the texts of this view begin with. */
    abstract String name();

    Office office() {
        return office;
    }

    Texts texts() {
        return texts;
    }

    LazyTree tree() {
        return tree;
    }

    @Override
    public void createPartControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(4, 2).margins(2, 2).applyTo(area);
        field = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        field.setMessage(texts.get("filter.hint"));
        field.setText(filter);
        field.addListener(SWT.Modify, event -> filter(field.getText()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        new Label(area, SWT.NONE).setText(texts.get("grouping"));
        grouping(area);
        summary = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(summary);
        tree = new LazyTree(area);
        columns(tree);
        kept.ifPresent(tree::restore);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).applyTo(tree.control());
        tree.onOpen(target -> OpenFilings.open(getSite().getPage(), target));
        getSite().setSelectionProvider(tree);
        var menu = new MenuManager();
        tree.tree().setMenu(menu.createContextMenu(tree.tree()));
        getSite().registerContextMenu(menu, tree);
        rebuild = new Rebuild<>(area, this::work, this::show);
        office.add(this);
        rebuild.soon();
    }

    private void grouping(Composite area) {
        var combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        groupings.forEach(each -> combo.add(texts.get(name() + ".by." + each.name().toLowerCase(Locale.ROOT))));
        combo.select(groupings.indexOf(grouping));
        combo.addListener(SWT.Selection, event -> {
            grouping = groupings.get(combo.getSelectionIndex());
            rebuild.soon();
        });
    }

    private void filter(String text) {
        filter = text;
        rebuild.soon();
    }

    private Shown work() {
        String wanted = filter;
        Twig root = build(grouping, wanted);
        return new Shown(root, summary(root), !wanted.isBlank() && root.leaves() <= OPEN_ALL);
    }

    private void show(Shown shown) {
        tree.show(shown.root(), shown.openAll());
        summary.setText(shown.summary().replace("&", "&&"));
        summary.setToolTipText(shown.summary());
        shown();
    }

    /** The tree has been shown. */
    void shown() {
        // Only some want to know.
    }

    @Override
    public void changed(Change change) {
        if (concerns(change.kind())) {
            rebuild.soon();
        }
    }

    @Override
    public void setFocus() {
        tree.tree().setFocus();
    }

    @Override
    public void dispose() {
        office.remove(this);
        super.dispose();
    }
}
