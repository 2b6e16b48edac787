package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.gouji.store.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking files into the workspace. */
class ImportTest {

    private static final String TITLE = "导入报告";

    @TempDir
    Path folder = Path.of("");

    private Path work = Path.of("");

    @BeforeEach
    void open() throws Exception {
        work = folder.resolve("导入" + System.nanoTime());
        Folders.make(work).close();
        Folders.open(work);
    }

    @Test
    void theWizardShowsWhatIsRecognisedAndImportsInTheBackground() throws Exception {
        Path zip = zip(Folders.sample("2025/示例县司法局.md"), Folders.sample("2024/示例县审计局.docx"));
        Path strange = Files.writeString(folder.resolve("通知.txt"), "关于开会的通知", StandardCharsets.UTF_8);
        Shell dialog = Wizards.importing(Folders.sample("2020"), zip, strange);
        Screen.await("all files", () -> rows(dialog).size() == 6);
        List<String> rows = Workbench.inUi(() -> rows(dialog));
        assertThat(rows).anyMatch(row -> row.contains("示例县水利局|2020") && row.contains("2019"))
                .anyMatch(row -> row.contains("示例县司法局|2025"))
                .anyMatch(row -> row.contains("通知.txt") && row.contains("没有年度报告"));
        Screen.save("import-wizard", dialog);
        Screen.press(dialog, "导入(I)");

        Screen.await("six filings", () -> Trees.summary(Trees.EXPLORER).contains("共 6 份"));
        try (Workspace inside = Folders.read(work)) {
            assertThat(inside.filings().all()).hasSize(6);
        }
        Screen.save("import-done");
    }

    @Test
    void filesDroppedOntoTheExplorerOpenTheWizard() throws Exception {
        String file = Folders.sample("2025/示例县统计局.txt").toString();

        Workbench.later(() -> drop(Trees.of(Trees.EXPLORER), file));

        Shell dialog = Screen.awaitDialog(TITLE);
        Screen.await("the file", () -> rows(dialog).stream().anyMatch(row -> row.contains("示例县统计局|2025")));
        Screen.press(dialog, "取消");
        Screen.await("the dialog is gone", () -> Screen.dialog(TITLE).isEmpty());
        try (Workspace inside = Folders.read(work)) {
            assertThat(inside.filings().all()).isEmpty();
        }
    }

    @Test
    void whatWasNotImportedWhenTheWorkspaceWasLeftIsImportedWhenItIsOpenedAgain() throws Exception {
        Path many = Files.createDirectory(folder.resolve("许多"));
        String text = Files.readString(Folders.sample("2025/示例县统计局.txt"), StandardCharsets.UTF_8);
        for (int i = 0; i < 90; i++) {
            Files.writeString(many.resolve(i + ".txt"), text.replace("示例县统计局", "示例县第" + i + "局"),
                    StandardCharsets.UTF_8);
        }
        for (Path source : List.of(many, Folders.sample("2024/示例县审计局.docx"))) {
            Wizards.takeIn(source);
            Screen.await("the dialog is gone", () -> Screen.dialog(TITLE).isEmpty());
        }
        Path other = folder.resolve("另一个");
        Folders.make(other).close();

        Folders.open(other);
        long before;
        try (Workspace inside = Folders.read(work)) {
            before = inside.filings().all().size();
        }
        assertThat(before).isLessThanOrEqualTo(91);
        Folders.open(work);

        Screen.await("all filings", () -> Trees.summary(Trees.EXPLORER).contains("共 91 份"));
    }

    private static List<String> rows(Shell dialog) {
        Table table = Screen.in(dialog, Table.class).stream().filter(each -> each.getColumnCount() > 3).findFirst()
                .orElseThrow();
        return Stream.of(table.getItems()).map(item -> row(table, item)).toList();
    }

    private static String row(Table table, TableItem item) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < table.getColumnCount(); i++) {
            row.append(item.getText(i)).append('|');
        }
        return row.toString();
    }

    private Path zip(Path... files) throws Exception {
        Path zip = folder.resolve("上报材料.zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream entries = new ZipOutputStream(out)) {
            for (Path file : files) {
                entries.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
        return zip;
    }

    /** What the system does at the end of a drag; SWT has no public way to make such an event. */
    private static void drop(Tree tree, String file) {
        try {
            Class<?> type = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader());
            Constructor<?> made = type.getDeclaredConstructor();
            made.setAccessible(true);
            Event event = Event.class.cast(made.newInstance());
            DropTarget target = (DropTarget) tree.getData(DND.DROP_TARGET_KEY);
            event.widget = target;
            event.display = tree.getDisplay();
            event.type = SWT.None;
            Constructor<DropTargetEvent> wrapped = DropTargetEvent.class.getDeclaredConstructor(type);
            wrapped.setAccessible(true);
            DropTargetEvent drop = wrapped.newInstance(event);
            drop.data = new String[]{file};
            target.getDropListeners()[0].drop(drop);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
