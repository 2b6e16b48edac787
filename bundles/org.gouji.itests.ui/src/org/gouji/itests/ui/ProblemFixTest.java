package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.gouji.store.Workspace;
import org.gouji.store.filing.Filing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the problems view and the explorer are about the line that is selected there. */
@ExtendWith(ClosedEditors.class)
class ProblemFixTest {

    private static final String WANTED = "示例县水利局";
    private static final String OTHER = "示例县财政局";

    @TempDir
    Path folder = Path.of("");

    private Path work = Path.of("");

    @BeforeEach
    void open() throws Exception {
        work = folder.resolve("问题" + System.nanoTime());
        Folders.openWith(work, "2020/示例县水利局.docx", "2020/示例县财政局.txt");
        Screen.await("the problems", () -> Trees.has(Trees.PROBLEMS, "错误（2）"));
        Workbench.inUi(() -> {
            Trees.expandAll(Trees.PROBLEMS);
            Trees.expandAll(Trees.EXPLORER);
            Trees.open(Trees.find(Trees.EXPLORER, OTHER).orElseThrow());
            return work;
        });
        Screen.await("another report", () -> title().contains(OTHER) && Forms.selected() != null);
    }

    @Test
    void theQuickFixOpensTheReportOfTheProblemAndMendsThatOne() throws Exception {
        select(Trees.PROBLEMS);
        Workbench.command("org.gouji.ui.command.fix", Map.of());
        Screen.await("the report of the problem", () -> title().contains(WANTED));
        Screen.await("the proposals", () -> Keys.field("fixes").isPresent());
        Screen.save("problems-quick-fix");
        new Keys().enter();

        Screen.await("corrected", () -> Forms.header().contains("错误 0") && Forms.header().contains("已修改"));
        assertThat(corrected()).containsExactly(WANTED);
    }

    @Test
    void theContextMenusGoToTheLineAndDecideAboutIt() throws Exception {
        select(Trees.PROBLEMS);
        List<String> problems = Workbench.inUi(() -> texts(menu(Trees.PROBLEMS)));
        assertThat(problems).startsWith("修改建议", "转到").contains("豁免...");
        choose(Trees.PROBLEMS, "转到");
        Screen.await("the report of the problem", () -> title().contains(WANTED) && Forms.facts().contains("T30"));

        Workbench.inUi(() -> {
            Workbench.page().closeAllEditors(false);
            return work;
        });
        select(Trees.EXPLORER);
        List<String> explorer = Workbench.inUi(() -> texts(menu(Trees.EXPLORER)));
        assertThat(explorer).startsWith("打开", "通过", "退回...", "重新打开...");
        choose(Trees.EXPLORER, "退回...");
        Shell back = Screen.awaitDialog("退回");
        Screen.press(back, "退回");
        Screen.await("returned", () -> Trees.find(Trees.EXPLORER, WANTED).map(Trees::texts).orElse(List.of())
                .toString().contains("已退回"));
        choose(Trees.EXPLORER, "打开");
        Screen.await("the report", () -> title().contains(WANTED) && Forms.header().contains("已退回"));
    }

    private static void select(String view) throws Exception {
        Workbench.inUi(() -> {
            Trees.select(Trees.find(view, WANTED).orElseThrow());
            return view;
        });
    }

    private static void choose(String view, String text) throws Exception {
        Workbench.later(() -> {
            Menu menu = menu(view);
            for (MenuItem item : menu.getItems()) {
                if (plain(item).equals(text)) {
                    item.notifyListeners(SWT.Selection, new Event());
                    menu.notifyListeners(SWT.Hide, new Event());
                    return;
                }
            }
            throw new AssertionError("no item " + text);
        });
    }

    /** The context menu as it is when it comes up; UI thread only. */
    private static Menu menu(String view) {
        Menu menu = Trees.of(view).getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        return menu;
    }

    private static List<String> texts(Menu menu) {
        List<String> texts = new ArrayList<>();
        for (MenuItem item : menu.getItems()) {
            if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                texts.add(plain(item));
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
        return texts;
    }

    /** The text of an item without the keys. */
    private static String plain(MenuItem item) {
        return item.getText().replaceAll("\t.*", "").replaceAll("\\(&.\\)", "").replace("&", "");
    }

    private static String title() {
        return Workbench.page().getActiveEditor() == null ? "" : Workbench.page().getActiveEditor().getTitle();
    }

    private List<String> corrected() throws Exception {
        List<String> found = new ArrayList<>();
        try (Workspace inside = Folders.read(work)) {
            for (Filing filing : inside.filings().all()) {
                if (!inside.corrections().of(filing.id()).isEmpty()) {
                    found.add(filing.name().orElse(""));
                }
            }
        }
        return found;
    }
}
