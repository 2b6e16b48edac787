package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.Workspace;
import org.gouji.store.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The perspective of the totals, over all sample reports. */
class RollupTest {

    private static final String SCOPE = "org.gouji.ui.view.scope";
    private static final String TOTALS = "org.gouji.ui.view.totals";
    private static final String SERIES = "org.gouji.ui.view.series";
    private static final String CHARTS = "org.gouji.ui.view.charts";
    private static final long PAINT_NANOS = 1_500_000_000L;
    private static final String PARTS = "org.gouji.ui.view.parts";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void openSamples() throws Exception {
        Path work = folder.resolve("汇总" + System.nanoTime());
        Folders.makeCounty(work);
        Folders.open(work);
        perspective("org.gouji.ui.perspective.rollup");
    }

    @AfterEach
    void back() throws Exception {
        perspective("org.gouji.ui.perspective.review");
        Workbench.inUi(() -> Workbench.page().closeAllEditors(false));
    }

    private static void perspective(String id) throws Exception {
        Workbench.inUi(() -> PlatformUI.getWorkbench().showPerspective(id,
                PlatformUI.getWorkbench().getWorkbenchWindows()[0]));
    }

    @Test
    void totalsLeadToTheReportsAndTheirCells() throws Exception {
        Screen.await("n of N", () -> Trees.summary(TOTALS).contains("示例县 2025 年度汇总：应报 4 个机关，已报 3 个，未报 1 个"));
        assertThat(Workbench.inUi(() -> Trees.lines(SCOPE))).anyMatch(line -> line.startsWith("示例县信访局|未报送"))
                .anyMatch(line -> line.startsWith("示例县司法局|已报"));
        Workbench.inUi(() -> {
            Screen.in(Trees.area(TOTALS), CTabFolder.class).forEach(tabs -> tabs.setSelection(1));
            return open(Forms.canvases().get(0));
        });

        Screen.await("the reports behind the total", () -> rows(PARTS).size() == 3);
        Screen.await("where the number stands", () -> Trees.summary(PARTS).contains("文件："));
        Screen.save("rollup");
        List<String> parts = Workbench.inUi(() -> rows(PARTS));
        String sum = Workbench.inUi(() -> Forms.cells().get(Forms.selected()));
        assertThat(parts.stream().map(row -> row.split("\\|")[2]).mapToInt(Integer::parseInt).sum())
                .isEqualTo(Integer.parseInt(sum));

        Object key = Workbench.inUi(Forms::selected);
        Workbench.inUi(() -> open(table(PARTS), 0));
        Screen.await("the report at the cell", () -> Workbench.page().getActiveEditor() != null
                && key.equals(Forms.selected()));
        assertThat(Workbench.inUi(() -> Workbench.page().getPerspective().getId()))
                .isEqualTo("org.gouji.ui.perspective.review");
        Screen.save("rollup-through");
    }

    @Test
    void totalsAreExportedInTheLayoutOfTheForm() throws Exception {
        Screen.await("the totals", () -> Trees.summary(TOTALS).contains("应报 4 个机关") && !Forms.canvases().isEmpty());
        String sum = Workbench.inUi(() -> Forms.cells().values().stream().filter(text -> text.matches("\\d{2,}"))
                .findFirst().orElseThrow());
        for (String target : List.of("Excel", "CSV", "Word")) {
            Workbench.command("org.gouji.ui.command.totals", Map.of());
            Shell dialog = Screen.awaitDialog("导出汇总表");
            Wizards.select(dialog, target);
            Path out = Path.of(Workbench.inUi(() -> Wizards.field(dialog, Text.class, "where").getText()));
            Path file = folder.resolve(out.getFileName().toString());
            Wizards.type(dialog, "where", file.toString());
            Screen.save("rollup-export", dialog);
            Screen.press(dialog, "导出(E)");
            Screen.await("the file", () -> Files.exists(file));
            if (target.equals("CSV")) {
                assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("示例县（汇总）", "," + sum);
            }
        }
    }

    @Test
    void theScopeIsChosenByYearAndOneByOne() throws Exception {
        Screen.await("the totals", () -> Trees.summary(TOTALS).contains("应报 4 个机关"));
        Workbench.inUi(() -> {
            TreeItem item = Trees.find(SCOPE, "示例县信访局").orElseThrow();
            item.setChecked(false);
            Event event = new Event();
            event.item = item;
            event.detail = SWT.CHECK;
            item.getParent().notifyListeners(SWT.Selection, event);
            return item;
        });
        Screen.await("three chosen", () -> Trees.summary(TOTALS).contains("所选 3 个机关 2025 年度汇总：应报 3 个机关，已报 3 个"));
        Screen.save("rollup-chosen");
        choose(0, "2020");
        Screen.await("nobody in 2020", () -> Trees.summary(TOTALS).contains("应报 3 个机关，已报 0 个，未报 3 个"));
        Screen.save("rollup-missing");
    }

    @Test
    void yearsAreComparedAndLeadToTheirReports() throws Exception {
        withoutRegister();
        Screen.await("all agencies", () -> Trees.summary(TOTALS).contains("全部机关 2025 年度汇总：应报 3 个机关，已报 3 个"));
        Workbench.inUi(() -> Workbench.show(SERIES));
        Screen.await("all years", () -> table(SERIES).getColumnCount() == 10 && rows(SERIES).size() == 19);
        List<String> heads = Workbench.inUi(() -> Arrays.stream(table(SERIES).getColumns())
                .map(TableColumn::getText).toList());
        assertThat(heads).contains("2020", "2021（新表样，可比）", "较上年");
        List<String> lines = Workbench.inUi(() -> rows(SERIES));
        assertThat(lines.get(0)).startsWith("合计|");
        assertThat(lines.get(1)).startsWith("有数字 / 机关|");
        Screen.save("rollup-series");
        hide();
        Workbench.inUi(() -> Workbench.show(CHARTS));
        Screen.await("the charts", () -> drawn() > 0);
        picture("rollup-charts-all");
        Workbench.inUi(() -> Workbench.show(SERIES));
        int row = lines.indexOf(lines.stream().filter(line -> line.startsWith("示例县司法局|")).findFirst().orElseThrow());
        Workbench.inUi(() -> open(table(SERIES), row));
        Screen.await("the report", () -> Workbench.page().getActiveEditor() != null
                && Workbench.page().getActiveEditor().getTitle().contains("示例县司法局"));
    }

    @Test
    void chartsAreDrawnExportedAndLeadToTheReports() throws Exception {
        withHostileName();
        hide();
        Workbench.inUi(() -> Workbench.show(CHARTS));
        Screen.await("the charts", () -> drawn() > 0);
        picture("rollup-charts");
        Path png = folder.resolve("各机关.png");
        Path svg = folder.resolve("各机关.svg");
        export("agencies", png);
        export("agencies", svg);
        Screen.await("the files", () -> Files.exists(png) && Files.exists(svg));
        ImageData image = new ImageData(png.toString());
        assertThat(image.width).isEqualTo(2000);
        assertThat(colours(image)).isGreaterThan(20);
        String text = Files.readString(svg, StandardCharsets.UTF_8);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
        assertThat(document.getElementsByTagName("path").getLength()).isPositive();
        assertThat(document.getElementsByTagName("img").getLength()).isZero();
        assertThat(text).contains("示例县统计局", "&lt;img src=x");
        thePageDrawsTheSameCharts();
        Workbench.inUi(() -> browser().execute("echarts.getInstanceByDom(document.getElementById('agencies'))"
                + ".trigger('click', {dataIndex: 0})"));
        Screen.await("the report with most", () -> Workbench.page().getActiveEditor() != null
                && Workbench.page().getActiveEditor().getTitle().contains("示例县"));
    }

    /** As a web browser shows it: without the workbench around it. */
    private void thePageDrawsTheSameCharts() throws Exception {
        Path html = folder.resolve("图表.html");
        export("years", html);
        Screen.await("the page", () -> Files.exists(html));
        Shell shell = Workbench.inUi(() -> {
            var window = new Shell(Screen.shell().getDisplay());
            window.setLayout(new FillLayout());
            window.setSize(1_000, 700);
            new Browser(window, SWT.NONE).setUrl(html.toUri().toString());
            window.open();
            return window;
        });
        Screen.await("three charts", () -> "3".equals(asked(shell, "document.querySelectorAll('svg').length")));
        assertThat(Workbench.inUi(() -> asked(shell, "document.title"))).contains("2025 年度汇总图表");
        assertThat(Workbench.inUi(() -> asked(shell, "document.querySelectorAll('img').length"))).isEqualTo("0");
        assertThat(Workbench.inUi(() -> asked(shell, "document.body.innerText"))).contains("示例县统计局");
        picture("rollup-charts-page");
        Workbench.inUi(() -> {
            shell.dispose();
            return html;
        });
    }

    private static String asked(Shell shell, String question) {
        Object answer = Screen.in(shell, Browser.class).get(0).evaluate("return String(" + question + ")");
        return String.valueOf(answer);
    }

    @Test
    void withoutABrowserThePageSaysWhatToInstall() throws Exception {
        System.setProperty("org.gouji.ui.web.off", "true");
        try {
            hide();
            Workbench.inUi(() -> Workbench.show(CHARTS));
            Screen.await("what to install", () -> Trees.summary(CHARTS).contains("libwebkit2gtk-4.1-0"));
            Screen.save("rollup-no-browser");
        } finally {
            System.clearProperty("org.gouji.ui.web.off");
            hide();
        }
        Screen.await("the totals", () -> Trees.summary(TOTALS).contains("应报 4 个机关"));
    }

    /** What the page has drawn comes to the screen a little later. */
    private static void picture(String name) throws Exception {
        LockSupport.parkNanos(PAINT_NANOS);
        Screen.save(name);
    }

    private static void hide() throws Exception {
        Workbench.inUi(() -> {
            if (Workbench.page().findView(CHARTS) != null) {
                Workbench.page().hideView(Workbench.page().findView(CHARTS));
            }
            return CHARTS;
        });
    }

    private void withoutRegister() throws Exception {
        Path work = folder.resolve("无名录" + System.nanoTime());
        try (Workspace workspace = Folders.make(work)) {
            Folders.take(workspace, Folders.samples());
        }
        Folders.open(work);
    }

    /** A name that would be a picture, were it taken for a piece of a page. */
    private void withHostileName() throws Exception {
        Path work = folder.resolve("怪名" + System.nanoTime());
        try (Workspace workspace = Folders.make(work)) {
            Register register = workspace.register();
            LocalDate since = LocalDate.of(2000, 1, 1);
            for (String name : List.of("示例县司法局", "示例县统计局", "示例县市场监督管理局")) {
                long body = register.found(
                        new Register.NewBody(name, name, AgencyLevel.DEPARTMENT, Optional.empty(), since));
                if (name.equals("示例县司法局")) {
                    register.rename(body, name + "</script><img src=x onerror=alert(1)>", LocalDate.of(2025, 6, 1));
                }
            }
            Folders.take(workspace, Folders.samples());
        }
        Folders.open(work);
        Screen.await("the totals", () -> Trees.summary(TOTALS).contains("应报 3 个机关，已报 3 个"));
    }

    private static void export(String chart, Path file) {
        Workbench.command("org.gouji.ui.command.chart",
                Map.of("org.gouji.ui.parameter.chart", chart, "org.gouji.ui.parameter.file", file.toString()));
    }

    private static Browser browser() {
        return Screen.in(Trees.area(CHARTS), Browser.class).get(0);
    }

    /** How often charts were drawn in this view. */
    private static int drawn() {
        return Workbench.page().findView(CHARTS) == null
                ? 0
                : Screen.in(Trees.area(CHARTS), Composite.class).stream()
                        .map(part -> part.getData("org.gouji.ui.charts.drawn")).filter(Integer.class::isInstance)
                        .map(Integer.class::cast).findFirst().orElse(0);
    }

    private static long colours(ImageData image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.height; y += 2) {
            for (int x = 0; x < image.width; x += 2) {
                colours.add(image.getPixel(x, y));
            }
        }
        return colours.size();
    }

    private static void choose(int combo, String text) throws Exception {
        Workbench.inUi(() -> {
            Combo box = Screen.in(Trees.area(SCOPE), Combo.class).get(combo);
            box.select(box.indexOf(text));
            box.notifyListeners(SWT.Selection, new Event());
            return text;
        });
    }

    /** As the Enter key does, after a walk to the first cell. */
    private static Object open(Canvas canvas) {
        canvas.notifyListeners(SWT.FocusIn, new Event());
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = SWT.CR;
        canvas.notifyListeners(SWT.KeyDown, enter);
        return canvas.getData("org.gouji.ui.selected");
    }

    private static Table open(Table table, int row) {
        table.setSelection(row);
        Event event = new Event();
        event.item = table.getItem(row);
        table.notifyListeners(SWT.Selection, event);
        table.notifyListeners(SWT.DefaultSelection, event);
        return table;
    }

    private static Table table(String view) {
        return Screen.in(Trees.area(view), Table.class).get(0);
    }

    private static List<String> rows(String view) {
        Table table = table(view);
        return Arrays.stream(table.getItems()).map(item -> row(table, item)).toList();
    }

    private static String row(Table table, TableItem item) {
        StringBuilder row = new StringBuilder(item.getText(0));
        for (int i = 1; i < table.getColumnCount(); i++) {
            row.append('|').append(item.getText(i));
        }
        return row.toString();
    }
}
