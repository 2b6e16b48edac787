package org.gouji.ui.internal.work;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Brings what was worked out in the background to the screen, as long as a control is there to show it. */
public final class OnScreen {

    private final Control control;
    private final Display display;
    private int turn;

    /** For a control; asked in the thread of the screen, because nobody else may ask a control for anything. */
    public OnScreen(Control control) {
        this.control = control;
        display = control.getDisplay();
    }

    /** Does something in the thread of the screen, unless the control is gone by then; called in any thread. */
    public void later(Runnable action) {
        try {
            display.asyncExec(() -> {
                if (!control.isDisposed()) {
                    action.run();
                }
            });
        } catch (SWTException e) {
            // The workbench has ended meanwhile: there is no screen any more, and nobody looks.
            if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
        }
    }

    /**
     * Begins a search, whose finds are shown until the next one begins; called in the thread of the screen.
     *
     * @return takes what is found, in any thread
     */
    public <T> Consumer<T> begin(Consumer<T> show) {
        int mine = ++turn;
        return found -> later(() -> {
            if (mine == turn) {
                show.accept(found);
            }
        });
    }

    /** Shows nothing any more of what was begun; called in the thread of the screen. */
    public void end() {
        turn++;
    }
}
