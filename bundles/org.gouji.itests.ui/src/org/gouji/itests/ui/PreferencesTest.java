package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.Preferences;

/** The pages of the preferences. */
class PreferencesTest {

    private static final String KEY = "rules.profile";

    private static Preferences node() {
        return InstanceScope.INSTANCE.getNode("org.gouji.ui");
    }

    @AfterEach
    void everyRuleAsItIs() {
        node().remove(KEY);
    }

    private static Shell open(String page) throws Exception {
        Workbench.command("org.eclipse.ui.window.preferences", Map.of("preferencePageId", page));
        return Screen.awaitDialog("首选项");
    }

    private static void leave(Shell dialog, String button) throws Exception {
        Screen.press(dialog, button);
        Screen.await("the dialog is gone", () -> Screen.dialog("首选项").isEmpty());
    }

    @Test
    void theProfileIsShownAndKept() throws Exception {
        node().put(KEY, "name = 示例省\nC05 = off\n");
        Shell dialog = open("org.gouji.ui.page.rules");

        Screen.await("the rules", () -> !Screen.in(dialog, Table.class).isEmpty());
        Screen.save("preferences-rules", dialog);
        String[] c05 = Workbench.inUi(() -> Arrays.stream(Screen.in(dialog, Table.class).get(0).getItems())
                .map(item -> new String[]{item.getText(0), item.getText(3)}).filter(row -> row[0].equals("C05"))
                .findFirst().orElseThrow());
        assertThat(c05[1]).isEqualTo("关闭");
        Workbench.inUi(() -> {
            Text name = Screen.in(dialog, Text.class).stream().filter(text -> text.getText().equals("示例省"))
                    .findFirst().orElseThrow();
            name.setText("示例省办公厅");
            return name;
        });
        leave(dialog, "应用并关闭");
        assertThat(node().get(KEY, "")).isEqualTo("name = 示例省办公厅\nC05 = off\n");
    }

    @Test
    void everyPageIsChinese() throws Exception {
        for (String page : Set.of("org.gouji.ui.page.rules", "org.gouji.ui.page.plugins")) {
            Shell dialog = open(page);
            Screen.save("preferences-" + page, dialog);
            Set<String> texts = Workbench.inUi(() -> VisibleTexts.of(dialog));
            leave(dialog, "取消");
            assertThat(VisibleTexts.english(texts, Set.of("Gouji"))).as(page).isEmpty();
            assertThat(texts).as(page).contains("规则设置", "插件");
        }
    }
}
