package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the mouse finds: the toolbar, and the context menus of a report. */
@ExtendWith(ClosedEditors.class)
class ToolbarTest {

    private static final List<String> TIPS = List.of("导入文件、文件夹或压缩包", "导出所选的报告", "打开下一份有错误的报告",
            "列出所选问题或单元格的修改建议", "审核通过这份报告", "把这份报告退回报送机构", "豁免所选的问题", "撤销这份报告的上一处修改", "恢复刚撤销的修改");

    @TempDir
    Path folder = Path.of("");

    @Test
    void theWindowHasItsOwnIconInAllSizes() throws Exception {
        assertThat(Workbench.inUi(() -> Arrays.stream(Screen.shell().getImages()).map(image -> image.getBounds().width)
                .toList())).contains(16, 32, 48, 64, 128);
    }

    @Test
    void theToolbarHasPicturesAndTipsAndRunsItsCommands() throws Exception {
        List<ToolItem> items = Workbench.inUi(ToolbarTest::items);
        assertThat(items).hasSameSizeAs(TIPS);
        for (int i = 0; i < TIPS.size(); i++) {
            ToolItem item = items.get(i);
            assertThat(Workbench.inUi(item::getToolTipText)).startsWith(TIPS.get(i));
            assertThat(Workbench.inUi(item::getImage)).as(TIPS.get(i)).isNotNull();
        }
        assertThat(Workbench.inUi(() -> items.get(0).getToolTipText())).contains("I");
        Screen.save("toolbar");

        Workbench.later(() -> items.get(0).notifyListeners(SWT.Selection, new Event()));
        Screen.await("the import", () -> Sights.top().isPresent());
        Workbench.later(() -> Sights.top().ifPresent(Shell::close));
        Screen.await("the import is gone", () -> Sights.top().isEmpty());
    }

    private static List<ToolItem> items() {
        return Screen.visible(ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
                .filter(item -> item.getToolTipText() != null
                        && TIPS.stream().anyMatch(tip -> item.getToolTipText().startsWith(tip)))
                .toList();
    }

    @Test
    void theMenusOfAReportDoWhatTheySay() throws Exception {
        open();
        assertThat(texts(Workbench.inUi(ToolbarTest::formMenu))).containsExactly("修改单元格\tF2", "修改建议\tCtrl+1",
                "豁免这个问题...\tShift+Ctrl+W", "",
                "复制\tCtrl+C", "粘贴\tCtrl+V", "", "查找\tCtrl+F");
        assertThat(Workbench.inUi(() -> Arrays.stream(formMenu().getItems())
                .allMatch(item -> item.isEnabled() || item.getStyle() == SWT.SEPARATOR))).isTrue();
        choose(Workbench.inUi(ToolbarTest::formMenu), 0);
        Screen.await("the field", () -> Keys.field("value").isPresent());
        Workbench.inUi(() -> {
            Event event = new Event();
            event.detail = SWT.TRAVERSE_ESCAPE;
            Keys.field("value").map(Text.class::cast).orElseThrow().notifyListeners(SWT.Traverse, event);
            return event;
        });
        choose(Workbench.inUi(ToolbarTest::formMenu), 1);
        Screen.await("the proposals", () -> Keys.field("fixes").isPresent());
        Screen.save("menu-fixes");

        assertThat(texts(Workbench.inUi(ToolbarTest::findingsMenu))).containsExactly("转到所在位置", "", "修改建议\tCtrl+1",
                "豁免这个问题...\tShift+Ctrl+W");
        choose(Workbench.inUi(ToolbarTest::findingsMenu), 3);
        Shell waive = Screen.awaitDialog("豁免");
        Screen.press(waive, "取消");
        Screen.await("the dialog is gone", () -> Screen.dialog("豁免").isEmpty());
        choose(Workbench.inUi(ToolbarTest::findingsMenu), 0);
        Screen.await("the place", () -> String.valueOf(Forms.selected()).startsWith("t3/"));
    }

    @Test
    void aFileOutsideAWorkspaceCanOnlyBeCopiedAndSearched() throws Exception {
        Forms.open(Folders.sample("2020/示例县水利局.docx"));
        Screen.await("the form", () -> !Forms.canvases().isEmpty());
        Workbench.inUi(() -> Forms.reveal("T303"));

        List<String> can = Workbench.inUi(() -> Arrays.stream(formMenu().getItems())
                .filter(item -> item.isEnabled() && item.getStyle() != SWT.SEPARATOR).map(MenuItem::getText).toList());

        assertThat(can).hasSize(2);
        assertThat(can.get(0)).startsWith("复制");
        assertThat(can.get(1)).startsWith("查找");
    }

    @Test
    void aCellThatIsTooNarrowSaysItsWholeTextBesideTheMouse() throws Exception {
        open();
        Table table = Workbench.inUi(ToolbarTest::findings);
        String whole = Workbench.inUi(() -> {
            table.getColumn(2).setWidth(60);
            Event event = new Event();
            event.widget = table;
            var cell = table.getItem(0).getBounds(2);
            event.x = cell.x + 20;
            event.y = cell.y + cell.height / 2;
            table.notifyListeners(SWT.MouseHover, event);
            return table.getItem(0).getText(2);
        });

        Screen.await("the tip", () -> Arrays.stream(Screen.shell().getDisplay().getShells())
                .flatMap(shell -> Screen.in(shell, org.eclipse.swt.widgets.Label.class).stream())
                .anyMatch(label -> label.getText().equals(whole)));
    }

    private void open() throws Exception {
        Path work = folder.resolve("菜单" + System.nanoTime());
        Folders.openWith(work, "2020/示例县水利局.docx");
        Screen.await("the problems", () -> Trees.has(Trees.PROBLEMS, "错误（2）"));
        Forms.firstError(new Keys(), "T30");
    }

    private static Menu formMenu() {
        Canvas form = Forms.canvases().get(0);
        return shown(form.getMenu());
    }

    private static Menu findingsMenu() {
        return shown(findings().getMenu());
    }

    private static Table findings() {
        return Screen.visible(Table.class).stream().filter(table -> Arrays.stream(table.getItems())
                .anyMatch(item -> item.getText(1).startsWith("T30"))).findFirst().orElseThrow();
    }

    private static Menu shown(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        return menu;
    }

    private static List<String> texts(Menu menu) throws Exception {
        return Workbench.inUi(() -> Arrays.stream(menu.getItems())
                .map(item -> item.getText().replaceAll("\\(&.\\)", "")).toList());
    }

    private static void choose(Menu menu, int item) throws Exception {
        Workbench.later(() -> menu.getItem(item).notifyListeners(SWT.Selection, new Event()));
    }
}
