package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
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
    void keysAreShownAndOthersCanBeChosen() throws Exception {
        keys("导出报告", () -> {
            Text field = keyField();
            press(field, 'e', SWT.MOD1 | SWT.MOD2);
            return "";
        });
        assertThat(keysOf("org.gouji.ui.command.export")).containsExactly("Shift+Ctrl+E");

        Shell dialog = open("org.gouji.ui.page.keys");
        Screen.save("preferences-keys", dialog);
        assertThat(Workbench.inUi(() -> row(dialog, "导出报告").getText(1))).isEqualTo("Shift+Ctrl+E");
        Workbench.inUi(() -> {
            row(dialog, "下一份有错误的报告");
            press(keyField(), 'e', SWT.MOD1 | SWT.MOD2);
            return "";
        });
        Screen.save("preferences-keys-clash", dialog);
        Screen.await("what is wrong", () -> Screen.in(dialog, Text.class).stream()
                .anyMatch(text -> text.getText().startsWith("Shift+Ctrl+E 已用于")));
        assertThat(Workbench.inUi(() -> Screen.in(dialog, Button.class).stream()
                .filter(button -> button.getText().startsWith("应用并关闭")).anyMatch(Button::isEnabled))).isFalse();
        leave(dialog, "取消");

        keys("下一份有错误的报告", () -> {
            press(keyField(), SWT.F7, SWT.NONE);
            return "";
        });
        assertThat(keysOf("org.gouji.ui.command.next")).containsExactly("F7");

        Shell last = open("org.gouji.ui.page.keys");
        Screen.press(last, "恢复默认值(D)");
        leave(last, "应用并关闭");
        assertThat(keysOf("org.gouji.ui.command.next")).containsExactly("F8");
        assertThat(keysOf("org.gouji.ui.command.export")).isEmpty();
    }

    private static void keys(String command, Callable<String> choice) throws Exception {
        Shell dialog = open("org.gouji.ui.page.keys");
        Workbench.inUi(() -> row(dialog, command).getText());
        Workbench.inUi(choice);
        leave(dialog, "应用并关闭");
    }

    /** Selects the row of a command. */
    private static TableItem row(Shell dialog, String command) {
        Table table = Screen.in(dialog, Table.class).get(0);
        TableItem row = Arrays.stream(table.getItems()).filter(item -> item.getText().equals(command)).findFirst()
                .orElseThrow(() -> new AssertionError(command));
        table.setSelection(row);
        Event event = new Event();
        event.item = row;
        table.notifyListeners(SWT.Selection, event);
        return row;
    }

    private static Text keyField() {
        return Arrays.stream(Display.getCurrent().getShells()).flatMap(shell -> Screen.in(shell, Text.class).stream())
                .filter(text -> text.getData("org.gouji.ui.keys") != null).findFirst().orElseThrow();
    }

    private static void press(Text field, int key, int modifiers) {
        Event event = new Event();
        event.keyCode = key;
        event.character = key < 128 ? (char) key : 0;
        event.stateMask = modifiers;
        // Without a window manager nobody gives it the keyboard.
        field.notifyListeners(SWT.FocusIn, new Event());
        field.notifyListeners(SWT.KeyDown, event);
        field.notifyListeners(SWT.FocusOut, new Event());
    }

    /** What the platform takes them for. */
    private static List<String> keysOf(String command) throws Exception {
        return Workbench.inUi(() -> {
            IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
            return Arrays.stream(service.getActiveBindingsFor(command)).map(TriggerSequence::format).toList();
        });
    }

    @Test
    void everyPageIsChinese() throws Exception {
        for (String page : Set.of("org.gouji.ui.page.rules", "org.gouji.ui.page.plugins", "org.gouji.ui.page.keys")) {
            Shell dialog = open(page);
            Screen.save("preferences-" + page, dialog);
            Set<String> texts = Workbench.inUi(() -> VisibleTexts.of(dialog));
            leave(dialog, "取消");
            assertThat(VisibleTexts.english(texts, Set.of("Gouji"))).as(page).isEmpty();
            assertThat(texts).as(page).contains("规则设置", "插件");
        }
    }
}
