package org.gouji.ui.internal.work;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.gouji.store.LockHolder;
import org.gouji.store.OpenMode;
import org.gouji.ui.internal.office.Trouble;
import org.gouji.ui.internal.present.Texts;

/** Says what could not be done with a workspace, and offers what can. */
final class WorkspaceDialogs {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Texts texts;

    WorkspaceDialogs(Texts texts) {
        this.texts = texts;
    }

    void show(Shell shell, Trouble trouble) {
        if (trouble.holder().isPresent()) {
            held(shell, trouble, trouble.holder().get());
        } else {
            Say.warning(shell, texts.get("workspace.trouble"), texts.of(trouble.text()));
        }
    }

    private void held(Shell shell, Trouble trouble, LockHolder holder) {
        String since = TIME.format(holder.since().atZone(ZoneId.systemDefault()));
        String message = texts.get("workspace.held", trouble.folder(), holder.host(), holder.user(), holder.pid(),
                since);
        int answer = new MessageDialog(shell, texts.get("workspace.held.title"), null, message, MessageDialog.WARNING,
                0, texts.get("workspace.open.read-only"), texts.get("workspace.retry"), texts.get("button.cancel"))
                .open();
        String title = texts.get("workspace.opening", trouble.folder());
        if (answer == 0) {
            Offices.office().open(title, trouble.folder(), OpenMode.READ);
        } else if (answer == 1) {
            Offices.office().open(title, trouble.folder(), OpenMode.WRITE);
        }
    }
}
