package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.gouji.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever closes the workbench and starts it again finds everything as it was. */
class RestartTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void theNextStartShowsWhatTheLastOneLeft() throws Exception {
        Path work = folder.resolve("重启");
        try (Workspace workspace = Folders.make(work)) {
            Folders.take(workspace, Folders.sample("2020/示例县水利局.docx"), Folders.sample("2020/示例县财政局.txt"));
        }

        List<String> left = workbench(work, "left.txt", false);
        List<String> found = workbench(work, "found.txt", true);

        assertThat(left).anyMatch(line -> line.startsWith("editors: [") && line.contains("水利局")
                && line.contains("财政局")).anyMatch(line -> line.startsWith("sash: 4200"))
                .anyMatch(line -> line.startsWith("explorer: [by 年度, with 示例县,"))
                .noneMatch(line -> line.equals("cell: null")).contains("shells: 1", "key of the next report: [F7]",
                        "window: 1280 x 720");
        assertThat(found).isEqualTo(left);
    }

    /** Runs a workbench until the officer in it closes it. */
    private List<String> workbench(Path work, String name, boolean back) throws Exception {
        Path record = folder.resolve(name);
        return new OwnWorkbench(folder, "zh_CN").small().run(record,
                Map.of(Officer.WORK, work.toString(), Officer.RECORD,
                        record.toString(), Officer.BACK, String.valueOf(back)));
    }
}
