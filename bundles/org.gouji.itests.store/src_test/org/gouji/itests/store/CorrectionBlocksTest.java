package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.correction.Patches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionBlocksTest {

    private static final List<String> KEYS = List.of("t3/1/自然人", "t3/1/商业企业", "t3/1/科研机构");

    private final Office office;

    CorrectionBlocksTest(@TempDir Path folder) {
        office = new Office(folder);
    }

    private long filing(Workspace workspace) throws IOException {
        Office.take(workspace, office.docx("一.docx", Office.report("示例县科技局", 2024)));
        return workspace.filings().all().get(0).id();
    }

    private static List<Change> changes(Workspace workspace, long filing, List<String> texts) throws IOException {
        return List.of(change(workspace, filing, 0, texts), change(workspace, filing, 1, texts),
                change(workspace, filing, 2, texts));
    }

    private static Change change(Workspace workspace, long filing, int place, List<String> texts) throws IOException {
        String key = KEYS.get(place);
        return new Change(key, workspace.corrections().now(filing, key), texts.get(place), "来函更正");
    }

    private static List<String> now(Workspace workspace, long filing) throws IOException {
        return List.of(workspace.corrections().now(filing, KEYS.get(0)).text(),
                workspace.corrections().now(filing, KEYS.get(1)).text(),
                workspace.corrections().now(filing, KEYS.get(2)).text());
    }

    @Test
    void isTakenBackAndBroughtBackTogether() throws IOException {
        try (Workspace workspace = office.init()) {
            long filing = filing(workspace);
            List<String> before = now(workspace, filing);
            workspace.corrections().correct(filing, change(workspace, filing, 0, List.of("101")));
            List<String> between = now(workspace, filing);
            workspace.corrections().blocks().correct(filing,
                    changes(workspace, filing, List.of("111", "112", "113")));
            assertThat(now(workspace, filing)).containsExactly("111", "112", "113");

            assertThat(workspace.corrections().blocks().undo(filing)).isEqualTo(3);
            assertThat(now(workspace, filing)).isEqualTo(between);
            assertThat(workspace.corrections().blocks().redo(filing)).isEqualTo(3);
            assertThat(now(workspace, filing)).containsExactly("111", "112", "113");
            assertThat(workspace.corrections().blocks().undo(filing)).isEqualTo(3);
            assertThat(workspace.corrections().blocks().undo(filing)).isEqualTo(1);
            assertThat(now(workspace, filing)).isEqualTo(before);
            assertThat(workspace.corrections().blocks().undo(filing)).isZero();
        }
    }

    @Test
    void isMadeWholeOrNotAtAll() throws IOException {
        try (Workspace workspace = office.init()) {
            long filing = filing(workspace);
            List<String> before = now(workspace, filing);

            assertThatThrownBy(() -> workspace.corrections().blocks().correct(filing,
                    changes(workspace, filing, List.of("111", "112", "许多")))).isInstanceOf(WorkspaceException.class);

            assertThat(now(workspace, filing)).isEqualTo(before);
            List<Patches.Patched> made = workspace.corrections().of(filing);
            assertThat(made).isEmpty();
        }
    }
}
