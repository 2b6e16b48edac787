package org.gouji.itests.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.gouji.store.Workspace;

/** The dialogs, the wizards and the preferences. */
final class TourOfDialogs {

    private static final String OURS = "org.gouji.ui.command.";
    private static final String REGISTER = "org.gouji.ui.view.register";

    private final Sights sights;

    TourOfDialogs(Sights sights) {
        this.sights = sights;
    }

    void go() throws Exception {
        for (String decision : List.of("waive", "return", "workspace.rules")) {
            command(OURS + decision, Map.of(), decision);
        }
        importing();
        command(OURS + "export", Map.of(), "export");
        command(OURS + "returns", Map.of(), "returns");
        migrating();
        command("org.eclipse.ui.views.showView", Map.of(), "show-view");
        about();
        register();
        preferences();
        held();
    }

    /** Somebody else has the workspace that is to be opened. */
    private void held() throws Exception {
        Path other = Path.of(System.getProperty(Tour.WORK)).resolveSibling("held");
        try (Workspace workspace = Folders.make(other)) {
            Folders.openLater(workspace.folder());
            sights.dialog("workspace-held");
        }
    }

    private void command(String id, Map<String, String> parameters, String name) throws Exception {
        Workbench.command(id, parameters);
        sights.dialog("dialog-" + name);
    }

    private void importing() throws Exception {
        String files = Arrays.stream(Folders.samples()).limit(5).map(Path::toString).collect(Collectors.joining("\n"));
        command(OURS + "import", Map.of("org.gouji.ui.parameter.sources", files), "import");
    }

    private void migrating() throws Exception {
        Workbench.command(OURS + "migrate", Map.of());
        sights.page("dialog-migrate");
        Optional<Button> next = Workbench.inUi(() -> Screen.in(Sights.top().orElseThrow(), Button.class).stream()
                .filter(each -> Integer.valueOf(IDialogConstants.NEXT_ID).equals(each.getData()) && each.isEnabled())
                .findFirst());
        if (next.isPresent()) {
            Workbench.later(() -> next.get().notifyListeners(SWT.Selection, new Event()));
            sights.page("dialog-migrate-next");
        }
        sights.close();
    }

    /** Behind it stand the details of the installation, a page a tab; what they list are the names of programs. */
    private void about() throws Exception {
        command("org.eclipse.ui.help.aboutAction", Map.of(), "about");
        Workbench.command("org.eclipse.ui.help.installationDialog", Map.of());
        sights.tabs("dialog-installation");
        sights.close();
    }

    /** Its buttons that ask for something; the last two open the system's own dialog for files. */
    private void register() throws Exception {
        Workbench.inUi(() -> {
            Trees.select(Trees.of(REGISTER).getItem(0));
            return REGISTER;
        });
        List<Button> buttons = Workbench.inUi(() -> Screen.in(Trees.area(REGISTER), Button.class));
        for (int i = 0; i < buttons.size() - 2; i++) {
            Button button = buttons.get(i);
            Workbench.later(() -> button.notifyListeners(SWT.Selection, new Event()));
            sights.dialog("dialog-register-" + i);
        }
    }

    private void preferences() throws Exception {
        Workbench.command("org.eclipse.ui.window.preferences", Map.of());
        sights.page("preferences");
        Tree tree = Workbench.inUi(() -> Screen.in(Sights.top().orElseThrow(), Tree.class).get(0));
        int count = Workbench.inUi(() -> all(tree).size());
        for (int i = 0; i < count; i++) {
            int page = i;
            Workbench.inUi(() -> {
                Trees.select(all(tree).get(page));
                return page;
            });
            sights.page("preferences-" + i);
        }
        sights.close();
    }

    private static List<TreeItem> all(Tree tree) {
        List<TreeItem> items = new ArrayList<>();
        Arrays.stream(tree.getItems()).forEach(item -> collect(item, items));
        return items;
    }

    private static void collect(TreeItem item, List<TreeItem> into) {
        into.add(item);
        item.setExpanded(true);
        Arrays.stream(item.getItems()).forEach(below -> collect(below, into));
    }
}
