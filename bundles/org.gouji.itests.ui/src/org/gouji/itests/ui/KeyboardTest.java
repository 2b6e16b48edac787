package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The review without a mouse, and what a screen reader says on the way. */
@ExtendWith(ClosedEditors.class)
class KeyboardTest {

    @TempDir
    Path folder = Path.of("");

    private final Keys keys = new Keys();

    @BeforeEach
    void open() throws Exception {
        Path work = folder.resolve("键盘" + System.nanoTime());
        Folders.openWith(work, "2020/示例县水利局.docx");
        Screen.await("the problems", () -> Trees.has(Trees.PROBLEMS, "错误"));
        Forms.firstError(keys, "T30");
    }

    @Test
    void aScreenReaderIsToldTableRowColumnValueAndFindings() throws Exception {
        String error = spoken();
        press(SWT.ARROW_RIGHT);
        String beside = spoken();

        assertThat(error).contains("收到和处理", "自然人", "83",
                "1 个问题");
        assertThat(beside).contains("商业企业", "74").isNotEqualTo(error);
    }

    private static String spoken() throws Exception {
        return Workbench.inUi(() -> Names.of(Forms.canvases().get(0), ACC.CHILDID_SELF));
    }

    private static void press(int key) throws Exception {
        Workbench.inUi(() -> Forms.press(key));
    }

    @Test
    void aFindingIsWaivedAndTheReportReturned() throws Exception {
        keys.press('w', SWT.MOD1 | SWT.MOD2);
        Shell waive = Screen.awaitDialog("豁免");
        Workbench.inUi(() -> {
            Text reason = Screen.in(waive, Text.class).get(0);
            assertThat(reason.isFocusControl() || waive.getDisplay().getFocusControl() == null).isTrue();
            reason.setText("机关已书面说明");
            return reason;
        });
        enter(waive);
        Screen.await("one waived", () -> Forms.header().contains("豁免 1"));
        keys.press('r', SWT.MOD1 | SWT.MOD2);
        enter(Screen.awaitDialog("退回"));
        Screen.await("returned", () -> Forms.header().contains("已退回"));
    }

    /** The Enter key presses the button that is marked for it. */
    private static void enter(Shell dialog) throws Exception {
        Screen.await("the button", () -> dialog.getDefaultButton() != null && dialog.getDefaultButton().isEnabled());
        Workbench.later(() -> dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
    }

    @Test
    void f6GoesThroughTheFormItsRelationsTheOriginalTheListsAndTheFacts() throws Exception {
        Workbench.inUi(() -> {
            Screen.shell().forceActive();
            return Forms.canvases().get(0).forceFocus();
        });
        Set<Control> parts = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            press(SWT.F6, 0);
            parts.add(Workbench.inUi(() -> Screen.shell().getDisplay().getFocusControl()));
        }

        assertThat(parts).doesNotContainNull().hasSize(5);
        Canvas form = Workbench.inUi(() -> Forms.canvases().get(0));
        assertThat(Workbench.inUi(form::isFocusControl)).as("once around").isTrue();
    }

    /** Presses a key where the keyboard is, and waits until it is handled. */
    private static void press(int key, int modifiers) throws Exception {
        Workbench.inUi(() -> {
            Control place = Screen.shell().getDisplay().getFocusControl();
            Event event = new Event();
            event.keyCode = key;
            event.stateMask = modifiers;
            (place == null ? Forms.canvases().get(0) : place).notifyListeners(SWT.KeyDown, event);
            return key;
        });
    }

    @Test
    void everyMenuHasItsKeyAndNoTwoItemsShareOne() throws Exception {
        assertThat(Workbench.inUi(() -> {
            List<String> without = new ArrayList<>();
            check(Screen.shell().getMenuBar(), without);
            return without;
        })).isEmpty();
    }

    private static void check(Menu menu, List<String> without) {
        menu.notifyListeners(SWT.Show, new Event());
        Set<Character> taken = new HashSet<>();
        for (MenuItem item : menu.getItems()) {
            String text = item.getText();
            int at = text.indexOf('&');
            boolean top = menu == Screen.shell().getMenuBar();
            if (top && at < 0) {
                without.add(text + " has none");
            } else if (at >= 0 && at + 1 < text.length() && !taken.add(text.toUpperCase(Locale.ROOT).charAt(at + 1))) {
                without.add(text + " has another's");
            }
            if (item.getMenu() != null) {
                check(item.getMenu(), without);
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }
}
