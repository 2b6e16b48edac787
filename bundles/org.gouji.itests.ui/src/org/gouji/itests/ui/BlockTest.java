package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.gouji.store.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Work in the form: relations with their numbers, find, blocks from and to a spreadsheet. */
@ExtendWith(ClosedEditors.class)
class BlockTest {

    private static final String FIRST = "t3/1/自然人";

    @TempDir
    Path folder = Path.of("");

    private Path work = Path.of("");

    @BeforeEach
    void open() throws Exception {
        work = folder.resolve("块" + System.nanoTime());
        Folders.openWith(work, "2020/示例县水利局.docx");
        Screen.await("the problems", () -> Trees.has(Trees.PROBLEMS, "错误（2）"));
        Forms.firstError(new Keys(), "T30");
    }

    @Test
    void theRelationsOfACellAreShownWithTheirNumbers() throws Exception {
        Workbench.inUi(() -> Forms.reveal("T303"));

        Screen.await("the relation", () -> relations().contains("32 ≠ 41"));
        assertThat(Workbench.inUi(BlockTest::relations)).contains("× T303", "9 + 9 + 7 + 0 + 7 + 9");
        Screen.await("the original", () -> Screen.visible(Browser.class).stream()
                .anyMatch(page -> Boolean.TRUE.equals(page.getParent().getData("org.gouji.ui.page"))));
        Screen.await("the cells in the original", () -> Double.valueOf(7).equals(Screen.visible(Browser.class).get(0)
                .evaluate("return document.querySelectorAll('.marked').length;")));
        Screen.save("relations");
    }

    @Test
    void aBlockFromASpreadsheetIsLookedOverAndBecomesCorrections() throws Exception {
        Workbench.inUi(() -> Forms.press(SWT.HOME));
        Screen.await("the first cell", () -> FIRST.equals(Forms.selected()));
        List<String> before = Workbench.inUi(() -> List.copyOf(Forms.cells().values()));
        clipboard("11\t12\t13\r\n1\t22\t23\r\n");
        key('v', SWT.MOD1);
        Shell dialog = Screen.awaitDialog("粘贴为修改");
        Workbench.inUi(() -> {
            Screen.in(dialog, Text.class).get(0).setText("按机关来函更正");
            return dialog;
        });
        Screen.save("paste", dialog);
        Screen.press(dialog, "保存修改(S)");

        Screen.await("the new values", () -> "23".equals(Forms.cells().get("t3/2/科研机构")));
        assertThat(Workbench.inUi(() -> Forms.cells())).containsEntry(FIRST, "11").containsEntry("t3/1/商业企业", "12")
                .containsEntry("t3/1/科研机构", "13").containsEntry("t3/2/自然人", "1").containsEntry("t3/2/商业企业", "22");
        assertThat(before).doesNotContainSequence("11", "12", "13");
        try (Workspace inside = Folders.read(work)) {
            // The fifth says already what was pasted.
            assertThat(inside.corrections().of(inside.filings().all().get(0).id())).hasSize(5);
        }
        block();
        Screen.save("pasted");
        key('c', SWT.MOD1);
        assertThat(Workbench.inUi(() -> copied())).isEqualTo("11\t12\t13\n1\t22\t23");

        Workbench.command("org.eclipse.ui.edit.undo", Map.of());
        Screen.await("what was before", () -> before.equals(List.copyOf(Forms.cells().values())));
    }

    @Test
    void whatCannotStandInACellIsRefusedBeforeAnythingIsSaved() throws Exception {
        Workbench.inUi(() -> Forms.press(SWT.HOME));
        clipboard("11\tabc\n");
        key('v', SWT.MOD1);
        Shell dialog = Screen.awaitDialog("粘贴为修改");
        boolean enabled = Workbench.inUi(() -> dialog.getDefaultButton().getEnabled());
        Screen.save("paste-refused", dialog);
        Screen.press(dialog, "取消");

        assertThat(enabled).isFalse();
        Screen.await("no dialog", () -> Screen.dialog("粘贴为修改").isEmpty());
        try (Workspace inside = Folders.read(work)) {
            assertThat(inside.corrections().of(inside.filings().all().get(0).id())).isEmpty();
        }
    }

    @Test
    void wordsAndNumbersAreFound() throws Exception {
        Workbench.command("org.eclipse.ui.edit.findReplace", Map.of());
        Screen.await("the field", () -> Keys.field("find").isPresent());
        Workbench.inUi(() -> {
            ((Text) Keys.field("find").orElseThrow()).setText("453");
            return work;
        });

        Screen.await("the cell", () -> "t3/1/总计".equals(Forms.selected()));
        assertThat(Workbench.inUi(() -> Screen.visible(Label.class).stream().map(Label::getText).toList()))
                .contains("第 1 处，共 1 处");
        Screen.save("find");
    }

    private static void block() throws Exception {
        Workbench.inUi(() -> Forms.press(SWT.HOME));
        key(SWT.ARROW_RIGHT, SWT.SHIFT);
        key(SWT.ARROW_RIGHT, SWT.SHIFT);
        key(SWT.ARROW_DOWN, SWT.SHIFT);
    }

    private static void key(int key, int modifiers) {
        Workbench.later(() -> {
            Event event = new Event();
            event.keyCode = key;
            event.stateMask = modifiers;
            Forms.canvases().get(0).notifyListeners(SWT.KeyDown, event);
        });
    }

    private static void clipboard(String text) throws Exception {
        Workbench.inUi(() -> {
            var clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
            clipboard.dispose();
            return text;
        });
    }

    private static String copied() {
        var clipboard = new Clipboard(Display.getCurrent());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return String.valueOf(text);
    }

    private static String relations() {
        Optional<StyledText> bar = Screen.visible(StyledText.class).stream()
                .filter(text -> text.getData("org.gouji.ui.relations") != null).findFirst();
        return bar.map(StyledText::getText).orElse("");
    }
}
