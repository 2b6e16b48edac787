package org.gouji.ui.internal.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.gouji.ui.internal.ViewingEditor;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.office.Change;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.office.OfficeListener;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.Memory;
import org.gouji.ui.internal.work.Offices;
import org.gouji.ui.internal.work.OnScreen;

/** What an officer can begin with, and where to learn it. Goes away by itself when a workspace is opened. */
public final class WelcomeEditor extends ViewingEditor implements OfficeListener {

    public static final String ID = "org.gouji.ui.editor.welcome";

    static final String GUIDE = "/org.gouji.ui.help/pages/";
    private static final String OPEN = "org.gouji.ui.command.workspace.open";
    private static final String NEW = "org.gouji.ui.command.workspace.new";
    private static final String FOLDER = "org.gouji.ui.parameter.folder";
    private static final String VIEW = "org.eclipse.ui.views.showView";
    private static final int MOST_RECENT = 5;

    private final Texts texts = Workbenches.texts();
    private final Office office = Offices.office();
    private WelcomeForm form;
    private OnScreen screen;

    /** Shows the page, or brings it to the top. */
    public static void open(IWorkbenchPage page) {
        try {
            page.openEditor(new WelcomeInput(Workbenches.texts().get("welcome.tab")), ID);
        } catch (PartInitException e) {
            Platform.getLog(WelcomeEditor.class).error("cannot show the welcome page", e);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        form = new WelcomeForm(parent, texts);
        screen = new OnScreen(form.control());
        start();
        learn();
        form.done();
        office.add(this);
    }

    private void start() {
        form.column(texts.get("welcome.start"));
        link("workspace.new", () -> run(NEW, Map.of()));
        link("workspace.open", () -> run(OPEN, Map.of()));
        List<Path> recent = Memory.folders().stream().limit(MOST_RECENT).toList();
        if (!recent.isEmpty()) {
            form.part(texts.get("welcome.recent"));
            recent.forEach(folder -> form.small(Objects.requireNonNullElse(folder.getFileName(), folder).toString(),
                    folder.toString(), () -> run(OPEN, Map.of(FOLDER, folder.toString()))));
            form.end();
        }
        link("import", () -> run("org.gouji.ui.command.import", Map.of()));
        link("samples", () -> run("org.gouji.ui.command.samples", Map.of()));
        link("file", () -> run("org.gouji.ui.command.open", Map.of()));
    }

    private void learn() {
        form.column(texts.get("welcome.learn"));
        link("first", () -> run(VIEW, Map.of(VIEW + ".viewId", "org.gouji.ui.view.first")));
        link("guide", () -> help("index.html"));
        link("keys", () -> help("keys.html"));
        link("trouble", () -> help("trouble.html"));
        link("new", () -> help("whatsnew.html"));
    }

    private void link(String name, Runnable action) {
        form.link(texts.get("welcome." + name), texts.get("welcome." + name + ".hint"), action);
    }

    private static void help(String page) {
        PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(GUIDE + page);
    }

    private void run(String command, Map<String, String> parameters) {
        Commands.run(getSite().getWorkbenchWindow(), command, parameters);
    }

    @Override
    public void changed(Change change) {
        if (change.kind() == Change.Kind.WORKSPACE && office.folder().isPresent()) {
            screen.later(() -> getSite().getPage().closeEditor(this, false));
        }
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        office.remove(this);
        super.dispose();
    }
}
