package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.gouji.itests.ui.Leaver.How;
import org.gouji.store.Workspace;
import org.gouji.store.verify.Damage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbench that ends during an import has lost nothing: the next start takes in what is left, nothing twice. */
class InterruptedImportTest {

    private static final int FILES = 500;

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatAClosedWorkbenchLeftIsTakenInAtTheNextStart() throws Exception {
        theNextStartTakesInTheRest(How.CLOSE);
    }

    @Test
    void whatAKilledWorkbenchLeftIsTakenInAtTheNextStart() throws Exception {
        theNextStartTakesInTheRest(How.KILL);
    }

    private void theNextStartTakesInTheRest(How how) throws Exception {
        Path work = folder.resolve("中断");
        Folders.make(work).close();

        workbench("left.txt", Map.of(Leaver.HOW, how.name(), Leaver.WORK, work.toString(), Leaver.FILES,
                files().toString()));
        try (Workspace inside = Folders.read(work)) {
            assertThat(inside.filings().all()).hasSizeBetween(1, FILES - 1);
            assertThat(inside.verify()).noneMatch(Damage::serious);
        }

        String found = workbench("found.txt", Map.of(Leaver.HOW, How.COME_BACK.name(), Leaver.FILES,
                "共 " + FILES + " 份"));
        assertThat(found).contains("共 " + FILES + " 份");
        try (Workspace inside = Folders.read(work)) {
            assertThat(inside.filings().all()).hasSize(FILES).allMatch(filing -> filing.versions() == 1);
            assertThat(inside.verify()).isEmpty();
        }
    }

    private Path files() throws Exception {
        Path many = Files.createDirectory(folder.resolve("许多"));
        String text = Files.readString(Folders.sample("2025/示例县统计局.txt"), StandardCharsets.UTF_8);
        for (int i = 0; i < FILES; i++) {
            Files.writeString(many.resolve(i + ".txt"), text.replace("示例县统计局", "示例县" + Crowd.letters(i) + "局"),
                    StandardCharsets.UTF_8);
        }
        return many;
    }

    private String workbench(String name, Map<String, String> properties) throws Exception {
        Path record = folder.resolve(name);
        Map<String, String> all = new HashMap<>(properties);
        all.put(Leaver.RECORD, record.toString());
        return String.join("\n", new OwnWorkbench(folder, "zh_CN").run(record, all));
    }
}
