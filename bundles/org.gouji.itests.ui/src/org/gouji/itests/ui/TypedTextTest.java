package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What an officer is typing into a cell stays, whatever happens to the report meanwhile. */
@ExtendWith(ClosedEditors.class)
class TypedTextTest {

    @TempDir
    Path folder = Path.of("");

    private final Keys keys = new Keys();
    private Path work = Path.of("");

    @BeforeEach
    void open() throws Exception {
        work = folder.resolve("输入" + System.nanoTime());
        Folders.openWith(work, "2020/示例县水利局.docx");
        Screen.await("the problems", () -> Trees.has(Trees.PROBLEMS, "错误（2）"));
        Forms.firstError(keys, "T30");
    }

    @Test
    void whatIsTypedStaysWhileOtherThingsHappenToTheReport() throws Exception {
        String key = Workbench.inUi(() -> String.valueOf(Forms.selected()));
        keys.press('4', 0);
        Screen.await("the field", () -> Keys.field("value").isPresent());
        type("value", "456");

        Screen.press(ready(Wizards.importing(Folders.sample("2020/示例县水利局.docx"))), "导入(I)");
        Screen.await("nothing new", () -> Trees.said(Trees.EXPLORER).contains("新收 0"));
        assertThat(Workbench.inUi(() -> text("value"))).isEqualTo("456");

        keys.press('w', SWT.MOD1 | SWT.MOD2);
        Shell waive = Screen.awaitDialog("豁免");
        Workbench.inUi(() -> {
            Screen.in(waive, Text.class).get(0).setText("机关已书面说明");
            return waive;
        });
        Screen.press(waive, "豁免");
        Screen.await("one waived", () -> Forms.header().contains("豁免 1"));
        assertThat(Workbench.inUi(() -> text("value"))).isEqualTo("456");
        Screen.save("typing-kept");

        enter("value");
        type("reason", "电话核实");
        enter("reason");
        Screen.await("the new value", () -> "456".equals(Forms.cells().get(key)));
    }

    /** A wizard that knows what it was given. */
    private static Shell ready(Shell dialog) throws Exception {
        Screen.await("the button", () -> dialog.getDefaultButton() != null && dialog.getDefaultButton().isEnabled());
        return dialog;
    }

    private static String text(String field) {
        return ((Text) Keys.field(field).orElseThrow()).getText();
    }

    private static void type(String field, String text) throws Exception {
        Workbench.inUi(() -> {
            ((Text) Keys.field(field).orElseThrow()).setText(text);
            return text;
        });
    }

    private static void enter(String field) throws Exception {
        Workbench.inUi(() -> {
            Keys.field(field).orElseThrow().notifyListeners(SWT.DefaultSelection, new Event());
            return field;
        });
    }
}
