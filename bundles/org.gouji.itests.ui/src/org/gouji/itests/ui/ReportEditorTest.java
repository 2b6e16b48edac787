package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The editor of a report, as the officer sees it. */
@ExtendWith(ClosedEditors.class)
class ReportEditorTest {

    private static final String EDITOR = "org.gouji.ui.editor.report";
    private static final String CELLS = "org.gouji.ui.cells";
    private static final String SELECTED = "org.gouji.ui.selected";
    private static final String FACTS = "org.gouji.ui.facts";

    @TempDir
    Path folder = Path.of("");

    @Test
    void showsTablesAndFindingsOfAReport() throws Exception {
        open(sample("2021/示例县交通运输局.md"));
        Screen.await("a finding C03", () -> codes().contains("C03"));

        select("T303");

        Screen.await("the cell of the finding", () -> "t3/1/总计".equals(canvas().getData(SELECTED)));
        assertThat(Workbench.inUi(() -> cells().get("t3/1/自然人"))).contains("3件");
        assertThat(Workbench.inUi(() -> cells())).hasSize(175);
        assertThat(Workbench.inUi(ReportEditorTest::facts)).contains("T303").contains("468");
        Screen.save("editor-findings");
    }

    @Test
    void theArrowKeysWalkThroughTheCells() throws Exception {
        open(sample("2025/示例县市场监督管理局.docx"));
        Screen.await("a finding T302", () -> codes().contains("T302"));
        select("T302");
        String before = Workbench.inUi(() -> String.valueOf(canvas().getData(SELECTED)));

        Workbench.inUi(() -> press(SWT.ARROW_RIGHT));

        String after = Workbench.inUi(() -> String.valueOf(canvas().getData(SELECTED)));
        assertThat(after).isNotEqualTo(before).startsWith("t3/");
        Screen.save("editor-docx");
    }

    @Test
    void uncertainValuesAreNotShownAsNumbers() throws Exception {
        open(sample("2019/示例市高新区综合办公室.md"));
        Screen.await("a finding S04", () -> codes().contains("S04"));

        select("S04");

        Screen.await("a cell of table three", () -> String.valueOf(canvas().getData(SELECTED)).startsWith("t3/"));
        assertThat(Workbench.inUi(ReportEditorTest::facts)).contains("不能确定");
        Screen.save("editor-uncertain");
    }

    @Test
    void theLegacyFormatIsReadByTheSameBundles() throws Exception {
        open(sample("2023/示例县应急管理局.doc"));
        Screen.await("a table", () -> !canvases().isEmpty());

        assertThat(Workbench.inUi(() -> texts())).anyMatch(text -> text.contains("示例县应急管理局"));
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() throws Exception {
        Path file = Files.write(folder.resolve("坏文件.docx"), new byte[]{'P', 'K', 3, 4, 0, 0});
        open(file);

        Screen.await("the status",
                () -> texts().stream().anyMatch(text -> text.contains("不完整") || text.contains("损坏")));

        assertThat(Workbench.inUi(() -> canvases())).isEmpty();
        Screen.save("editor-unreadable");
    }

    private static Path sample(String name) {
        return Path.of(System.getProperty("gouji.samples")).resolve(name).normalize();
    }

    /** Opens a file as the workbench does at its next start, by what it remembers of it. */
    private static void open(Path file) throws Exception {
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        memento.putString("path", file.toString());
        IEditorPart editor = Workbench.inUi(() -> {
            var factory = PlatformUI.getWorkbench().getElementFactory("org.gouji.ui.input.report");
            return Workbench.page().openEditor((IEditorInput) factory.createElement(memento), EDITOR);
        });
        assertThat(editor.getTitle()).isEqualTo(file.getFileName().toString());
    }

    private static List<Canvas> canvases() {
        return Screen.visible(Canvas.class).stream().filter(canvas -> canvas.getData(CELLS) != null).toList();
    }

    private static Canvas canvas() {
        return canvases().get(0);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> cells() {
        return (Map<String, String>) canvas().getData(CELLS);
    }

    private static Event press(int key) {
        Event event = new Event();
        event.keyCode = key;
        canvas().notifyListeners(SWT.KeyDown, event);
        return event;
    }

    private static String facts() {
        return Screen.visible(StyledText.class).stream().filter(text -> text.getData(FACTS) != null)
                .map(StyledText::getText).findFirst().orElse("");
    }

    private static List<String> texts() {
        return Screen.visible(Control.class).stream().map(control -> control instanceof Label label
                ? label.getText()
                : control instanceof StyledText text ? text.getText() : String.valueOf(control.getData("text")))
                .toList();
    }

    private static List<String> codes() {
        return Screen.visible(Table.class).stream().flatMap(table -> Arrays.stream(table.getItems()))
                .map(item -> item.getText(1)).toList();
    }

    /** Selects the first finding with a code. */
    private static void select(String code) throws Exception {
        Workbench.inUi(() -> {
            for (Table table : Screen.visible(Table.class)) {
                for (TableItem item : table.getItems()) {
                    if (item.getText(1).equals(code)) {
                        table.setSelection(item);
                        Event event = new Event();
                        event.item = item;
                        table.notifyListeners(SWT.Selection, event);
                        return item;
                    }
                }
            }
            throw new AssertionError("no finding " + code);
        });
    }
}
