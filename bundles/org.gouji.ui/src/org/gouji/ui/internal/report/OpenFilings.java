package org.gouji.ui.internal.report;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.gouji.store.filing.Filing;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.browse.Target;
import org.gouji.ui.internal.work.Offices;

/** Opens filings of the workspace in their editor. */
public final class OpenFilings {

    private OpenFilings() {
    }

    /** Opens a filing, or brings its editor to the top, and shows the cell or finding that is meant. */
    public static void open(IWorkbenchPage page, Target target) {
        editor(page, target).ifPresent(editor -> editor.reveal(target));
    }

    /** Opens a filing like that, and offers the quick fixes there. */
    public static void fix(IWorkbenchPage page, Target target) {
        editor(page, target).ifPresent(editor -> editor.fix(target));
    }

    private static Optional<FilingEditor> editor(IWorkbenchPage page, Target target) {
        Optional<Path> folder = Offices.office().folder();
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        String name = Offices.office().snapshot().filing(target.filing()).map(OpenFilings::name).orElse("");
        try {
            var editor = page.openEditor(new FilingInput(folder.get(), target.filing(), name), FilingEditor.ID);
            return editor instanceof FilingEditor filing ? Optional.of(filing) : Optional.empty();
        } catch (PartInitException e) {
            Platform.getLog(OpenFilings.class).error("cannot open filing " + target.filing(), e);
            return Optional.empty();
        }
    }

    private static String name(Filing filing) {
        String agency = filing.name().orElseGet(() -> {
            String path = filing.latest().path();
            return path.substring(path.lastIndexOf('/') + 1);
        });
        return filing.year().map(year -> Workbenches.texts().get("editor.title", agency, year)).orElse(agency);
    }
}
