package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A cell of which the file does not say for certain what stands in it: the officer chooses. */
@ExtendWith(ClosedEditors.class)
class UncertainTest {

    private static final String TAKE = "采用可能取值：";
    private static final int COLUMNS = 7;
    private static final int ROWS = 26;

    @TempDir
    Path folder = Path.of("");

    private final Keys keys = new Keys();

    @Test
    void eachPossibleValueIsAQuickFix() throws Exception {
        Path work = folder.resolve("可能" + System.nanoTime());
        Folders.openWith(work, "2019/示例市高新区综合办公室.md");
        // In the workspace that was open before there may be one of the same name.
        Screen.await("the report", () -> Trees.summary(Trees.EXPLORER).contains("共 1 份")
                && Trees.find(Trees.EXPLORER, "综合办公室").isPresent());
        Workbench.inUi(() -> {
            Trees.open(Trees.find(Trees.EXPLORER, "综合办公室").orElseThrow());
            return work;
        });
        Screen.await("the form", () -> !Forms.canvases().isEmpty());
        // Without a window manager nobody gives it the keyboard.
        Workbench.inUi(() -> {
            Forms.canvases().get(0).notifyListeners(SWT.FocusIn, new Event());
            return work;
        });
        Screen.await("its first cell", () -> Forms.selected() != null);

        String key = Workbench.inUi(UncertainTest::goToUncertain);
        List<String> possible = Workbench.inUi(() -> List.of(Forms.cells().get(key).split(" / ")));
        keys.press('1', SWT.MOD1);
        Screen.await("the proposals", () -> Keys.field("fixes").isPresent());
        Screen.save("uncertain-fixes");
        List<String> offered = Workbench.inUi(() -> offered().stream().map(TableItem::getText)
                .filter(text -> text.startsWith(TAKE)).map(text -> text.replace(TAKE, "").replaceAll("（.+", ""))
                .toList());
        assertThat(possible).hasSizeGreaterThan(1);
        assertThat(offered).hasSameSizeAs(possible).containsAll(possible.stream().filter(s -> !"–".equals(s)).toList());

        String taken = Workbench.inUi(() -> {
            TableItem item = offered().stream().filter(each -> each.getText().matches(TAKE + "\\d.*")).findFirst()
                    .orElseThrow();
            item.getParent().setSelection(item);
            return item.getText().replace(TAKE, "").replaceAll("（.+", "");
        });
        keys.enter();
        Screen.await("the value", () -> taken.equals(Forms.cells().get(key)) && Forms.header().contains("已修改"));
        Screen.await("why", () -> Forms.facts().contains(TAKE + taken));
        Screen.save("uncertain-taken");
    }

    /** Walks through the form with the arrow keys until a cell shows several values. */
    private static String goToUncertain() {
        for (int column = 0; column < COLUMNS; column++) {
            Forms.press(SWT.HOME);
            for (int i = 0; i < column; i++) {
                Forms.press(SWT.ARROW_RIGHT);
            }
            for (int row = 0; row < ROWS; row++) {
                String key = String.valueOf(Forms.selected());
                if (Forms.cells().getOrDefault(key, "").contains(" / ")) {
                    return key;
                }
                Forms.press(SWT.ARROW_DOWN);
            }
        }
        throw new AssertionError("no uncertain cell among " + Forms.cells());
    }

    private static List<TableItem> offered() {
        return Arrays.asList(((Table) Keys.field("fixes").orElseThrow()).getItems());
    }
}
