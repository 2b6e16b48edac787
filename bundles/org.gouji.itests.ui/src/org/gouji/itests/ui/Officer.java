package org.gouji.itests.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IStartup;

/** Works in a workbench of its own, writes down how it looks, and closes it. */
public final class Officer implements IStartup {

    static final String WORK = "gouji.restart.work";
    static final String RECORD = "gouji.restart.record";
    static final String BACK = "gouji.restart.back";

    private static final String REPORT = "示例县水利局";

    @Override
    public void earlyStartup() {
        OwnRecord.begin(RECORD, Officer::work, Workbench::close);
    }

    private static List<String> work() throws Exception {
        Path work = Path.of(System.getProperty(WORK));
        if (Boolean.getBoolean(BACK)) {
            Folders.awaitStatus("工作区：" + work.getFileName());
            Screen.await("the cell", () -> Forms.selected() != null);
        } else {
            KeyChoice.keep("下一份有错误的报告", SWT.F7, SWT.NONE);
            leave(work);
        }
        Screen.await("all problems", () -> !Trees.summary(Trees.PROBLEMS).contains("整理"));
        Screen.await("the report", () -> Trees.of(Trees.EXPLORER).getSelectionCount() == 1);
        Screen.save(Boolean.getBoolean(BACK) ? "restart-after" : "restart-before");
        return Workbench.inUi(Officer::look);
    }

    /** Arranges everything in another way than it is at the first start. */
    private static void leave(Path work) throws Exception {
        Folders.open(work);
        Screen.await("the problems", () -> Trees.has(Trees.PROBLEMS, "错误（2）"));
        Workbench.inUi(() -> {
            Trees.expandAll(Trees.PROBLEMS);
            Trees.open(Trees.find(Trees.PROBLEMS, "财政局").orElseThrow());
            Trees.open(Trees.find(Trees.PROBLEMS, REPORT).orElseThrow());
            Trees.group(Trees.EXPLORER, "年度");
            Trees.filter(Trees.EXPLORER, "示例县");
            Trees.filter(Trees.PROBLEMS, REPORT);
            Trees.group(Trees.PROBLEMS, "机关");
            stack(Trees.EXPLORER).setContainerData("4200");
            return work;
        });
        Screen.await("the cell", () -> Forms.selected() != null);
        Screen.await("the year", () -> Trees.of(Trees.EXPLORER).getItemCount() == 1);
        Workbench.inUi(() -> {
            Trees.expandAll(Trees.EXPLORER);
            Trees.select(Trees.find(Trees.EXPLORER, REPORT).orElseThrow());
            Workbench.page().activate(Workbench.page().getActiveEditor());
            return work;
        });
    }

    private static MUIElement stack(String view) throws Exception {
        MPart part = Workbench.show(view).getSite().getService(MPart.class);
        MUIElement placed = part.getCurSharedRef() == null ? part : part.getCurSharedRef();
        return placed.getParent();
    }

    /** UI thread only. */
    private static List<String> look() throws Exception {
        return List.of("perspective: " + Workbench.page().getPerspective().getId(),
                "editors: " + Arrays.stream(Workbench.page().getEditorReferences()).map(IEditorReference::getTitle)
                        .toList(),
                "editor on top: " + Workbench.page().getActiveEditor().getTitle(), "cell: " + Forms.selected(),
                "explorer: " + tree(Trees.EXPLORER), "problems: " + tree(Trees.PROBLEMS),
                "sash: " + stack(Trees.EXPLORER).getContainerData() + ", width "
                        + Trees.area(Trees.EXPLORER).getSize().x,
                "window: " + Screen.shell().getSize().x + " x " + Screen.shell().getSize().y,
                "key of the next report: " + KeyChoice.of("org.gouji.ui.command.next"),
                "shells: " + Arrays.stream(Screen.shell().getDisplay().getShells()).filter(Shell::isVisible).count());
    }

    private static List<String> tree(String view) {
        String groups = Screen.in(Trees.area(view), Combo.class).get(0).getText();
        String filter = Screen.in(Trees.area(view), Text.class).get(0).getText();
        String selected = String.join(",",
                Arrays.stream(Trees.of(view).getSelection()).map(TreeItem::getText).toList());
        return List.of("by " + groups, "with " + filter, "lines " + Trees.lines(view), "selected " + selected);
    }
}
