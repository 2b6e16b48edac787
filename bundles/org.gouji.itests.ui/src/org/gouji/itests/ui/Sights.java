package org.gouji.itests.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Looks at one screen after the other: keeps its picture, and what is wrong with it. */
final class Sights {

    private static final long SETTLE_NANOS = 300_000_000L;
    private static final int PAINTS = 3;
    private static final int CALM = 20;

    /** Widget data that says whether a page is there. */
    private static final String PAGE = "org.gouji.ui.page";

    private final String name;
    private final boolean chinese = Platform.getNL().startsWith("zh");
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    /** The name of the tour begins the names of its pictures. */
    Sights(String name) {
        this.name = name;
        Platform.addLogListener((status, plugin) -> {
            if (status.matches(IStatus.ERROR)) {
                add("log", status.getMessage() + " " + status.getException());
            }
        });
    }

    List<String> complaints() {
        return complaints;
    }

    void add(String screen, String complaint) {
        complaints.add(screen + ": " + complaint);
    }

    boolean chinese() {
        return chinese;
    }

    /** Looks at the window. */
    void window(String screen) throws Exception {
        look(screen, Workbench.inUi(Screen::shell), true);
    }

    /** Looks at the dialog that is open, and closes it. */
    void dialog(String screen) throws Exception {
        look(screen, await(screen), false);
        close();
    }

    /** Looks at the dialog that is open, and leaves it open. */
    void page(String screen) throws Exception {
        look(screen, await(screen), false);
    }

    /** Looks at the dialog that is open, but only at the heads of its pages, and leaves it open. */
    void tabs(String screen) throws Exception {
        Shell dialog = await(screen);
        settle();
        Screen.save(name + "-" + screen, dialog);
        Set<String> heads = Workbench.inUi(() -> Screen.in(dialog, CTabFolder.class).stream()
                .flatMap(folder -> Arrays.stream(folder.getItems())).map(CTabItem::getText)
                .collect(Collectors.toCollection(TreeSet::new)));
        if (heads.isEmpty()) {
            add(screen, "no pages");
        }
        foreign(heads).forEach(each -> add(screen, "foreign " + each));
    }

    /** Closes the dialog that is open. */
    void close() throws Exception {
        Workbench.later(() -> top().ifPresent(Shell::close));
        Screen.await("the dialog is gone", () -> top().isEmpty());
    }

    private static Shell await(String screen) throws Exception {
        Screen.await("the dialog of " + screen, () -> top().isPresent());
        return Workbench.inUi(() -> top().orElseThrow());
    }

    /** The dialog that is open; UI thread only. */
    static Optional<Shell> top() {
        return Arrays.stream(Screen.shell().getDisplay().getShells())
                .filter(each -> each.isVisible() && each != Screen.shell() && (each.getStyle() & SWT.TITLE) != 0)
                .reduce((first, second) -> second);
    }

    private void look(String screen, Shell shell, boolean window) throws Exception {
        settle();
        String picture = name + "-" + screen;
        if (window) {
            Screen.save(picture);
        } else {
            Screen.save(picture, shell);
        }
        Workbench.inUi(() -> Geometry.cut(shell)).forEach(each -> add(screen, "cut " + each));
        Workbench.inUi(() -> Names.missing(shell)).forEach(each -> add(screen, "nameless " + each));
        Set<String> texts = Workbench.inUi(() -> VisibleTexts.of(shell));
        foreign(texts).forEach(each -> add(screen, "foreign " + each.replace('\n', ' ')));
    }

    private Set<String> foreign(Set<String> texts) {
        return chinese ? VisibleTexts.english(texts, Set.of("Gouji")) : VisibleTexts.chinese(texts);
    }

    /** Waits until nothing works in the background and everything is painted. */
    static void settle() throws Exception {
        for (int i = 0; i < CALM && (busy() || Workbench.inUi(Sights::loading)); i++) {
            LockSupport.parkNanos(SETTLE_NANOS);
        }
        for (int i = 0; i < PAINTS; i++) {
            LockSupport.parkNanos(SETTLE_NANOS);
            Workbench.inUi(() -> {
                while (Screen.shell().getDisplay().readAndDispatch()) {
                    continue;
                }
                return Boolean.TRUE;
            });
        }
    }

    private static boolean loading() {
        return Screen.visible(Composite.class).stream().anyMatch(area -> Boolean.FALSE.equals(area.getData(PAGE)));
    }

    private static boolean busy() {
        return !Job.getJobManager().isIdle();
    }
}
