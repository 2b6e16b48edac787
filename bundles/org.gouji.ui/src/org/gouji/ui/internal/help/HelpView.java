package org.gouji.ui.internal.help;

import org.eclipse.help.IContext;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.gouji.ui.internal.Workbenches;

/** The guide beside the work. */
public final class HelpView extends ViewPart {

    public static final String ID = "org.gouji.ui.view.help";

    private HelpPane pane;

    @Override
    public void createPartControl(Composite parent) {
        pane = new HelpPane(parent, Workbenches.texts());
        pane.control().getDisplay().asyncExec(() -> {
            if (!pane.control().isDisposed() && pane.empty()) {
                pane.go(Sheets.CONTENTS);
            }
        });
    }

    /** Shows a page by its address, the contents, the index, or what a search finds. */
    void go(String place) {
        pane.go(place);
    }

    /** Shows what there is to know about a part of the screen. */
    void tell(IContext context) {
        pane.tell(context);
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
