package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The original beside the form. */
class CompareTest {

    /** An editor is made anew, perhaps the first one, and the browser in it. */
    private static final long SLOW = 800;
    private static final String OFF = "org.gouji.ui.web.off";

    @TempDir
    Path folder = Path.of("");

    @AfterEach
    void closeAll() throws Exception {
        System.clearProperty(OFF);
        Workbench.inUi(() -> Workbench.page().closeAllEditors(false));
    }

    @Test
    void selectingACellShowsItInTheOriginalAndTheOtherWayRound() throws Exception {
        Forms.open(Folders.sample("2020/示例县水利局.docx"));
        awaitPage();
        Workbench.inUi(() -> Forms.reveal("T303"));
        Screen.await("the cells of the finding", () -> marked().size() > 1);
        Workbench.inUi(() -> Forms.press(SWT.ARROW_LEFT));
        Workbench.inUi(() -> Forms.press(SWT.ARROW_LEFT));
        Screen.await("the cell of the form in the original", () -> marked().size() == 1);
        String there = Workbench.inUi(() -> marked().get(0));
        String here = Workbench.inUi(() -> String.valueOf(Forms.selected()));
        assertThat(Workbench.inUi(() -> ask("document.getElementById('" + there + "').textContent.trim()")))
                .isEqualTo(Workbench.inUi(() -> Forms.cells().get(here)));
        Screen.save("compare");

        Workbench.inUi(() -> Forms.press(SWT.HOME));
        Screen.await("another cell", () -> !marked().contains(there));
        Workbench.inUi(() -> ask("document.getElementById('" + there + "').click()"));

        Screen.await("the cell in the form", () -> here.equals(Forms.selected()));
        Screen.await("the cell in the original", () -> marked().equals(List.of(there)));
    }

    @Test
    void theMarkedCellIsInSightFromTheStartAndStaysSoInASmallerWindow() throws Exception {
        Forms.open(Folders.sample("2020/示例县水利局.docx"));
        Screen.await("the form", () -> !Forms.canvases().isEmpty());
        Workbench.inUi(() -> Forms.reveal("T303"));
        awaitPage();
        Screen.await("the mark in sight", CompareTest::inSight);
        Screen.save("compare-opened");

        double wide = Workbench.inUi(CompareTest::width);
        Rectangle usual = Workbench.inUi(() -> Screen.shell().getBounds());
        try {
            Workbench.inUi(() -> {
                Screen.shell().setSize(usual.width * 2 / 3, usual.height * 4 / 5);
                return usual;
            });
            Screen.await("a narrow page", () -> width() < wide);
            Screen.await("the mark in sight of a smaller window", CompareTest::inSight);
        } finally {
            Workbench.inUi(() -> {
                Screen.shell().setBounds(usual);
                return usual;
            });
        }
    }

    @Test
    void withoutABrowserTheOriginalIsTextAndTheScreenSaysWhatToInstall() throws Exception {
        System.setProperty(OFF, "true");
        Forms.open(Folders.sample("2020/示例县水利局.docx"));
        Screen.await("the text", () -> original().isPresent());
        Workbench.inUi(() -> Forms.reveal("T303"));

        Screen.await("the cell", () -> original().get().getStyleRanges().length > 0);
        assertThat(Workbench.inUi(() -> Screen.visible(Label.class).stream().map(Label::getText).toList()))
                .anyMatch(text -> text.contains("libwebkit2gtk-4.1-0"));
        Screen.save("compare-text");
        String here = Workbench.inUi(() -> String.valueOf(Forms.selected()));
        Workbench.inUi(() -> Forms.press(SWT.ARROW_LEFT));
        Workbench.inUi(() -> Forms.press(SWT.ARROW_RIGHT));
        Screen.await("one cell", () -> original().get().getStyleRanges().length == 1);
        Event place = Workbench.inUi(() -> place(original().get()));
        Workbench.inUi(() -> Forms.press(SWT.HOME));
        Screen.await("another cell", () -> !here.equals(Forms.selected()));
        Workbench.inUi(() -> click(original().get(), place));
        Screen.await("the cell of the form", () -> here.equals(Forms.selected()));
    }

    @Test
    void aThousandPagesDoNotFreezeTheWindow() throws Exception {
        String report = Files.readString(Folders.sample("2025/示例县司法局.md"), StandardCharsets.UTF_8);
        String filler = "这是正文中的一段话，与表格无关，只是为了把文件写得很长，以便检查窗口是否还能操作。\n\n".repeat(40_000);
        Path file = Files.writeString(folder.resolve("长文件.md"), report + "\n\n" + filler, StandardCharsets.UTF_8);
        try (var watch = new Watchdog()) {
            Forms.open(file);
            awaitPage();
            assertThat(watch.longest()).as(watch.doing()).isLessThan(SLOW);
        }
        Screen.await("what is left out",
                () -> Double.valueOf(1).equals(ask("document.querySelectorAll('.omitted').length")));
        Screen.save("compare-long");
    }

    private static void awaitPage() throws Exception {
        Screen.await("the form", () -> !Forms.canvases().isEmpty());
        Screen.await("the page", () -> Screen.visible(Browser.class).stream()
                .anyMatch(page -> Boolean.TRUE.equals(page.getParent().getData("org.gouji.ui.page"))));
    }

    private static List<String> marked() {
        String ids = String.valueOf(ask(
                "Array.from(document.querySelectorAll('.marked')).map(function (c) { return c.id; }).join(' ')"));
        return ids.isBlank() ? List.of() : List.of(ids.split(" "));
    }

    private static boolean inSight() {
        return Boolean.TRUE.equals(ask("""
                (function () {
                  var cell = document.querySelector('.marked'), root = document.documentElement;
                  if (!cell) { return false; }
                  var box = cell.getBoundingClientRect();
                  return innerWidth > 100 && box.top >= 0 && box.left >= 0
                      && box.bottom <= root.clientHeight && box.right <= root.clientWidth;
                })()"""));
    }

    private static double width() {
        return ask("document.documentElement.clientWidth") instanceof Double width ? width : 0;
    }

    private static Object ask(String expression) {
        return Screen.visible(Browser.class).get(0).evaluate("return " + expression + ";");
    }

    private static Optional<StyledText> original() {
        return Screen.visible(StyledText.class).stream().filter(text -> text.getText().contains(" │ ")).findFirst();
    }

    private static Event place(StyledText text) {
        int offset = text.getStyleRanges()[0].start;
        Event event = new Event();
        event.start = offset;
        return event;
    }

    private static Event click(StyledText text, Event event) {
        text.setTopIndex(text.getLineAtOffset(event.start));
        Rectangle place = text.getTextBounds(event.start, event.start);
        event.x = place.x + 1;
        event.y = place.y + place.height / 2;
        text.notifyListeners(SWT.MouseUp, event);
        return event;
    }
}
