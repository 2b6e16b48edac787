package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace as large as that of a province does not freeze the window. */
class CrowdTest {

    private static final long LIMIT_MILLIS = 200;
    /** For what is opened for the first time, with a hundred widgets and the classes behind them. */
    private static final long OPEN_MILLIS = 800;
    private static final List<String> OPENED = List.of("go to a problem", "next report", "totals", "charts",
            "years beside each other", "agency register");
    private static final long SETTLE_NANOS = 400_000_000L;
    private static final String SCOPE = "org.gouji.ui.view.scope";
    private static final String TOTALS = "org.gouji.ui.view.totals";
    private static final String SERIES = "org.gouji.ui.view.series";
    private static final String CHARTS = "org.gouji.ui.view.charts";
    private static final String PARTS = "org.gouji.ui.view.parts";
    private static final String REGISTER = "org.gouji.ui.view.register";

    @TempDir
    Path folder = Path.of("");

    private final List<String> tooLong = new ArrayList<>();
    private Path record = Path.of("");

    @BeforeEach
    void begin() throws Exception {
        record = Files.createDirectories(Path.of(System.getProperty("gouji.screenshots"))).resolve("crowd.txt");
        Files.writeString(record, Crowd.REPORTS + " reports; longest time without an answer, ms\n",
                StandardCharsets.UTF_8);
    }

    @AfterEach
    void asBefore() throws Exception {
        perspective("org.gouji.ui.perspective.review");
        Workbench.inUi(() -> {
            Workbench.page().closeAllEditors(false);
            Trees.filter(Trees.EXPLORER, "");
            Trees.filter(Trees.PROBLEMS, "");
            Trees.group(Trees.EXPLORER, "机关");
            Trees.group(Trees.PROBLEMS, "级别");
            return "";
        });
    }

    @Test
    void theWindowAnswersAtOnce() throws Exception {
        Crowd crowd = new Crowd(folder);
        Path work = crowd.workspace();
        try (Watchdog watchdog = new Watchdog()) {
            step(watchdog, "open the workspace", () -> {
                Folders.open(work);
                return "";
            }, () -> Trees.summary(Trees.EXPLORER).contains("共 " + Crowd.REPORTS + " 份")
                    && !Trees.summary(Trees.PROBLEMS).contains("整理"));
            browse(watchdog);
            problems(watchdog);
            review(watchdog);
            arrive(watchdog, crowd);
            totals(watchdog);
            inUi(watchdog, "agency register", () -> Workbench.show(REGISTER).getTitle(),
                    () -> Trees.of(REGISTER).getItemCount() > 0);
            inUi(watchdog, "unfold the register", () -> unfold(REGISTER, 0), () -> true);
            Workbench.inUi(() -> {
                Workbench.page().hideView(Workbench.page().findView(REGISTER));
                return "";
            });
        }
        assertThat(tooLong).as(Files.readString(record, StandardCharsets.UTF_8)).isEmpty();
    }

    private void browse(Watchdog watchdog) throws Exception {
        for (String by : List.of("年度", "状态", "机关", "状态")) {
            inUi(watchdog, "reports by " + by, () -> group(Trees.EXPLORER, by), () -> count(Trees.EXPLORER) > 0);
        }
        Screen.await("states", () -> count(Trees.EXPLORER) < 5);
        inUi(watchdog, "unfold all reports of a state", () -> unfold(Trees.EXPLORER, 0), () -> true);
        inUi(watchdog, "scroll the reports", () -> end(Trees.EXPLORER), () -> true);
        inUi(watchdog, "show all anew with what was unfolded", () -> group(Trees.EXPLORER, "状态"), () -> true);
        for (String typed : List.of("第", "第甲", "第甲丙", "")) {
            inUi(watchdog, "filter the reports by '" + typed + "'", () -> filter(Trees.EXPLORER, typed), () -> true);
        }
        inUi(watchdog, "select all reports", () -> {
            Tree tree = Trees.of(Trees.EXPLORER);
            tree.selectAll();
            tree.notifyListeners(SWT.Selection, new Event());
            return "";
        }, () -> true);
        inUi(watchdog, "select one report", () -> {
            TreeItem item = Trees.of(Trees.EXPLORER).getItem(0).getItem(1);
            String text = item.getText();
            Trees.select(item);
            return text;
        }, () -> true);
    }

    private void problems(Watchdog watchdog) throws Exception {
        for (String by : List.of("代码", "机关", "级别")) {
            inUi(watchdog, "problems by " + by, () -> group(Trees.PROBLEMS, by), () -> count(Trees.PROBLEMS) > 0);
        }
        Screen.await("severities", () -> count(Trees.PROBLEMS) < 5);
        inUi(watchdog, "unfold the errors", () -> unfold(group("错误").orElseThrow()), () -> true);
        inUi(watchdog, "scroll the errors", () -> end(Trees.PROBLEMS), () -> true);
        Screen.save("crowd");
        watchdog.reset();
        for (String typed : List.of("第", "第甲", "第甲丙", "")) {
            inUi(watchdog, "filter the problems by '" + typed + "'", () -> filter(Trees.PROBLEMS, typed),
                    () -> true);
        }
    }

    /** An officer's round through one report while all are in sight. */
    private void review(Watchdog watchdog) throws Exception {
        Screen.await("the errors", () -> group("错误").filter(item -> item.getItemCount() > 3).isPresent());
        inUi(watchdog, "go to a problem", () -> {
            TreeItem item = group("错误").orElseThrow().getItem(3);
            // It may not have been in sight.
            String text = item.getText();
            Trees.open(item);
            return text;
        }, () -> !Forms.canvases().isEmpty() && Forms.selected() != null);
        Keys keys = new Keys();
        step(watchdog, "next report", () -> {
            keys.press(SWT.F8, 0);
            return "";
        }, () -> Forms.selected() != null && Forms.facts().contains("T"));
        Workbench.command("org.gouji.ui.command.waive", Map.of());
        Shell waive = Screen.awaitDialog("豁免");
        step(watchdog, "waive", () -> {
            Workbench.inUi(() -> {
                Screen.in(waive, Text.class).get(0).setText("机关已书面说明");
                return "";
            });
            Screen.press(waive, "豁免");
            return "";
        }, () -> Screen.visible(CLabel.class).stream().anyMatch(label -> label.getText().contains("豁免 1")));
        String key = Workbench.inUi(() -> String.valueOf(Forms.selected()));
        keys.press('7', 0);
        Screen.await("the field", () -> Keys.field("value").isPresent());
        watchdog.reset();
        step(watchdog, "correct a cell", () -> {
            enter("value", "777");
            enter("reason", "与原件核对");
            return key;
        }, () -> "777".equals(Forms.cells().get(key)));
    }

    /** More reports come in while the tree is unfolded. */
    private void arrive(Watchdog watchdog, Crowd crowd) throws Exception {
        Path more = crowd.reports("more", Crowd.REPORTS, Crowd.REPORTS + 100)[0].getParent();
        Shell dialog = Wizards.importing(more);
        step(watchdog, "import a hundred", () -> {
            Screen.press(dialog, "导入(I)");
            return "";
        }, () -> Trees.summary(Trees.EXPLORER).contains("共 " + (Crowd.REPORTS + 100) + " 份")
                && !Trees.summary(Trees.PROBLEMS).contains("整理"));
    }

    private void totals(Watchdog watchdog) throws Exception {
        step(watchdog, "totals", () -> {
            perspective("org.gouji.ui.perspective.rollup");
            return "";
        }, () -> Trees.summary(TOTALS).contains("年度汇总") && Trees.of(SCOPE).getItemCount() > 0
                && !Forms.canvases().isEmpty());
        inUi(watchdog, "reports behind a total", () -> {
            Screen.in(Trees.area(TOTALS), CTabFolder.class).forEach(tabs -> tabs.setSelection(1));
            Canvas canvas = Forms.canvases().get(0);
            canvas.notifyListeners(SWT.FocusIn, new Event());
            Event enter = new Event();
            enter.keyCode = SWT.CR;
            enter.character = SWT.CR;
            canvas.notifyListeners(SWT.KeyDown, enter);
            return "";
        }, () -> rows(PARTS) > Crowd.REPORTS / 4);
        inUi(watchdog, "sort them", () -> sort(PARTS, 2), () -> true);
        inUi(watchdog, "another year", () -> {
            Combo years = Screen.in(Trees.area(SCOPE), Combo.class).get(0);
            years.select(1);
            years.notifyListeners(SWT.Selection, new Event());
            return "";
        }, () -> Trees.summary(TOTALS).contains("2019 年度汇总"));
        inUi(watchdog, "clear a box", () -> uncheck(Trees.of(SCOPE).getItem(0).getItem(0)),
                () -> Trees.summary(TOTALS).contains("所选"));
        inUi(watchdog, "years beside each other", () -> Workbench.show(SERIES).getTitle(),
                () -> rows(SERIES) > Crowd.REPORTS / 4);
        inUi(watchdog, "sort the years", () -> sort(SERIES, 1), () -> true);
        Screen.save("crowd-totals");
        watchdog.reset();
        inUi(watchdog, "charts", () -> Workbench.show(CHARTS).getTitle(), CrowdTest::drawn);
    }

    private void inUi(Watchdog watchdog, String what, Callable<String> action, Supplier<Boolean> shown)
            throws Exception {
        step(watchdog, what, () -> Workbench.inUi(action), shown);
    }

    private void step(Watchdog watchdog, String what, Callable<String> action, Supplier<Boolean> shown)
            throws Exception {
        watchdog.reset();
        action.call();
        LockSupport.parkNanos(SETTLE_NANOS);
        Screen.await(what, shown);
        LockSupport.parkNanos(SETTLE_NANOS);
        note(what + ": " + watchdog.longest() + watchdog.doing());
        if (watchdog.longest() > (OPENED.contains(what) ? OPEN_MILLIS : LIMIT_MILLIS)) {
            tooLong.add(what + ": " + watchdog.longest() + " ms");
        }
    }

    private void note(String line) throws Exception {
        Files.writeString(record, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    private static void perspective(String id) throws Exception {
        Workbench.inUi(() -> PlatformUI.getWorkbench().showPerspective(id,
                PlatformUI.getWorkbench().getWorkbenchWindows()[0]));
    }

    private static int count(String view) {
        return Trees.of(view).getItemCount();
    }

    private static int rows(String view) {
        return Screen.in(Trees.area(view), Table.class).stream().mapToInt(Table::getItemCount).max().orElse(0);
    }

    private static String group(String view, String by) {
        Trees.group(view, by);
        return by;
    }

    private static String filter(String view, String text) {
        Trees.filter(view, text);
        return text;
    }

    private static void enter(String field, String text) throws Exception {
        Screen.await(field, () -> Keys.field(field).isPresent());
        Workbench.inUi(() -> {
            Text there = (Text) Keys.field(field).orElseThrow();
            there.setText(text);
            there.notifyListeners(SWT.DefaultSelection, new Event());
            return text;
        });
    }

    /** A group of problems. Plug-ins that failed in another test stand before them. */
    private static Optional<TreeItem> group(String name) {
        return Arrays.stream(Trees.of(Trees.PROBLEMS).getItems()).filter(item -> item.getText().startsWith(name))
                .findFirst();
    }

    private static String unfold(String view, int place) {
        return unfold(Trees.of(view).getItem(place));
    }

    /** As an officer unfolds a group. */
    private static String unfold(TreeItem item) {
        item.getText();
        Event event = new Event();
        event.item = item;
        item.getParent().notifyListeners(SWT.Expand, event);
        item.setExpanded(true);
        return item.getText();
    }

    /** As the End key does. */
    private static String end(String view) {
        Tree tree = Trees.of(view);
        TreeItem item = tree.getItem(tree.getItemCount() - 1);
        while (item.getExpanded() && item.getItemCount() > 0) {
            item = item.getItem(item.getItemCount() - 1);
        }
        tree.showItem(item);
        return item.getText();
    }

    private static String uncheck(TreeItem item) {
        item.setChecked(false);
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        item.getParent().notifyListeners(SWT.Selection, event);
        return item.getText();
    }

    private static String sort(String view, int column) {
        Screen.in(Trees.area(view), Table.class).get(0).getColumn(column).notifyListeners(SWT.Selection, new Event());
        return view;
    }

    private static boolean drawn() {
        return Screen.in(Trees.area(CHARTS), Composite.class).stream()
                .map(part -> part.getData("org.gouji.ui.charts.drawn")).filter(Integer.class::isInstance)
                .map(Integer.class::cast).anyMatch(times -> times > 0);
    }
}
