package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.gouji.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening, making and switching workspaces. */
class WorkspaceTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void makesAWorkspaceAndSaysSo() throws Exception {
        Path made = folder.resolve("2025年报");

        Workbench.command("org.gouji.ui.command.workspace.new",
                Map.of("org.gouji.ui.parameter.folder", made.toString()));

        Folders.awaitStatus("工作区：2025年报");
        assertThat(made.resolve("gouji-workspace.properties")).exists();
    }

    @Test
    void whoHoldsAWorkspaceIsNamedAndItCanBeRead() throws Exception {
        Path held = folder.resolve("被占用");
        try (Workspace other = Folders.make(held)) {
            Folders.openLater(held);

            Shell dialog = Screen.awaitDialog("工作区已被占用");
            String message = Workbench.inUi(() -> String.join("\n",
                    Screen.in(dialog, Label.class).stream().map(Label::getText).toList()));
            assertThat(message).contains(String.valueOf(ProcessHandle.current().pid()), "电脑：", "开始时间：",
                    other.folder().toString());
            Screen.save("workspace-held", dialog);
            Screen.press(dialog, "只读打开");

            Folders.awaitStatus("工作区（只读）：被占用");
            Screen.save("workspace-read-only");
        }
    }

    @Test
    void aFolderThatIsNoWorkspaceIsRefused() throws Exception {
        Folders.openLater(folder);

        Shell dialog = Screen.awaitDialog("工作区");
        Screen.save("workspace-none", dialog);
        Screen.press(dialog, "关闭");
        Screen.await("the dialog is gone", () -> Screen.dialog("工作区").isEmpty());
    }
}
