package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.gouji.store.Workspace;
import org.gouji.store.correction.Correction;
import org.gouji.store.correction.Patches;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While an officer types in a text, the keys of a text belong to the text. */
class TypingTest {

    @TempDir
    Path folder = Path.of("");

    private final Keys keys = new Keys();
    private Path work = Path.of("");

    @BeforeEach
    void open() throws Exception {
        work = folder.resolve("输入" + System.nanoTime());
        Folders.openWith(work, "2020/示例县水利局.docx");
        Screen.await("the problems", () -> Trees.has(Trees.PROBLEMS, "错误（2）"));
        Forms.firstError(keys, "T30");
    }

    @AfterEach
    void closeAll() throws Exception {
        Workbench.inUi(() -> {
            Trees.filter(Trees.EXPLORER, "");
            return Workbench.page().closeAllEditors(false);
        });
    }

    @Test
    void theUndoKeysInATextTakeBackNoCorrection() throws Exception {
        List<String> before = Workbench.inUi(() -> List.copyOf(Forms.cells().values()));
        keys.press('1', SWT.MOD1);
        Screen.await("the proposals", () -> Keys.field("fixes").isPresent());
        keys.enter();
        Screen.await("corrected", () -> Forms.header().contains("错误 0"));
        keys.press('4', 0);
        Screen.await("the field", () -> Keys.field("value").isPresent());

        for (String name : List.of("value", "reason")) {
            Control field = Workbench.inUi(() -> Keys.field(name).orElseThrow());
            assertThat(taken(field, 'z')).as(name).isFalse();
            assertThat(taken(field, 'y')).as(name).isFalse();
        }
        Control filter = Workbench.inUi(() -> Screen.in(Trees.area(Trees.EXPLORER), Text.class).get(0));
        assertThat(taken(filter, 'z')).as("the filter").isFalse();
        assertThat(corrections()).isNotEmpty().allMatch(Correction::active);

        Control form = Workbench.inUi(() -> {
            Workbench.page().activate(Workbench.page().getActiveEditor());
            return Forms.canvases().get(0);
        });
        assertThat(taken(form, 'z')).as("the form").isTrue();
        Screen.await("what was before", () -> before.equals(List.copyOf(Forms.cells().values())));
    }

    /** Whether a key with the control key runs a command instead of being the text's. */
    private static boolean taken(Control place, char key) throws Exception {
        Workbench.inUi(() -> {
            Screen.shell().forceActive();
            return place.forceFocus();
        });
        Screen.await("the keyboard", place::isFocusControl);
        return Workbench.inUi(() -> {
            Event event = new Event();
            event.keyCode = key;
            event.character = key;
            event.stateMask = SWT.MOD1;
            place.notifyListeners(SWT.KeyDown, event);
            return !event.doit;
        });
    }

    private List<Correction> corrections() throws Exception {
        try (Workspace inside = Folders.read(work)) {
            return inside.corrections().of(inside.filings().all().get(0).id()).stream().map(Patches.Patched::correction)
                    .toList();
        }
    }
}
