package org.gouji.ui.internal.office;

import java.util.List;

/** Is told what changed, in the thread in which it changed. */
public interface OfficeListener {

    void changed(Change change);

    /** Is told what could not be done. */
    default void trouble(Trouble trouble) {
    }

    /** Is told what was done, with what went wrong in single cases. */
    default void notice(String text, List<String> failures) {
    }
}
