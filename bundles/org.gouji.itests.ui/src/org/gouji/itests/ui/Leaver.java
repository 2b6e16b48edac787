package org.gouji.itests.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Begins an import in a workbench of its own and ends that in the middle; or comes back and waits for the rest. */
public final class Leaver implements IStartup {

    static final String RECORD = "gouji.leaver.record";
    static final String WORK = "gouji.leaver.work";
    static final String FILES = "gouji.leaver.files";
    static final String HOW = "gouji.leaver.how";

    /** What {@link #HOW} may be. */
    enum How {
        CLOSE, KILL, COME_BACK
    }

    private static final int KILLED = 137;

    @Override
    public void earlyStartup() {
        if (System.getProperty(RECORD) != null) {
            new Thread(Leaver::work, "leaver").start();
        }
    }

    private static void work() {
        Path record = Path.of(System.getProperty(RECORD));
        How how = How.valueOf(System.getProperty(HOW));
        try {
            if (how == How.COME_BACK) {
                Screen.await("all", () -> Trees.summary(Trees.EXPLORER).contains(System.getProperty(FILES)));
                Screen.save("import-resumed");
            } else {
                begin();
            }
            write(record, Workbench.inUi(() -> Trees.summary(Trees.EXPLORER)));
        } catch (Exception | AssertionError e) {
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text));
            write(record, text.toString());
        }
        if (how == How.KILL) {
            Runtime.getRuntime().halt(KILLED);
        }
        Workbench.later(() -> PlatformUI.getWorkbench().close());
    }

    private static void begin() throws Exception {
        Folders.open(Path.of(System.getProperty(WORK)));
        Workbench.command("org.gouji.ui.command.import",
                Map.of("org.gouji.ui.parameter.sources", System.getProperty(FILES)));
        Screen.press(Screen.awaitDialog("导入报告"), "导入(I)");
        Screen.await("the first reports", () -> Trees.summary(Trees.EXPLORER).matches("(?s).*共 [1-9].*"));
    }

    private static void write(Path record, String text) {
        try {
            Files.writeString(record, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
