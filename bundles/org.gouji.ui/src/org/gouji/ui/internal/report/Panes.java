package org.gouji.ui.internal.report;

import java.util.List;

import org.eclipse.swt.widgets.Control;

/** The parts of a screen through which the F6 key goes. */
final class Panes {

    private Panes() {
    }

    /** Gives the keyboard to the part so many steps from the one that has it. */
    static void go(List<Control> panes, int step) {
        List<Control> shown = panes.stream().filter(Control::isVisible).toList();
        if (!shown.isEmpty()) {
            int at = at(shown);
            int next = at < 0 ? 0 : Math.floorMod(at + step, shown.size());
            shown.get(next).setFocus();
        }
    }

    /** The part that has the keyboard; −1 when it is elsewhere. */
    private static int at(List<Control> panes) {
        for (Control each = panes.get(0).getDisplay().getFocusControl(); each != null; each = each.getParent()) {
            if (panes.contains(each)) {
                return panes.indexOf(each);
            }
        }
        return -1;
    }
}
