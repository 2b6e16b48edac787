package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.Workspace;
import org.gouji.store.register.Body;
import org.gouji.store.register.Register.NewBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agency register in the workbench. */
class RegisterTest {

    private static final String REGISTER = "org.gouji.ui.view.register";
    private static final String UNMATCHED = "org.gouji.ui.view.unmatched";

    @TempDir
    Path folder = Path.of("");

    @AfterEach
    void close() throws Exception {
        Workbench.inUi(() -> {
            for (String view : List.of(REGISTER, UNMATCHED)) {
                Workbench.page().hideView(Workbench.page().findView(view));
            }
            return "";
        });
    }

    @Test
    void bodiesAreAddedRenamedMovedAndMergedOnTheirDays() throws Exception {
        Path work = folder.resolve("名录" + System.nanoTime());
        Folders.make(work).close();
        Folders.open(work);
        Workbench.inUi(() -> Workbench.show(REGISTER));

        add("XZF", "示例县人民政府", "县级政府", "");
        add("JYJ", "示例县教育局", "部门", "XZF");
        add("TYJ", "示例县体育局", "部门", "示例县人民政府");
        change("教育局", "更名(R)...", "更名", List.of("name", "示例县教育体育局", "date", "2026-02-01"));
        Screen.await("the new name", () -> has("示例县教育体育局|JYJ|部门|2010-01-01"));
        change("体育局|TYJ", "撤并(E)...", "撤并", List.of("other", "没有这个", "other", "JYJ", "date", "2026-03-01"));
        Screen.await("it is gone", () -> !has("TYJ"));
        day("2026-02-15");
        Screen.await("it was there before", () -> has("TYJ|部门|2010-01-01|2026-03-01，并入 示例县教育体育局"));
        Screen.save("register");
        day("2026-01-15");
        Screen.await("the old name", () -> has("示例县教育局|JYJ"));
        Set<String> english = Workbench.inUi(() -> VisibleTexts.english(VisibleTexts.of(Screen.shell()),
                Set.of("JYJ", "TYJ", "XZF")));
        assertThat(english).isEmpty();

        try (Workspace inside = Folders.read(work)) {
            List<Body> all = inside.register().all(LocalDate.of(2026, 2, 15));
            Body into = all.stream().filter(body -> body.code().equals("JYJ")).findFirst().orElseThrow();
            assertThat(all.stream().filter(body -> body.code().equals("TYJ")).findFirst().orElseThrow().successor())
                    .contains(into.id());
        }
    }

    @Test
    void aReportOfAnUncertainNameIsMatchedByTheOfficer() throws Exception {
        Path work = folder.resolve("对应" + System.nanoTime());
        long body;
        try (Workspace workspace = Folders.make(work)) {
            Folders.take(workspace, Folders.sample("2025/示例县统计局.txt"));
            body = workspace.register().found(new NewBody("TJJ", "示例县统计调查局", AgencyLevel.DEPARTMENT,
                    Optional.empty(), LocalDate.of(2010, 1, 1)));
            workspace.register().found(new NewBody("SLJ", "示例县水利局", AgencyLevel.DEPARTMENT, Optional.empty(),
                    LocalDate.of(2010, 1, 1)));
        }
        Folders.open(work);
        Workbench.inUi(() -> Workbench.show(UNMATCHED));
        Screen.await("the filing", () -> rows(0).stream().anyMatch(row -> row.startsWith("示例县统计局|2025|")));
        Screen.await("the candidates", () -> rows(1).stream().anyMatch(row -> row.contains("示例县统计调查局|TJJ|75%")));
        Workbench.inUi(() -> {
            Table table = Screen.in(Trees.area(UNMATCHED), Table.class).get(1);
            table.setSelection(0);
            return "";
        });
        Screen.save("unmatched");
        press(UNMATCHED, "就是所选机构(T)");

        Screen.await("nothing left", () -> Trees.summary(UNMATCHED).contains("有 0 份报告"));
        try (Workspace inside = Folders.read(work)) {
            assertThat(inside.filings().all()).singleElement()
                    .satisfies(filing -> assertThat(filing.body()).contains(body));
        }
    }

    private static void add(String code, String name, String level, String parent) throws Exception {
        press(REGISTER, "新增(N)...");
        Shell dialog = Screen.awaitDialog("新增机构");
        Wizards.type(dialog, "code", code);
        Wizards.type(dialog, "name", name);
        Wizards.choose(dialog, "level", level);
        Wizards.type(dialog, "other", parent);
        Wizards.type(dialog, "date", "2010-01-01");
        if (code.equals("JYJ")) {
            Screen.save("register-add", dialog);
        }
        Screen.press(dialog, "新增机构");
        Screen.await(name, () -> has(name + "|" + code + "|" + level));
    }

    private static void change(String line, String button, String title, List<String> values) throws Exception {
        Workbench.inUi(() -> {
            Trees.select(find(line));
            return "";
        });
        press(REGISTER, button);
        Shell dialog = Screen.awaitDialog(title);
        for (int i = 0; i < values.size(); i += 2) {
            Wizards.type(dialog, values.get(i), values.get(i + 1));
            boolean wrong = values.get(i + 1).equals("没有这个");
            assertThat(Workbench.inUi(() -> Wizards.enabled(dialog, title))).isEqualTo(!wrong);
        }
        Screen.press(dialog, title);
    }

    private static void day(String day) throws Exception {
        Workbench.inUi(() -> {
            Screen.in(Trees.area(REGISTER), Text.class).get(1).setText(day);
            return day;
        });
    }

    private static TreeItem find(String part) {
        return Trees.find(REGISTER, part).orElseThrow(() -> new AssertionError(part));
    }

    private static boolean has(String part) {
        Trees.expandAll(REGISTER);
        return Trees.lines(REGISTER).stream().anyMatch(line -> line.contains(part));
    }

    private static List<String> rows(int table) {
        return Wizards.rows(Screen.in(Trees.area(UNMATCHED), Table.class).get(table));
    }

    private static void press(String view, String text) throws Exception {
        Workbench.later(() -> Screen.in(Trees.area(view), org.eclipse.swt.widgets.Button.class).stream()
                .filter(button -> button.getText().replace("&", "").equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text))
                .notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event()));
    }
}
