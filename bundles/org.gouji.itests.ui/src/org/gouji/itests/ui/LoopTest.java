package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.gouji.store.Workspace;
import org.gouji.store.filing.FilingState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The review: find what is wrong, mend it, decide. */
@ExtendWith(ClosedEditors.class)
class LoopTest {

    @TempDir
    Path folder = Path.of("");

    private final Keys keys = new Keys();
    private Path work = Path.of("");

    @BeforeEach
    void open() throws Exception {
        work = folder.resolve("循环" + System.nanoTime());
        Folders.openWith(work, "2020/示例县水利局.docx", "2020/示例县财政局.txt");
        Screen.await("the problems", () -> Trees.has(Trees.PROBLEMS, "错误（2）"));
    }

    @Test
    void aReportWithOneArithmeticErrorIsReviewedWithFewKeys() throws Exception {
        Forms.firstError(keys, "T30");
        keys.press('1', SWT.MOD1);
        Screen.await("the proposals", () -> Keys.field("fixes").isPresent());
        Screen.save("loop-quick-fix");
        keys.enter();
        Screen.await("no finding left", () -> Forms.header().contains("错误 0") && Forms.header().contains("已修改"));
        Screen.save("loop-fixed");
        keys.press(SWT.CR, SWT.MOD1);
        Screen.await("accepted", () -> Forms.header().contains("已通过"));

        assertThat(keys.count()).isLessThanOrEqualTo(8);
        Screen.save("loop-accepted");
        try (Workspace inside = Folders.read(work)) {
            assertThat(inside.filings().all()).anyMatch(filing -> filing.state() == FilingState.ACCEPTED
                    && filing.name().orElse("").contains("水利局"));
        }
    }

    @Test
    void aCellIsEditedInPlaceAndTheChangeTakenBackAndBroughtBack() throws Exception {
        Forms.firstError(keys, "T30");
        String key = Workbench.inUi(() -> String.valueOf(Forms.selected()));
        String before = Workbench.inUi(() -> Forms.cells().get(key));
        keys.press('4', 0);
        Screen.await("the field", () -> Keys.field("value").isPresent());
        keys.type("x");
        Screen.await("what is wrong", () -> labels().contains("不是数字"));
        Screen.save("edit-refused");
        Workbench.inUi(() -> {
            ((Text) Keys.field("value").orElseThrow()).setText("77");
            return key;
        });
        enter("value");
        Workbench.inUi(() -> {
            ((Text) Keys.field("reason").orElseThrow()).setText("与原件核对");
            return key;
        });
        enter("reason");

        Screen.await("the new value", () -> "77".equals(Forms.cells().get(key)));
        Screen.await("the facts", () -> Forms.facts().contains("与原件核对") && Forms.facts().contains(before + " → 77"));
        Screen.save("edit-corrected");
        Workbench.command("org.eclipse.ui.edit.undo", Map.of());
        Screen.await("the old value", () -> before.equals(Forms.cells().get(key)));
        Workbench.command("org.eclipse.ui.edit.redo", Map.of());
        Screen.await("the new value again", () -> "77".equals(Forms.cells().get(key)));
        try (Workspace inside = Folders.read(work)) {
            assertThat(inside.filings().all()).anyMatch(filing -> filing.state() == FilingState.CORRECTED);
        }
    }

    @Test
    void aFindingIsWaivedAndAReportReturned() throws Exception {
        Forms.firstError(keys, "T30");
        Workbench.command("org.gouji.ui.command.waive", Map.of());
        Shell waive = Screen.awaitDialog("豁免");
        reason(waive, "机关已书面说明");
        Screen.save("decide-waive", waive);
        Screen.press(waive, "豁免");
        Screen.await("one waived", () -> Forms.header().contains("豁免 1"));
        assertThat(Workbench.inUi(LoopTest::findings)).anyMatch(row -> row.contains("（已豁免）"));
        Screen.save("decide-waived");

        Workbench.command("org.gouji.ui.command.return", Map.of());
        Shell back = Screen.awaitDialog("退回");
        Screen.save("decide-return", back);
        Screen.press(back, "退回");

        Screen.await("returned", () -> Forms.header().contains("已退回"));
    }

    private static void enter(String field) throws Exception {
        Workbench.inUi(() -> {
            Keys.field(field).orElseThrow().notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
            return field;
        });
    }

    private static void reason(Shell dialog, String text) throws Exception {
        Workbench.inUi(() -> {
            Screen.in(dialog, Text.class).get(0).setText(text);
            return text;
        });
    }

    private static String labels() {
        return String.join("\n", Screen.visible(Label.class).stream().map(Label::getText).toList());
    }

    private static List<String> findings() {
        return Screen.visible(Table.class).stream().flatMap(table -> Arrays.stream(table.getItems()))
                .map(item -> item.getText(0)).toList();
    }
}
