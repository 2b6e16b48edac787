package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The perspective of the review over a workspace with all sample reports. */
@ExtendWith(ClosedEditors.class)
class ReviewTest {

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void openSamples() throws Exception {
        Path work = folder.resolve("审核" + System.nanoTime());
        Folders.makeCounty(work);
        Folders.open(work);
    }

    @Test
    void theExplorerShowsReportsUnderTheRegisterWithWhatIsMissing() throws Exception {
        Screen.await("the county", () -> Trees.has(Trees.EXPLORER, "示例县人民政府"));

        Workbench.inUi(() -> {
            Trees.expandAll(Trees.EXPLORER);
            return "";
        });

        List<String> lines = Workbench.inUi(() -> Trees.lines(Trees.EXPLORER));
        assertThat(lines).anyMatch(line -> line.startsWith("2025 年度|已检查"))
                .anyMatch(line -> line.contains("缺报")).anyMatch(line -> line.startsWith("（名录以外的机关）"));
        assertThat(Workbench.inUi(() -> Trees.summary(Trees.EXPLORER))).contains("共 17 份", "缺报");
        Screen.save("review");
    }

    @Test
    void filterAndGroupsNarrowTheExplorer() throws Exception {
        Workbench.inUi(() -> {
            Trees.group(Trees.EXPLORER, "年度");
            Trees.filter(Trees.EXPLORER, "司法局");
            return "";
        });

        Screen.await("one report", () -> Trees.lines(Trees.EXPLORER).stream()
                .anyMatch(line -> line.startsWith("示例县司法局|已检查")));
        assertThat(Workbench.inUi(() -> Trees.lines(Trees.EXPLORER))).noneMatch(line -> line.contains("统计局"));
        Screen.save("review-filter");
        Workbench.inUi(() -> {
            Trees.filter(Trees.EXPLORER, "");
            Trees.group(Trees.EXPLORER, "机关");
            return "";
        });
    }

    @Test
    void aProblemLeadsToItsCell() throws Exception {
        // At once: the lines may still be those of another workspace, and go.
        Screen.await("all problems", () -> !Trees.summary(Trees.PROBLEMS).contains("整理")
                && Trees.find(Trees.PROBLEMS, "|T303|").map(line -> {
                    Trees.open(line);
                    return line;
                }).isPresent());

        Screen.await("the editor at the cell", () -> String.valueOf(Forms.selected()).startsWith("t3/"));
        IEditorPart editor = Workbench.inUi(() -> Workbench.page().getActiveEditor());
        assertThat(editor.getTitle()).contains("示例");
        assertThat(Workbench.inUi(Forms::facts)).contains("T303");
        Screen.save("review-problem");

        Workbench.inUi(() -> Workbench.show("org.gouji.ui.view.properties"));
        Screen.await("the properties", () -> rows("org.gouji.ui.view.properties").stream()
                .anyMatch(row -> row.startsWith("机关|示例")));
        Screen.save("review-properties");
        Workbench.inUi(() -> Workbench.show("org.gouji.ui.view.history"));
        Screen.await("the history",
                () -> rows("org.gouji.ui.view.history").stream().anyMatch(row -> row.contains("|测试员|收到|")));
        Screen.save("review-history");
        Workbench.inUi(() -> Workbench.show(Trees.PROBLEMS));
    }

    private static List<String> rows(String view) {
        Table table = Screen.in(Trees.area(view), Table.class).get(0);
        return Arrays.stream(table.getItems()).map(item -> {
            StringBuilder row = new StringBuilder(item.getText(0));
            for (int i = 1; i < table.getColumnCount(); i++) {
                row.append('|').append(item.getText(i));
            }
            return row.toString();
        }).toList();
    }
}
