package org.gouji.itests.ui;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.IStartup;

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
        OwnRecord.begin(RECORD, Leaver::work, Leaver::end);
    }

    private static How how() {
        return How.valueOf(System.getProperty(HOW));
    }

    private static List<String> work() throws Exception {
        if (how() == How.COME_BACK) {
            Screen.await("all", () -> Trees.summary(Trees.EXPLORER).contains(System.getProperty(FILES)));
            Screen.save("import-resumed");
        } else {
            Folders.open(Path.of(System.getProperty(WORK)));
            Wizards.takeIn(Path.of(System.getProperty(FILES)));
            Screen.await("the first reports", () -> Trees.summary(Trees.EXPLORER).matches("(?s).*共 [1-9].*"));
        }
        return List.of(Workbench.inUi(() -> Trees.summary(Trees.EXPLORER)));
    }

    private static void end() {
        if (how() == How.KILL) {
            Runtime.getRuntime().halt(KILLED);
        }
        Workbench.close();
    }
}
