package org.gouji.ui.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.gouji.model.document.Document;
import org.gouji.ui.internal.help.Contexts;
import org.gouji.ui.internal.present.FindingRow;
import org.gouji.ui.internal.present.GridCell;
import org.gouji.ui.internal.present.ReportPresenter;
import org.gouji.ui.internal.present.Texts;

/** One report: header, the original beside the form, and below the lists of problems with the facts of a cell. */
final class ReportPage {

    private static final int COMPARE = 0;
    private static final int NARRATIVE = 1;
    private static final int INFO = 2;
    private static final int[] UPPER_LOWER = {66, 34};
    private static final int[] LISTS_FACTS = {64, 36};

    private ReportPresenter presenter;
    private final Texts texts;
    private final Consumer<String> statusLine;
    private final Composite area;
    private final CTabFolder pages;
    private final ComparePage compare;
    private final NarrativePage narrative;
    private final InfoPage info;
    private final FactsPane facts;
    private final FindBar find;
    private final ProblemLists lists;
    private Composite head;
    private Consumer<String> cellListener = key -> {
    };

    ReportPage(Composite parent, ReportPresenter presenter, Texts texts, Consumer<String> statusLine) {
        this.presenter = presenter;
        this.texts = texts;
        this.statusLine = statusLine;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        head = header();
        find = new FindBar(area, texts, this::hits, this::setFocus);
        var parts = new SashForm(area, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        pages = new CTabFolder(parts, SWT.FLAT);
        compare = new ComparePage(pages, presenter, texts);
        compare.onSelect(this::show);
        page("page.compare", compare.control());
        narrative = new NarrativePage(pages, presenter, texts);
        narrative.onSelect(fingerprint -> finding(fingerprint).ifPresent(this::choose));
        narrative.onJump(fingerprint -> finding(fingerprint).ifPresent(this::jump));
        page("page.narrative", narrative.control());
        info = new InfoPage(pages, texts);
        page("page.info", info.control());
        Contexts.set(compare.control(), ComparePage.class);
        Contexts.set(narrative.control(), NarrativePage.class);
        Contexts.set(info.control(), InfoPage.class);
        pages.setSelection(COMPARE);
        var lower = new SashForm(parts, SWT.HORIZONTAL | SWT.SMOOTH);
        lists = new ProblemLists(lower, presenter, texts);
        lists.onSelect(this::show);
        var menus = new ReportMenus(this, texts);
        compare.form().ifPresent(form -> form.tables().forEach(menus::on));
        menus.on(lists.viewer().getTable());
        facts = new FactsPane(lower, texts);
        Split.keep(lower, "facts", LISTS_FACTS);
        Split.keep(parts, "lists", UPPER_LOWER);
    }

    private void page(String title, Control content) {
        var page = new CTabItem(pages, SWT.NONE);
        page.setText(texts.get(title));
        page.setControl(content);
    }

    /** The control to be placed in a window. */
    Composite control() {
        return area;
    }

    private Composite header() {
        Composite bar = HeaderBar.create(area, presenter.header());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        return bar;
    }

    /** Calls with the key of the cell that the user selects. */
    void onCell(Consumer<String> listener) {
        cellListener = listener;
    }

    /** Shows the original beside the form. */
    void original(Document document) {
        compare.original(document);
    }

    /** Says why the original cannot be shown. */
    void noOriginal(String why) {
        compare.noOriginal(why);
    }

    /** Calls when the officer wants to know about the file, until that is shown. */
    void onInfo(Runnable looker) {
        pages.addListener(SWT.Selection, event -> {
            if (pages.getSelectionIndex() == INFO) {
                looker.run();
            }
        });
    }

    /** What is known of the report besides its content. */
    InfoPage info() {
        return info;
    }

    /** From now on cells can be edited. */
    void edit(CellEditing how) {
        compare.form().ifPresent(form -> form.edit(how));
    }

    /** The finding that is selected in the list. */
    Optional<FindingRow> finding() {
        return lists.selected();
    }

    /** Whether the report can be changed. */
    boolean editable() {
        return compare.form().filter(FormTabs::editable).isPresent();
    }

    /** The first finding about the selected cell that is not waived. */
    Optional<FindingRow> findingOfCell() {
        return cell().flatMap(key -> presenter.findings().stream().filter(row -> row.cells().contains(key)
                && !presenter.review().waived().containsKey(row.fingerprint())).findFirst());
    }

    /** Whether something is proposed for the selected cell. */
    boolean fixable() {
        return cell().filter(key -> !presenter.alternatives(key).isEmpty() || presenter.findings().stream()
                .anyMatch(row -> row.fix().isPresent() && row.cells().contains(key))).isPresent();
    }

    private Optional<String> cell() {
        return compare.form().flatMap(FormTabs::selected).flatMap(GridCell::key);
    }

    /** Selects a finding in the list; the cell stays selected. */
    void select(FindingRow row) {
        lists.select(row);
        tell(row);
    }

    /** Shows a finding and gives the keyboard to where it is shown. */
    void open(FindingRow row) {
        show(row);
        setFocus();
    }

    /** Offers the changes that would mend the selected finding, or those about the selected cell and its values. */
    boolean offer(Consumer<FindingRow.Fix> taker) {
        Optional<String> key = cell();
        Stream<FindingRow.Fix> proposed = presenter.findings().stream()
                .filter(row -> lists.selected().equals(Optional.of(row))
                        || key.filter(row.cells()::contains).isPresent())
                .flatMap(row -> row.fix().stream());
        Stream<FindingRow.Fix> possible = key.stream().flatMap(cell -> presenter.alternatives(cell).stream());
        List<FindingRow.Fix> fixes = Stream.concat(proposed, possible).distinct().toList();
        if (compare.form().isEmpty() || fixes.isEmpty()) {
            return false;
        }
        pages.setSelection(COMPARE);
        compare.form().get().top().offer(fixes, taker);
        return true;
    }

    /** Shows the same report after a change; what is selected stays so. */
    void show(ReportPresenter changed) {
        presenter = changed;
        Composite before = head;
        head = header();
        head.moveAbove(before);
        before.dispose();
        compare.show(presenter);
        narrative.show(presenter);
        lists.show(presenter);
        compare.form().flatMap(FormTabs::selected).ifPresent(this::show);
        area.layout(true, true);
    }

    /** Shows a finding, or else a cell. */
    void reveal(Optional<String> key, Optional<String> fingerprint) {
        Optional<FindingRow> named = fingerprint.flatMap(this::finding);
        boolean nothing = named.isEmpty() && key.isEmpty() && lists.selected().isEmpty();
        Optional<FindingRow> row = nothing ? presenter.findings().stream().findFirst() : named;
        if (row.isPresent()) {
            lists.select(row.get());
            show(row.get());
        } else if (key.isPresent()) {
            pages.setSelection(COMPARE);
            compare.form().ifPresent(form -> form.reveal(key.get()));
        }
    }

    private Optional<FindingRow> finding(String fingerprint) {
        return presenter.findings().stream().filter(row -> row.fingerprint().equals(fingerprint)).findFirst();
    }

    /** Takes the keyboard from one part of the page to the next, or back. */
    void pane(int step) {
        List<Control> panes = new ArrayList<>(compare.panes());
        panes.addAll(List.of(narrative.control(), info.control(), lists.control(), facts.control()));
        Panes.go(panes, step);
    }

    /** Opens the field in which the officer types what is to be found. */
    void find() {
        find.open();
    }

    /** In the text where the text is shown, else in the form. */
    private List<Runnable> hits(String wanted) {
        if (pages.getSelectionIndex() == NARRATIVE) {
            return narrative.find(wanted);
        }
        return compare.form().map(form -> form.find(wanted).stream().map(key -> (Runnable) () -> {
            pages.setSelection(COMPARE);
            form.reveal(key);
        }).toList()).orElse(List.of());
    }

    /** The list that stands for the report's selection. */
    TableViewer viewer() {
        return lists.viewer();
    }

    void setFocus() {
        if (pages.getSelectionIndex() == COMPARE && compare.form().isPresent()) {
            compare.form().get().setFocus();
        } else {
            pages.getSelection().getControl().setFocus();
        }
    }

    private void show(GridCell cell) {
        cell.key().map(key -> presenter.facts(key)).ifPresent(facts::show);
        cell.key().ifPresent(cellListener);
        statusLine.accept(cell.spoken());
    }

    private void show(FindingRow row) {
        boolean inText = narrative.has(row.fingerprint())
                && (row.cells().isEmpty() || pages.getSelectionIndex() == NARRATIVE);
        pages.setSelection(inText ? NARRATIVE : COMPARE);
        narrative.reveal(row.fingerprint());
        compare.show(row);
        tell(row);
    }

    /** A click in the text: the list and the facts follow, the text stays as it is. */
    private void choose(FindingRow row) {
        lists.select(row);
        compare.show(row);
        tell(row);
    }

    /** From the text to the cell that contradicts it. */
    private void jump(FindingRow row) {
        choose(row);
        pages.setSelection(COMPARE);
        setFocus();
    }

    private void tell(FindingRow row) {
        String cell = row.cells().stream().findFirst().map(key -> presenter.facts(key)).orElse("");
        facts.show(presenter.facts(row) + (cell.isEmpty() ? "" : "\n\n" + cell));
        statusLine.accept(row.code() + "  " + row.message());
    }
}
