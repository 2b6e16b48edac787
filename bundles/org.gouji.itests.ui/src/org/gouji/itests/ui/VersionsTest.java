package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.gouji.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions side by side, waivers taken back, reports in a newer form. */
class VersionsTest {

    private static final String VIEW = "org.gouji.ui.view.compare";

    @TempDir
    Path folder = Path.of("");

    @AfterEach
    void close() throws Exception {
        Workbench.inUi(() -> {
            Workbench.page().closeAllEditors(false);
            Workbench.page().hideView(Workbench.page().findView(VIEW));
            return "";
        });
    }

    @Test
    void aResubmissionShowsTheCellThatChangedAndWhatBecameOfTheFindings() throws Exception {
        Path work = folder.resolve("对比" + System.nanoTime());
        Path first = Folders.sample("2025/示例县统计局.txt");
        String text = Files.readString(first, StandardCharsets.UTF_8);
        Path second = Files.writeString(folder.resolve("示例县统计局-重报.txt"),
                text.replace("　10412\t", "777\t"), StandardCharsets.UTF_8);
        try (Workspace workspace = Folders.make(work)) {
            Folders.take(workspace, first);
            Folders.take(workspace, second);
        }
        Folders.open(work);
        Screen.await("the filing", () -> Trees.summary(Trees.EXPLORER).contains("共 1 份"));
        Workbench.inUi(() -> {
            Workbench.page().activate(Workbench.show(Trees.EXPLORER));
            Trees.select(Trees.find(Trees.EXPLORER, "统计局").orElseThrow());
            return "";
        });
        Workbench.command("org.gouji.ui.command.compare", Map.of());

        Screen.await("what differs", () -> open(VIEW) && Trees.summary(VIEW).contains("1 个数值不同"));
        Screen.save("version-compare");
        List<String> values = Workbench.inUi(() -> Wizards.rows(tables().get(0)));
        assertThat(values).singleElement().satisfies(row -> assertThat(row).contains("|777|"));
        assertThat(Workbench.inUi(() -> Wizards.rows(tables().get(1)))).anyMatch(row -> row.startsWith("新出现|T"));
        assertThat(Workbench.inUi(() -> Screen.in(Trees.area(VIEW), Combo.class).get(1).getItems())).hasSize(3);
    }

    @Test
    void aWaivedFindingStandsApartAndIsOpenAgainWhenTheWaiverIsTakenBack() throws Exception {
        Path work = folder.resolve("豁免" + System.nanoTime());
        Folders.openWith(work, "2020/示例县水利局.docx");
        Screen.await("the problems", () -> Trees.find(Trees.PROBLEMS, "水利局").isPresent());
        select("T30");
        Workbench.command("org.gouji.ui.command.waive", Map.of());
        Shell dialog = Screen.awaitDialog("豁免");
        Workbench.inUi(() -> {
            Screen.in(dialog, Text.class).get(0).setText("机关已书面说明");
            return "";
        });
        Screen.press(dialog, "豁免");
        Screen.await("it stands apart",
                () -> Trees.has(Trees.PROBLEMS, "错误（1）") && Trees.has(Trees.PROBLEMS, "已豁免（1）"));
        assertThat(Workbench.inUi(() -> Trees.summary(Trees.PROBLEMS))).contains("个问题，另有 1 个已豁免");
        Workbench.inUi(() -> {
            Trees.expandAll(Trees.PROBLEMS);
            return "";
        });
        Screen.save("waived");
        Workbench.inUi(() -> {
            TreeItem[] groups = Trees.of(Trees.PROBLEMS).getItems();
            Workbench.page().activate(Workbench.show(Trees.PROBLEMS));
            Trees.select(groups[groups.length - 1].getItem(0));
            return "";
        });
        Workbench.command("org.gouji.ui.command.unwaive", Map.of());

        Screen.await("it is open again", () -> Trees.has(Trees.PROBLEMS, "错误（2）")
                && !Trees.has(Trees.PROBLEMS, "已豁免"));
    }

    @Test
    void aReportIsCarriedIntoTheNewerFormAfterItsLossesWereShown() throws Exception {
        Path work = folder.resolve("转换" + System.nanoTime());
        Folders.openWith(work, "2019/示例县教育局.docx", "2025/示例县司法局.md");
        Screen.await("two filings", () -> Trees.summary(Trees.EXPLORER).contains("共 2 份"));
        Workbench.command("org.gouji.ui.command.migrate", Map.of());
        Shell dialog = Screen.awaitDialog("转换为新表样");
        Wizards.radio(dialog, "一个年度");
        Wizards.choose(dialog, "year", "2019 年度");
        Screen.await("the losses", () -> Wizards.rows(Screen.in(dialog, Table.class).get(0)).stream()
                .anyMatch(row -> row.startsWith("示例县教育局|2019|")));
        Screen.await("a loss", () -> Screen.in(dialog, Table.class).get(1).getItemCount() > 0);
        Screen.save("migrate-losses", dialog);
        Set<String> english = Workbench.inUi(() -> VisibleTexts.english(VisibleTexts.of(dialog), Set.of()));
        assertThat(Workbench.inUi(() -> Wizards.enabled(dialog, "写出(M)"))).isFalse();
        Workbench.later(() -> Screen.in(dialog, org.eclipse.swt.widgets.Button.class).stream()
                .filter(button -> button.getText().contains("下一步")).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event()));
        Screen.await("the targets", () -> Wizards.rows(Wizards.table(dialog)).stream()
                .anyMatch(row -> row.contains("xlsx")));
        Wizards.select(dialog, "xlsx");
        Path out = folder.resolve("新表样.xlsx");
        Wizards.type(dialog, "where", out.toString());
        Screen.save("migrate-out", dialog);
        Screen.press(dialog, "写出(M)");

        Screen.await("the file", () -> Files.exists(out));
        assertThat(english).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("."))).isEmpty();
        }
    }

    private static void select(String code) throws Exception {
        Workbench.inUi(() -> {
            Trees.expandAll(Trees.PROBLEMS);
            Workbench.page().activate(Workbench.show(Trees.PROBLEMS));
            Trees.select(Trees.find(Trees.PROBLEMS, code).orElseThrow());
            return "";
        });
    }

    private static boolean open(String view) {
        return Workbench.page().findView(view) != null;
    }

    private static List<Table> tables() {
        return Screen.in((Composite) Trees.area(VIEW), Table.class);
    }
}
