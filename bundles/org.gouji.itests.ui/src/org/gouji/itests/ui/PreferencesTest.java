package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
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

    @Test
    void theProfileIsShownAndKept() throws Exception {
        node().put(KEY, "name = 示例省\nC05 = off\n");
        Shell dialog = Settings.open("org.gouji.ui.page.rules");

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
        Settings.leave(dialog, "应用并关闭");
        assertThat(node().get(KEY, "")).isEqualTo("name = 示例省办公厅\nC05 = off\n");
    }

    @Test
    void keysAreShownAndOthersCanBeChosen() throws Exception {
        KeyChoice.keep("导出报告", 'e', SWT.MOD1 | SWT.MOD2);
        assertThat(KeyChoice.of("org.gouji.ui.command.export")).containsExactly("Shift+Ctrl+E");

        Shell dialog = Settings.open(KeyChoice.PAGE);
        Screen.save("preferences-keys", dialog);
        assertThat(Workbench.inUi(() -> KeyChoice.row(dialog, "导出报告").getText(1))).isEqualTo("Shift+Ctrl+E");
        Workbench.inUi(() -> {
            KeyChoice.row(dialog, "下一份有错误的报告");
            KeyChoice.press('e', SWT.MOD1 | SWT.MOD2);
            return "";
        });
        Screen.save("preferences-keys-clash", dialog);
        Screen.await("what is wrong", () -> Screen.in(dialog, Text.class).stream()
                .anyMatch(text -> text.getText().startsWith("Shift+Ctrl+E 已用于")));
        assertThat(Workbench.inUi(() -> Screen.in(dialog, Button.class).stream()
                .filter(button -> button.getText().startsWith("应用并关闭")).anyMatch(Button::isEnabled))).isFalse();
        Settings.leave(dialog, "取消");

        KeyChoice.keep("下一份有错误的报告", SWT.F7, SWT.NONE);
        assertThat(KeyChoice.of("org.gouji.ui.command.next")).containsExactly("F7");

        Shell last = Settings.open(KeyChoice.PAGE);
        Screen.press(last, "恢复默认值(D)");
        Settings.leave(last, "应用并关闭");
        assertThat(KeyChoice.of("org.gouji.ui.command.next")).containsExactly("F8");
        assertThat(KeyChoice.of("org.gouji.ui.command.export")).isEmpty();
    }

    @Test
    void everyPageIsChinese() throws Exception {
        for (String page : Set.of("org.gouji.ui.page.rules", "org.gouji.ui.page.plugins", "org.gouji.ui.page.keys")) {
            Shell dialog = Settings.open(page);
            Screen.save("preferences-" + page, dialog);
            Set<String> texts = Workbench.inUi(() -> VisibleTexts.of(dialog));
            Settings.leave(dialog, "取消");
            assertThat(VisibleTexts.english(texts, Set.of("Gouji"))).as(page).isEmpty();
            assertThat(texts).as(page).contains("规则设置", "插件");
        }
    }
}
