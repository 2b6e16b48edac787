package org.gouji.ui.internal.help;

import java.util.Optional;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;

/** What the guide says of a part of the screen. The context's id is the name of the class that makes the part. */
public final class Contexts {

    /** Where the platform keeps a control's context. */
    static final String DATA = "org.eclipse.ui.help";

    private static final String OWNER = "org.gouji.ui.";

    private Contexts() {
    }

    /** The context of what a class shows. */
    static String id(Class<?> shown) {
        return id(shown.getSimpleName());
    }

    static String id(String name) {
        return OWNER + name;
    }

    /** Whether the workbench itself made it, rather than the platform or a third party. */
    static boolean ours(Class<?> shown) {
        return shown.getName().startsWith(OWNER);
    }

    /** From now on F1 in the control, or in what it holds, tells of what the class shows. */
    public static void set(Control control, Class<?> shown) {
        set(control, id(shown));
    }

    static void set(Control control, String id) {
        if (control.getData(DATA) == null) {
            PlatformUI.getWorkbench().getHelpSystem().setHelp(control, id);
        }
    }

    /** The context of the control with the keyboard, or else of the active part. */
    static Optional<IContext> current(Optional<Control> focus, Optional<IWorkbenchPart> part) {
        Optional<String> id = focus.flatMap(Contexts::nearest)
                .or(() -> part.map(IWorkbenchPart::getClass).filter(Contexts::ours).map(Contexts::id));
        return id.map(HelpSystem::getContext);
    }

    private static Optional<String> nearest(Control control) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each.getData(DATA) instanceof String id) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }
}
