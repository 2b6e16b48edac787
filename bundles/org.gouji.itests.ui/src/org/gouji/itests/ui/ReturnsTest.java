package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.gouji.store.Workspace;
import org.gouji.store.filing.FilingState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several reports are returned at once, each with its letter. */
class ReturnsTest {

    private static final String TITLE = "批量退回";

    @TempDir
    Path folder = Path.of("");

    @Test
    void allReportsWithErrorsAreReturnedWithTheirLetters() throws Exception {
        Path work = folder.resolve("退回" + System.nanoTime());
        Folders.openWith(work, "2025/示例县司法局.md", "2020/示例县水利局.docx", "2020/示例县财政局.txt");
        Screen.await("three filings", () -> Trees.summary(Trees.EXPLORER).contains("共 3 份"));
        long faulty;
        try (Workspace inside = Folders.read(work)) {
            faulty = inside.filings().all().stream().filter(f -> f.counts().orElseThrow().errors() > 0).count();
        }

        Workbench.command("org.gouji.ui.command.returns", Map.of());
        Shell dialog = Screen.awaitDialog(TITLE);
        Wizards.radio(dialog, "全部有错误");
        Path out = folder.resolve("退回意见");
        Wizards.type(dialog, "where", out.toString());
        Wizards.type(dialog, "deadline", "2099-13-01");
        Screen.await("the day is wrong", () -> !Wizards.enabled(dialog, "退回(R)"));
        Wizards.type(dialog, "deadline", "2099-02-10");
        Wizards.type(dialog, "office", "示例省政府办公厅");
        Screen.await("the preview", () -> Wizards.enabled(dialog, "退回(R)"));
        List<String> rows = Workbench.inUi(() -> Wizards.rows(Wizards.table(dialog)));
        Screen.save("returns-wizard", dialog);
        Set<String> english = Workbench.inUi(() -> VisibleTexts.english(VisibleTexts.of(dialog), Set.of()));
        Screen.press(dialog, "退回(R)");

        assertThat(rows).hasSize((int) faulty).anyMatch(row -> row.contains("水利局|2020|") && row.contains("将退回"));
        Screen.await("all returned", () -> Trees.summary(Trees.EXPLORER).contains("已退回 " + faulty + " 份报告"));
        try (Workspace inside = Folders.read(work)) {
            assertThat(inside.filings().all().stream().filter(f -> f.state() == FilingState.RETURNED)).hasSize(
                    (int) faulty);
        }
        assertThat(files(out)).hasSize((int) faulty)
                .anyMatch(name -> name.startsWith("示例县水利局-2020-") && name.endsWith(".return.docx"));
        assertThat(english).isEmpty();
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
