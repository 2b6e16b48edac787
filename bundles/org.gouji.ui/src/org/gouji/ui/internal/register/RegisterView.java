package org.gouji.ui.internal.register;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.gouji.store.register.Body;
import org.gouji.store.register.RegisterFile;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.browse.Twig;
import org.gouji.ui.internal.office.Change;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.office.OfficeListener;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.register.FormDialog.Form;
import org.gouji.ui.internal.views.LazyTree;
import org.gouji.ui.internal.views.Rebuild;
import org.gouji.ui.internal.work.Offices;
import org.gouji.ui.internal.work.Say;

/** The agency register of a day: its bodies one under the other, and what an officer may change. */
public final class RegisterView extends ViewPart implements OfficeListener {

    public static final String ID = "org.gouji.ui.view.register";

    private static final int OPEN_ALL = 300;
    private static final int COLUMNS = 3;
    private static final int DAY_WIDTH = 110;
    private static final String[] FILES = {"*.xlsx", "*.csv"};

    private final Office office = Offices.office();
    private final Texts texts = Workbenches.texts();
    private final RegisterChanges changes = new RegisterChanges(office, texts);
    private volatile String filter = "";
    private volatile LocalDate day = LocalDate.now();
    private Bodies bodies = new Bodies(List.of());
    private LazyTree tree;
    private Label summary;
    private Rebuild<Shown> rebuild;

    private record Shown(Bodies bodies, Twig root, boolean openAll) {
    }

    @Override
    public void createPartControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(6, 2).margins(2, 2).applyTo(area);
        fields(area);
        summary = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        tree = new LazyTree(area).column(texts.get("register.name"), 10, 180).column(texts.get("register.code"), 6, 130)
                .column(texts.get("register.level"), 4, 95).column(texts.get("register.since"), 4, 90)
                .column(texts.get("register.until"), 4, 90);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).applyTo(tree.control());
        buttons(area);
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::menu);
        tree.tree().setMenu(menu.createContextMenu(tree.tree()));
        rebuild = new Rebuild<>(area, this::work, this::show);
        office.add(this);
        rebuild.soon();
    }

    private void fields(Composite area) {
        var search = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        search.setMessage(texts.get("register.filter"));
        search.addListener(SWT.Modify, event -> {
            filter = search.getText();
            rebuild.soon();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        new Label(area, SWT.NONE).setText(texts.get("register.day"));
        var date = new Text(area, SWT.BORDER | SWT.SINGLE);
        date.setText(day.toString());
        date.setToolTipText(texts.get("reason.day.format"));
        date.addListener(SWT.Modify, event -> day(date.getText()));
        GridDataFactory.fillDefaults().hint(DAY_WIDTH, SWT.DEFAULT).applyTo(date);
    }

    private void day(String typed) {
        try {
            day = LocalDate.parse(typed.strip());
            rebuild.soon();
        } catch (DateTimeParseException e) {
            // Half a day is typed; the bodies of the last whole one stay in sight.
            summary.setText(texts.get("reason.day.wrong"));
        }
    }

    private void buttons(Composite area) {
        var bar = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(bar);
        List<Action> actions = List.of(found(), rename(), shortName(), move(), end(), read(), write());
        bar.setLayout(RowLayoutFactory.fillDefaults().wrap(true).spacing(4).create());
        actions.forEach(action -> {
            var button = new Button(bar, SWT.PUSH);
            button.setText(action.getText());
            button.addListener(SWT.Selection, event -> action.run());
        });
    }

    private void menu(IMenuManager manager) {
        List.of(found(), rename(), shortName(), move(), end()).forEach(action -> {
            action.setEnabled(!office.readOnly());
            manager.add(action);
        });
    }

    private Action found() {
        return action("register.found.menu", () -> ask(questions().found(selected()),
                values -> changes.found(questions(), values)));
    }

    private Action rename() {
        return action("register.rename.menu", () -> with(body -> ask(questions().rename(body),
                values -> changes.rename(body, values))));
    }

    private Action shortName() {
        return action("register.short.menu", () -> with(body -> ask(questions().shortName(body),
                values -> changes.shortName(body, values))));
    }

    private Action move() {
        return action("register.move.menu", () -> with(body -> ask(questions().move(body),
                values -> questions().other(values).ifPresent(to -> changes.move(body, to.id(), values)))));
    }

    private Action end() {
        return action("register.end.menu", () -> with(body -> ask(questions().end(body),
                values -> changes.end(body, questions().other(values).map(Body::id), values))));
    }

    private Action read() {
        return action("register.import", () -> file(SWT.OPEN)
                .ifPresent(file -> RegisterFile.format(file.toString())
                        .ifPresentOrElse(format -> changes.read(file, format), this::unknownFormat)));
    }

    private Action write() {
        return action("register.export", () -> file(SWT.SAVE)
                .ifPresent(file -> RegisterFile.format(file.toString())
                        .ifPresentOrElse(format -> changes.write(file, format), this::unknownFormat)));
    }

    private void unknownFormat() {
        Say.warning(getSite().getShell(), texts.get("register.title"), texts.get("register.format"));
    }

    private Action action(String key, Runnable work) {
        return new Action(texts.get(key)) {
            @Override
            public void run() {
                if (office.readOnly() && !key.equals("register.export")) {
                    Say.warning(getSite().getShell(), texts.get("register.title"), texts.get("register.no-workspace"));
                } else {
                    work.run();
                }
            }
        };
    }

    private Optional<Path> file(int style) {
        var dialog = new FileDialog(getSite().getShell(), style);
        dialog.setFilterExtensions(FILES);
        dialog.setOverwrite(true);
        if (style == SWT.SAVE) {
            dialog.setFileName(texts.get("register.file"));
        }
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    private Questions questions() {
        return new Questions(texts, bodies, day);
    }

    private Optional<Body> selected() {
        return tree.selectedTwig().flatMap(bodies::of);
    }

    private void with(Consumer<Body> work) {
        selected().ifPresentOrElse(work,
                () -> Say.warning(getSite().getShell(), texts.get("register.title"), texts.get("register.none")));
    }

    private void ask(Form form, Consumer<Map<String, String>> work) {
        var dialog = new FormDialog(getSite().getShell(), texts, form);
        if (dialog.open() == Window.OK) {
            work.accept(dialog.values());
        }
    }

    private Shown work() {
        String wanted = filter;
        LocalDate of = day;
        try {
            Bodies now = new Bodies(office.ask(workspace -> workspace.register().all(of)).orElse(List.of()));
            Twig root = now.tree(texts, wanted);
            return new Shown(now, root, now.count() <= OPEN_ALL);
        } catch (IOException e) {
            Platform.getLog(RegisterView.class).error("cannot read the register", e);
            return new Shown(new Bodies(List.of()), Twig.root(List.of()), false);
        }
    }

    private void show(Shown shown) {
        bodies = shown.bodies();
        tree.show(shown.root(), shown.openAll());
        summary.setText(texts.get("register.count", bodies.count()));
        summary.getParent().layout();
    }

    @Override
    public void changed(Change change) {
        if (change.kind() == Change.Kind.WORKSPACE || change.kind() == Change.Kind.FILINGS) {
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
