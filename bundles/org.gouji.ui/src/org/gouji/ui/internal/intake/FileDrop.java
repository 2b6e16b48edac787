package org.gouji.ui.internal.intake;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Takes files and folders that are dropped onto a control. */
public final class FileDrop extends DropTargetAdapter {

    private final Consumer<List<Path>> taker;

    private FileDrop(Consumer<List<Path>> taker) {
        this.taker = taker;
    }

    public static void onto(Control control, Consumer<List<Path>> taker) {
        var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
        target.setTransfer(new Transfer[]{FileTransfer.getInstance()});
        target.addDropListener(new FileDrop(taker));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        // The originals stay where they are.
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names) {
            List<Path> files = Arrays.stream(names).map(Path::of).toList();
            // The drop has to end before a dialog may open.
            event.display.asyncExec(() -> taker.accept(files));
        }
    }
}
