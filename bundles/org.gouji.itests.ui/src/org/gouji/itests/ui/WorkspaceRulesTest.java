package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.gouji.core.RuleProfile;
import org.gouji.store.Workspace;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingDetail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.Preferences;

/** The rules of a workspace are set in the window and hold for everybody. */
class WorkspaceRulesTest {

    private static final String KEY = "rules.profile";
    private static final String TITLE = "工作区的规则设置";

    @TempDir
    Path folder = Path.of("");

    private static Preferences node() {
        return InstanceScope.INSTANCE.getNode("org.gouji.ui");
    }

    @AfterEach
    void asBefore() throws Exception {
        node().remove(KEY);
        Workbench.inUi(() -> {
            Trees.group(Trees.PROBLEMS, "级别");
            return "";
        });
    }

    @Test
    void theyAreTakenFromThePreferencesAndAllIsCheckedAnew() throws Exception {
        Path work = folder.resolve("规则");
        String code;
        try (Workspace workspace = Folders.make(work)) {
            Folders.take(workspace, Folders.sample("2025/示例县市场监督管理局.docx"));
            code = only(workspace).findings().get(0).code();
        }
        Folders.open(work);
        Screen.await(code, () -> problems(code));
        node().put(KEY, "name = 示例省\n" + code + " = off\n");

        choose("采用本机首选项中的设置：“示例省”，设有 1 条规则");
        Screen.await("other findings", () -> !problems(code) && !Trees.summary(Trees.PROBLEMS).contains("整理"));

        try (Workspace workspace = Folders.read(work)) {
            assertThat(workspace.rules().profile()).contains(new RuleProfile(Optional.of("示例省"),
                    Map.of(code, RuleProfile.Level.OFF)));
            assertThat(only(workspace).findings()).noneMatch(finding -> finding.code().equals(code));
        }
        node().remove(KEY);

        choose("取消工作区自己的设置，按打开者各自的首选项");
        Screen.await(code, () -> problems(code));
    }

    private static FilingDetail only(Workspace workspace) throws Exception {
        Filing filing = workspace.filings().all().get(0);
        return workspace.filings().detail(filing.id());
    }

    private static boolean problems(String code) {
        Trees.group(Trees.PROBLEMS, "代码");
        return Trees.has(Trees.PROBLEMS, code + "（");
    }

    private static void choose(String choice) throws Exception {
        Workbench.command("org.gouji.ui.command.workspace.rules", Map.of());
        Shell dialog = Screen.awaitDialog(TITLE);
        Workbench.inUi(() -> {
            for (Button button : Screen.in(dialog, Button.class)) {
                if ((button.getStyle() & SWT.RADIO) != 0) {
                    button.setSelection(button.getText().startsWith(choice));
                    button.notifyListeners(SWT.Selection, new Event());
                }
            }
            return choice;
        });
        Screen.save("workspace-rules", dialog);
        Screen.press(dialog, "确定");
    }
}
